package org.hearsay.ledger.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /**
     * The words by which most of its articles were known to belong to it.
     *
     * @param most how many at most
     */
    public List<String> words(int most) {
        Map<String, Integer> count = new LinkedHashMap<>();
        articles.forEach(member -> member.shared().forEach(word -> count.merge(word, 1, Integer::sum)));
        return count.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many outlets it is told by, as far as they are known. */
    public int outlets() {
        return (int) articles.stream()
                .map(StoryMember::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** The days on which its articles were published, ascending, as far as they are known. */
    public List<LocalDate> days() {
        return articles.stream()
                .map(StoryMember::published)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
