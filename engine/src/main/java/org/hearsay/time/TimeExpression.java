package org.hearsay.time;

import java.time.LocalDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time, as TimeML's TIMEX3 has it.
 *
 * @param span its words
 * @param type what it is
 * @param value the normalised value ({@code 2023-10-21}, {@code 2023-10-21TEV}, {@code P2W}, {@code PRESENT_REF}); empty
 *     where it can't be told
 * @param from the first day that it stands for; null where that is open or can't be told
 * @param to the last day, included; null likewise
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** @throws IllegalArgumentException where it ends before it begins */
    public TimeExpression {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "the time " + value + " ends on " + to + ", before it begins on " + from);
        }
    }
}
