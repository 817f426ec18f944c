package org.hearsay.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as claims need it.
 *
 * @param article its number
 * @param outlet who published it, as far as known
 * @param names what the outlet is called, or may be, as by its host; empty where it is unknown
 * @param published the day; null where it is unknown
 * @param text the number of its text: articles that carry one text have the same
 * @param story the number of the story that it is of; null where it isn't placed in one yet
 */
public record Paper(
        long article,
        @Nullable String outlet,
        List<String> names,
        @Nullable LocalDate published,
        long text,
        @Nullable Long story) {

    public Paper {
        names = List.copyOf(names);
    }
}
