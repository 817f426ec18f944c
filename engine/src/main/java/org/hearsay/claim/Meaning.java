package org.hearsay.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.model.WordVectors;

/**
 * What is said as one vector: the sum of its words' ({@link WordVectors}), each as long as it tells. Two that have no word in
 * common may have nearly one direction: "would review the offer", "was considering the new bid".
 */
final class Meaning {

    /** Words that tell less, in nats, say nothing by themselves. */
    private static final double TELLING = 1.5;

    private final WordVectors vectors;
    private final Weights weights;
    private final Map<String, Optional<float[]>> words = new HashMap<>();

    Meaning(WordVectors vectors, Weights weights) {
        this.vectors = vectors;
        this.weights = weights;
    }

    /** The vector of what is said, of length 1. */
    float[] of(ContentWords content) {
        float[] sum = new float[vectors.width()];
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

    private Optional<float[]> word(ContentWords.Token token) {
        return words.computeIfAbsent(token.word(), vectors::of);
    }
}
