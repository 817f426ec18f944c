package org.hearsay.ledger.reread;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Which statements of two readings of a page are the same. First those whose words are all the same, then those with the
 * same content and cue, then the same content; then those whose contents share more than half of their characters.
 */
public final class Pairing {

    private static final int NONE = -1;

    private final Reading before;
    private final Reading after;
    private final int[] oldOf;
    private final boolean[] taken;

    private Pairing(Reading before, Reading after) {
        this.before = before;
        this.after = after;
        oldOf = new int[after.statements().size()];
        Arrays.fill(oldOf, NONE);
        taken = new boolean[before.statements().size()];
    }

    /**
     * Pairs them.
     *
     * @return for each statement of the later reading the place of the same one in the earlier, or -1
     */
    public static int[] of(Reading before, Reading after) {
        Pairing pairing = new Pairing(before, after);
        pairing.byWords(Pairing::all);
        pairing.byWords((text, statement) -> words(text, statement.content()) + words(text, statement.cue()));
        pairing.byWords((text, statement) -> words(text, statement.content()));
        if (before.article().text().toString().equals(after.article().text().toString())) {
            pairing.byOverlap();
        }
        return pairing.oldOf;
    }

    private interface Key {
        String of(Text text, Statement statement);
    }

    private static String all(Text text, Statement statement) {
        return words(text, statement.content()) + words(text, statement.cue()) + words(text, statement.source());
    }

    /** Words of a page have no NUL, so that different pieces never give one key. */
    private static String words(Text text, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(text.slice(span)).append('\0'));
        return words.append('\0').toString();
    }

    private void byWords(Key key) {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                waiting.computeIfAbsent(
                                key.of(
                                        before.article().text(),
                                        before.statements().get(i)),
                                words -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < oldOf.length; i++) {
            Deque<Integer> same = oldOf[i] == NONE
                    ? waiting.get(
                            key.of(after.article().text(), after.statements().get(i)))
                    : null;
            if (same != null && !same.isEmpty()) {
                pair(i, same.remove());
            }
        }
    }

    private void pair(int later, int earlier) {
        oldOf[later] = earlier;
        taken[earlier] = true;
    }

    private void byOverlap() {
        int[] free = IntStream.range(0, taken.length).filter(i -> !taken[i]).toArray();
        for (int i = 0; i < oldOf.length; i++) {
            if (oldOf[i] == NONE) {
                List<Span> content = after.statements().get(i).content();
                Arrays.stream(free)
                        .filter(old -> !taken[old])
                        .filter(old -> areMostlyOne(before.statements().get(old).content(), content))
                        .findFirst()
                        .ifPresent(pairWith(i));
            }
        }
    }

    private IntConsumer pairWith(int later) {
        return earlier -> pair(later, earlier);
    }

    /** Whether two lists of spans share more than half of the characters that either has. */
    static boolean areMostlyOne(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        int all = length(one) + length(other) - shared;
        return 2 * shared > all;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
