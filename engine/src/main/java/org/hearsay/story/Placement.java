package org.hearsay.story;

import java.util.List;

/** Where an article belongs, decided when it arrives. */
public sealed interface Placement {

    /** It begins a story: nothing so far is like it. */
    record Begins() implements Placement {}

    /**
     * It belongs to a story.
     *
     * @param story its number
     * @param likeness how like the story it is, from {@link Placing#JOINS} to 1
     * @param shared the words that tell so, the most telling first
     * @param merged the stories that turn out to be the same one, now that this article lies between them; usually none
     */
    record Joins(long story, double likeness, List<String> shared, List<Long> merged) implements Placement {
        public Joins {
            shared = List.copyOf(shared);
            merged = List.copyOf(merged);
        }
    }
}
