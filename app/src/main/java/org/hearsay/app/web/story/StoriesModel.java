package org.hearsay.app.web.story;

import java.util.List;

/**
 * What the page of stories shows.
 *
 * @param stories those with the most articles first
 */
public record StoriesModel(List<Happening> stories) {

    public StoriesModel {
        stories = List.copyOf(stories);
    }
}
