package org.hearsay.ledger.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and the story that it belongs to.
 *
 * @param article its number
 * @param story the story's number, after all merges
 * @param name as the input was named
 * @param url where it is from, where known
 * @param title its headline, where known
 * @param outlet who published it, where known
 * @param published the day, where known
 * @param likeness how like the story it was when it came, from 0 to 1; null where it began one
 * @param shared the words that told so, the most telling first
 */
public record StoryMember(
        long article,
        long story,
        String name,
        @Nullable String url,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable Double likeness,
        List<String> shared) {

    public StoryMember {
        shared = List.copyOf(shared);
    }
}
