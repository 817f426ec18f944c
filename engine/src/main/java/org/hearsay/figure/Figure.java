package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param span its words, those that bound it included
 * @param value the number; of a range its lower end
 * @param high the upper end of a range; null for all other bounds
 * @param bound how the number limits the true count
 * @param counts what is counted, in text order; empty where that isn't said
 * @param statement the index, among the reading's statements, of the one whose word it is; null where the article
 *     asserts it itself
 */
public record Figure(
        Span span,
        BigDecimal value,
        @Nullable BigDecimal high,
        Bound bound,
        List<Span> counts,
        @Nullable Integer statement) {

    /** How a number limits the true count. */
    public enum Bound {
        EXACT,
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST,
        ABOUT,
        RANGE;

        /** The name in {@code hearsay-reading/1}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException where a range has no upper end, something else has one, or it is the lower */
    public Figure {
        if ((high != null) != (bound == Bound.RANGE)) {
            throw new IllegalArgumentException("a figure with the bound " + bound + " has the upper end " + high);
        }
        if (high != null && high.compareTo(value) < 0) {
            throw new IllegalArgumentException("a range from " + value + " to " + high);
        }
        counts = List.copyOf(counts);
    }

    /** The same figure as the word of another statement, or of none. */
    public Figure of(@Nullable Integer other) {
        return new Figure(span, value, high, bound, counts, other);
    }
}
