package org.hearsay.time;

import java.time.LocalDate;
import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When a statement was made: some time in an interval of days.
 *
 * @param from the first day it can have been; null where that is open
 * @param to the last day it can have been, included; null where that is open
 * @param by how that is known
 * @param span the words that tell it; null where it is known by the day of publication
 */
public record Said(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        By by,
        @Nullable Span span) {

    /** How the time of a statement is known. */
    public enum By {
        /** The page says when, in the statement's own words, its sentence, or an earlier one of the same voice. */
        TEXT,
        /** It can't be later than the page. */
        PUBLISHED;

        /** The name in {@code hearsay-reading/1}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
