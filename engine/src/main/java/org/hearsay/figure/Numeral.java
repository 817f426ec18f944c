package org.hearsay.figure;

import java.math.BigDecimal;

/**
 * A number as it is written, without what bounds it.
 *
 * @param from its first word, among the sentence's
 * @param to one past its last
 * @param value never negative
 * @param kind what sort of number it is
 * @param scaled whether a word such as "million" is in it
 */
record Numeral(int from, int to, BigDecimal value, Kind kind, boolean scaled) {

    enum Kind {
        /** "12", "two dozen", "1.4 million". */
        CARDINAL,
        /** "40 percent"; the value is 40. */
        PERCENT,
        /** "$3 million": the words begin with the currency's sign. */
        MONEY,
        /** "a third", "eight of 10"; the value is at most 1. */
        FRACTION,
        /** "hundreds", "tens of thousands", "several hundred": at least the value. */
        MULTITUDE
    }

    Numeral with(int newFrom, int newTo, Kind newKind) {
        return new Numeral(newFrom, newTo, value, newKind, scaled);
    }

    boolean isSmall() {
        return value.compareTo(BigDecimal.TEN) <= 0 && value.signum() >= 0;
    }
}
