package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How many figures are right, in three ways: number and bound, with the head of what they count, and with its exact
 * extent.
 */
public final class FigureScore {

    /** Within this a fraction is the same. */
    private static final BigDecimal NEAR = new BigDecimal("0.001");

    private static final Pattern WORD = Pattern.compile("[^\\s,;]+|,|;");

    private static final Set<String> AFTER_HEAD = Set.of(
            "of", "in", "per", "a", "an", "with", "from", "for", "to", "at", "on", "by", "and", "or", "who", "that",
            ",", ";");

    private int found;
    private int gold;
    private int number;
    private int head;
    private int exact;

    /** What was wrong, a line each. */
    private final List<String> mistakes = new ArrayList<>();

    public void add(Text text, List<Figure> read, List<Figure> expected) {
        BitSet taken = new BitSet();
        found += read.size();
        gold += expected.size();
        for (Figure figure : read) {
            int match = match(figure, expected, taken);
            if (match < 0) {
                mistakes.add("spurious " + describe(text, figure));
                continue;
            }
            taken.set(match);
            Figure other = expected.get(match);
            boolean sameNumber = sameNumber(figure, other);
            boolean sameHead = sameNumber && head(text, figure).equals(head(text, other));
            number += sameNumber ? 1 : 0;
            head += sameHead ? 1 : 0;
            boolean sameExtent = sameNumber && counted(text, figure).equals(counted(text, other));
            exact += sameExtent ? 1 : 0;
            if (!sameHead) {
                mistakes.add("wrong    " + describe(text, figure) + " for " + describe(text, other));
            } else if (!sameExtent) {
                mistakes.add("extent   " + describe(text, figure) + " for " + describe(text, other));
            }
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!taken.get(i)) {
                mistakes.add("missed   " + describe(text, expected.get(i)));
            }
        }
    }

    private static int match(Figure figure, List<Figure> expected, BitSet taken) {
        for (int i = 0; i < expected.size(); i++) {
            if (!taken.get(i) && expected.get(i).span().overlaps(figure.span())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameNumber(Figure one, Figure other) {
        return isNear(one.value(), other.value()) && one.bound() == other.bound() && isNear(one.high(), other.high());
    }

    private static boolean isNear(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.subtract(other).abs().compareTo(NEAR) < 0;
    }

    /** The words themselves, as the same count may be told from several places of the page. */
    private static String counted(Text text, Figure figure) {
        return figure.counts().isEmpty() ? "" : text.slice(figure.counts().getFirst());
    }

    private static String head(Text text, Figure figure) {
        String head = "";
        var words = WORD.matcher(counted(text, figure));
        while (words.find() && (head.isEmpty() || !AFTER_HEAD.contains(words.group()))) { // "a" may begin it
            head = words.group();
        }
        return head;
    }

    private static String describe(Text text, Figure figure) {
        String high = figure.high() == null ? "" : ".." + figure.high();
        int from = Math.max(0, figure.span().start() - 60);
        int to = Math.min(text.length(), figure.span().end() + 60);
        String around = text.toString().substring(from, to).replace('\n', ' ');
        return "[%s %s%s %s | %s] ‹%s›"
                .formatted(
                        text.slice(figure.span()),
                        figure.value().toPlainString(),
                        high,
                        figure.bound().label(),
                        counted(text, figure),
                        around);
    }

    int gold() {
        return gold;
    }

    public List<String> mistakes() {
        return mistakes;
    }

    public double numberF1() {
        return f1(number);
    }

    public double headF1() {
        return f1(head);
    }

    double exactF1() {
        return f1(exact);
    }

    private double f1(int right) {
        return found + gold == 0 ? 0 : 100.0 * 2 * right / (found + gold);
    }

    @Override
    public String toString() {
        return "%d labelled, %d found; F1 of number and bound %.1f, with the head of what they count %.1f, exact %.1f"
                .formatted(gold, found, numberF1(), headF1(), exactF1());
    }
}
