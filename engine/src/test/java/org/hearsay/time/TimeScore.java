package org.hearsay.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Span;

/**
 * TempEval-3's measures, micro-averaged: as {@code score_times.py} counts them.
 *
 * @param strict expressions with the right span
 * @param relaxed expressions that overlap, one to one
 * @param value those of them that have the right value
 */
record TimeScore(int gold, int read, int strict, int relaxed, int value) {

    /** Reads every document and counts. */
    static TimeScore of(List<TimeGold> documents) {
        TimeScore sum = new TimeScore(0, 0, 0, 0, 0);
        for (TimeGold document : documents) {
            sum = sum.plus(of(document.times(), document.read()));
        }
        return sum;
    }

    private static TimeScore of(List<TimeGold.Marked> gold, List<TimeExpression> read) {
        record Pair(int gold, int read, boolean exact, int overlap) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                Span one = gold.get(i).span();
                Span other = read.get(j).span();
                if (one.overlaps(other)) {
                    int overlap = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
                    pairs.add(new Pair(i, j, one.equals(other), overlap));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::exact)
                .thenComparingInt(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::read));
        BitSet takenGold = new BitSet();
        BitSet takenRead = new BitSet();
        int strict = 0;
        int relaxed = 0;
        int value = 0;
        for (Pair pair : pairs) {
            if (!takenGold.get(pair.gold()) && !takenRead.get(pair.read())) {
                takenGold.set(pair.gold());
                takenRead.set(pair.read());
                relaxed++;
                strict += pair.exact() ? 1 : 0;
                value += gold.get(pair.gold())
                                .value()
                                .equals(read.get(pair.read()).value())
                        ? 1
                        : 0;
            }
        }
        return new TimeScore(gold.size(), read.size(), strict, relaxed, value);
    }

    private TimeScore plus(TimeScore other) {
        return new TimeScore(
                gold + other.gold,
                read + other.read,
                strict + other.strict,
                relaxed + other.relaxed,
                value + other.value);
    }

    /** The F1 of so many right ones, in percent. */
    double f1(int right) {
        return gold + read == 0 ? 0 : 200.0 * right / (gold + read);
    }

    @Override
    public String toString() {
        return "%d marked, %d read, strict %.1f, relaxed %.1f, value %.1f"
                .formatted(gold, read, f1(strict), f1(relaxed), f1(value));
    }
}
