package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.figure.Numeral.Kind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** What the last figures of an article counted, for numbers that leave it out: "nine are dead; the police say six". */
final class Memory {

    /** How many sentences with figures ahead a count is still meant. */
    private static final int REACH = 3;

    /** How many times larger or smaller the same count may be told. */
    private static final BigDecimal APART = BigDecimal.valueOf(1000);

    private @Nullable BigDecimal value;
    private List<Span> counts = List.of();
    private int sentence;
    private List<Span> share = List.of();
    private int shareSentence;

    /** @param partitive whether "of" stands between the number and what it counts */
    void keep(Quantity quantity, List<Span> counted, boolean partitive, int inSentence) {
        if (counted.isEmpty()) {
            return;
        }
        if (quantity.kind() == Kind.PERCENT || quantity.kind() == Kind.FRACTION) {
            share = partitive ? counted : List.of();
            shareSentence = inSentence;
        } else if (quantity.kind() != Kind.MONEY) {
            value = quantity.value();
            counts = counted;
            sentence = inSentence;
        }
    }

    /**
     * What a quantity counts that doesn't say it itself.
     *
     * @param near whether only the same sentence can tell, as of "killing 20"
     * @return empty where nothing before fits
     */
    List<Span> recall(Quantity quantity, int inSentence, boolean near) {
        if (quantity.kind() == Kind.PERCENT || quantity.kind() == Kind.FRACTION) {
            return shareSentence == inSentence ? share : List.of();
        }
        BigDecimal last = value;
        if (last == null || quantity.kind() == Kind.MONEY || inSentence - sentence > (near ? 0 : REACH)) {
            return List.of();
        }
        boolean alike = last.compareTo(quantity.value().multiply(APART)) <= 0
                && quantity.value().compareTo(last.multiply(APART)) <= 0;
        return alike ? counts : List.of();
    }
}
