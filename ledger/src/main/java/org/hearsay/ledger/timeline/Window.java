package org.hearsay.ledger.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that are looked at closely.
 *
 * @param from the first; null for as far back as there is anything
 * @param to the last, included; null likewise
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** All days. */
    public static final Window ALL = new Window(null, null);

    /** @throws IllegalArgumentException where the first day is after the last */
    public Window {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("the first day, " + from + ", is after the last, " + to);
        }
    }

    /** Whether a day is one of them; where none is given, only all days have it. */
    public boolean contains(@Nullable LocalDate day) {
        if (day == null) {
            return from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
