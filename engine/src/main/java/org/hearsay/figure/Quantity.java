package org.hearsay.figure;

import java.math.BigDecimal;
import org.hearsay.figure.Figure.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A number with what bounds it.
 *
 * @param from its first word, words that bound it included
 * @param to one past its last
 * @param numeral the number, of a range the lower one
 * @param high the upper end of a range; null for all else
 * @param bound how the number limits what it counts
 * @param joined whether a range's ends are joined by a dash or "to" alone, as a score's would be
 */
record Quantity(int from, int to, Numeral numeral, @Nullable BigDecimal high, Bound bound, boolean joined) {

    BigDecimal value() {
        return numeral.value();
    }

    Numeral.Kind kind() {
        return numeral.kind();
    }

    boolean isBounded() {
        return bound != Bound.EXACT;
    }
}
