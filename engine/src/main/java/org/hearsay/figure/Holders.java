package org.hearsay.figure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Whose word a number is, and which numbers only count those whose word it is. */
final class Holders {

    private static final int NONE = -1;

    private final List<Relation> relations;

    /** For each character the relation with the shortest content that holds it. */
    private final int[] innermost;

    /** Where sources begin. */
    private final BitSet sources = new BitSet();

    Holders(int length, List<Relation> relations) {
        this.relations = relations;
        this.innermost = new int[length];
        Arrays.fill(innermost, NONE);
        List<Integer> longestFirst = IntStream.range(0, relations.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -contentLength(relations.get(i))))
                .toList();
        for (int index : longestFirst) {
            for (Span piece : relations.get(index).content()) {
                Arrays.fill(innermost, Math.min(length, piece.start()), Math.min(length, piece.end()), index);
            }
        }
        relations.forEach(relation -> relation.source().forEach(piece -> sources.set(piece.start())));
    }

    private static int contentLength(Relation relation) {
        return relation.content().stream().mapToInt(Span::length).sum();
    }

    /** The index of the innermost relation whose content holds a number; null where the article asserts it itself. */
    @Nullable
    Integer of(Span number) {
        int index = innermost[number.start()];
        if (index == NONE || holds(relations.get(index), number)) {
            return index == NONE ? null : index;
        }
        Integer shortest = null;
        for (int i = 0; i < relations.size(); i++) {
            boolean shorter =
                    shortest == null || contentLength(relations.get(i)) < contentLength(relations.get(shortest));
            if (shorter && holds(relations.get(i), number)) {
                shortest = i;
            }
        }
        return shortest;
    }

    private static boolean holds(Relation relation, Span number) {
        return relation.content().stream().anyMatch(piece -> piece.contains(number));
    }

    /** Whether a source begins in the span: then a number that follows counts the source's people. */
    boolean isSourceStart(Span span) {
        int start = sources.nextSetBit(span.start());
        return start >= 0 && start < span.end();
    }
}
