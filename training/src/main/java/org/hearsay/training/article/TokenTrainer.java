package org.hearsay.training.article;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.article.body.TokenWeights;

/** Trains the weights of words: logistic regression by AdaGrad over hashed tokens. */
final class TokenTrainer {

    private static final int ROUNDS = 4;
    private static final double RATE = 0.06;
    private static final double PULL = 2e-6;

    /** One passage: its tokens, the share of it that is in, and how much it counts. */
    @SuppressWarnings("ArrayRecordComponent") // Shared by all runs; never altered.
    record Example(int[] tokens, float label, float weight) {}

    private TokenTrainer() {}

    /** Trains names and words each by themselves, so that neither leans on the other, into one table. */
    static TokenWeights train(List<Example> names, List<Example> words, long seed) {
        float[] weights = new float[TokenWeights.SIZE];
        float[] squares = new float[TokenWeights.SIZE];
        Arrays.fill(squares, 0.1f);
        train(names, weights, squares, seed);
        train(words, weights, squares, seed);
        return TokenWeights.of(weights);
    }

    private static void train(List<Example> examples, float[] weights, float[] squares, long seed) {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int i : order) {
                learn(examples.get(i), weights, squares);
            }
        }
    }

    private static void learn(Example example, float[] weights, float[] squares) {
        double score = 0;
        for (int token : example.tokens) {
            score += weights[TokenWeights.slot(token)];
        }
        double slope = example.weight * (1 / (1 + Math.exp(-score)) - example.label);
        for (int token : example.tokens) {
            int slot = TokenWeights.slot(token);
            double pulled = slope + PULL * weights[slot];
            squares[slot] += (float) (pulled * pulled);
            weights[slot] -= (float) (RATE * pulled / Math.sqrt(squares[slot]));
        }
    }
}
