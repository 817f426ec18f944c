package org.hearsay.article;

import java.time.LocalDate;

/**
 * The day of publication, and how it is known.
 *
 * @param value the day
 * @param from where it was found
 */
public record Published(LocalDate value, From from) {

    /** Where a date was found, from the surest to the least sure. */
    public enum From {
        /** The user gave it. */
        GIVEN,
        JSON_LD,
        META,
        URL,
        TEXT,
        HTTP;

        /** The name in {@code hearsay-reading/1}: lower case, with a hyphen. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
