package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.attribution.model.WordVectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said as one vector: the sum of its words' ({@link WordVectors}), each as long as it tells. Two that have no word in
 * common may have nearly one direction: "would review the offer", "was considering the new bid".
 */
final class Meaning {

    /** Words that tell less, in nats, say nothing by themselves. */
    private static final double TELLING = 1.5;

    /** From this cosine on two words are near; of two that were drawn it is about 0. */
    private static final double NEAR = 0.28;

    private final Supplier<WordVectors> vectors;
    private final Weights weights;
    private final Map<String, Optional<float[]>> words = new HashMap<>();

    /** @param vectors asked for when they are needed first, as they have to be loaded */
    Meaning(Supplier<WordVectors> vectors, Weights weights) {
        this.vectors = vectors;
        this.weights = weights;
    }

    /** The vector of what is said, of length 1. */
    float[] of(ContentWords content) {
        float[] sum = new float[vectors.get().width()];
        Set<String> different = new HashSet<>();
        for (ContentWords.Token token : content.tokens()) {
            if (token.information() >= TELLING && different.add(token.stem())) {
                double weight = Math.sqrt(weights.of(token));
                word(token).ifPresent(vector -> {
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += (float) weight * vector[i];
                    }
                });
            }
        }
        return WordVectors.normalized(sum);
    }

    /**
     * The words of two contents that only one of them has and that are each other's nearest in meaning.
     *
     * @param most how many, the most telling first
     */
    List<Likeness.Near> near(ContentWords asked, ContentWords other, int most) {
        List<ContentWords.Token> mine = alone(asked, other);
        List<ContentWords.Token> its = alone(other, asked);
        List<Likeness.Near> near = new ArrayList<>();
        mine.sort(Comparator.comparingDouble(token -> -weights.of(token)));
        for (ContentWords.Token token : mine) {
            ContentWords.Token nearest = nearest(token, its);
            if (near.size() < most && nearest != null && token.equals(nearest(nearest, mine))) {
                near.add(new Likeness.Near(token.written(), nearest.written()));
            }
        }
        return near;
    }

    /** The telling words of the one that the other hasn't; neither numbers nor names, which stand for nothing else. */
    private static List<ContentWords.Token> alone(ContentWords one, ContentWords other) {
        Set<String> has = new HashSet<>();
        other.tokens().forEach(token -> has.add(token.stem()));
        List<ContentWords.Token> alone = new ArrayList<>();
        for (ContentWords.Token token : one.tokens()) {
            boolean word = token.information() >= TELLING && !token.capital() && !token.isNumber();
            if (word && has.add(token.stem())) {
                alone.add(token);
            }
        }
        return alone;
    }

    private ContentWords.@Nullable Token nearest(ContentWords.Token token, List<ContentWords.Token> among) {
        ContentWords.Token nearest = null;
        double most = NEAR;
        for (ContentWords.Token one : among) {
            double cosine = cosine(token, one);
            if (cosine >= most) {
                most = cosine;
                nearest = one;
            }
        }
        return nearest;
    }

    private double cosine(ContentWords.Token one, ContentWords.Token other) {
        Optional<float[]> mine = word(one);
        Optional<float[]> its = word(other);
        return mine.isEmpty() || its.isEmpty() ? 0 : WordVectors.cosine(mine.get(), its.get());
    }

    private Optional<float[]> word(ContentWords.Token token) {
        return words.computeIfAbsent(token.word(), word -> vectors.get().of(word));
    }
}
