package org.hearsay.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Words with weights: what an article, or a story, is about (the vector space model of Salton, Wong and Yang 1975). Words
 * stand as numbers, so that a million stories take little room.
 *
 * @param weights above 0, by {@link #code} of the word
 */
public record TermVector(Map<Integer, Double> weights) {

    public TermVector {
        weights = Map.copyOf(weights);
    }

    /** The number that stands for a word: its hash code, which the Java language fixes. */
    static int code(String word) {
        return word.hashCode();
    }

    /** The sum of both, cut to the weightiest words. */
    TermVector plus(TermVector other, int most) {
        Map<Integer, Double> sum = new HashMap<>(weights);
        other.weights.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
        if (sum.size() <= most) {
            return new TermVector(sum);
        }
        Map<Integer, Double> kept = new HashMap<>();
        sum.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEachOrdered(entry -> kept.put(entry.getKey(), entry.getValue()));
        return new TermVector(kept);
    }

    /** The cosine of the angle between both, from 0 for nothing in common to 1; 0 where one is empty. */
    double likeness(TermVector other) {
        double product = 0;
        for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
            product += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return product == 0 ? 0 : product / (length() * other.length());
    }

    private double length() {
        return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }
}
