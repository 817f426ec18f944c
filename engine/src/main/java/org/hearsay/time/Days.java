package org.hearsay.time;

import java.time.LocalDate;

/**
 * An interval of days.
 *
 * @param from the first
 * @param to the last, included
 */
record Days(LocalDate from, LocalDate to) {

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** The months of a year from one to another, both whole. */
    static Days ofMonths(int year, int first, int last) {
        LocalDate from = LocalDate.of(year, first, 1);
        return new Days(from, from.plusMonths(last - first + 1L).minusDays(1));
    }

    static Days ofYears(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
