package org.hearsay.ledger.story;

import java.util.List;

/**
 * A story with its articles.
 *
 * @param id its number
 * @param articles the current versions, by day and number; those without a day last
 * @param merged the numbers of the stories that turned out to be this one
 */
public record StorySummary(long id, List<StoryMember> articles, List<Long> merged) {

    public StorySummary {
        articles = List.copyOf(articles);
        merged = List.copyOf(merged);
    }
}
