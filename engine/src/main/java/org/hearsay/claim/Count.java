package org.hearsay.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a statement gives.
 *
 * @param counted what it counts: equal where the same is counted
 * @param value the number; of a range its lower end
 * @param high the upper end of a range; null for all else
 * @param exact whether the number is given without a bound
 * @param words as it stands, with what bounds it
 */
public record Count(
        String counted, BigDecimal value, @Nullable BigDecimal high, boolean exact, String words) {

    /** Whether another gives the same number, however it is bounded. */
    boolean isSameNumber(Count other) {
        boolean sameEnd = high == null ? other.high == null : other.high != null && high.compareTo(other.high) == 0;
        return value.compareTo(other.value) == 0 && sameEnd;
    }
}
