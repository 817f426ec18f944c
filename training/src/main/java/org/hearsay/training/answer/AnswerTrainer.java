package org.hearsay.training.answer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.act.AnswerFeature;
import org.hearsay.act.AnswerRanker;

/**
 * Fits the weights by gradient ascent of the right choices' likelihood (a conditional logit, McFadden 1974), held near
 * what was known before.
 */
final class AnswerTrainer {

    private static final double RATE = 0.02;
    private static final int ROUNDS = 600;

    private final Map<AnswerFeature, Double> prior;
    private final double pull;

    /**
     * A trainer.
     *
     * @param prior the weights that are held to
     * @param pull the strength of the pull to them (L2), for all examples together
     */
    AnswerTrainer(Map<AnswerFeature, Double> prior, double pull) {
        this.prior = Map.copyOf(prior);
        this.pull = pull;
    }

    AnswerRanker train(List<AnswerExample> examples) {
        Map<AnswerFeature, Double> weights = new EnumMap<>(AnswerFeature.class);
        Arrays.stream(AnswerFeature.values())
                .forEach(feature -> weights.put(feature, prior.getOrDefault(feature, 0.0)));
        for (int round = 0; round < ROUNDS; round++) {
            Map<AnswerFeature, Double> gradient = new EnumMap<>(AnswerFeature.class);
            AnswerRanker ranker = new AnswerRanker(weights);
            examples.forEach(example -> add(ranker, example, gradient));
            weights.replaceAll((feature, weight) -> weight
                    + RATE
                            * (gradient.getOrDefault(feature, 0.0)
                                    - pull * (weight - prior.getOrDefault(feature, 0.0))));
        }
        return new AnswerRanker(weights);
    }

    private static void add(AnswerRanker ranker, AnswerExample example, Map<AnswerFeature, Double> gradient) {
        List<Map<AnswerFeature, Double>> choices = example.choices();
        double[] expected = probabilities(ranker, choices);
        double right = 0;
        for (int i = 0; i < expected.length; i++) {
            right += example.isRight(i) ? expected[i] : 0;
        }
        for (int i = 0; i < expected.length; i++) {
            double wanted = example.isRight(i) ? expected[i] / Math.max(right, 1e-12) : 0;
            double change = wanted - expected[i];
            choices.get(i).forEach((feature, value) -> gradient.merge(feature, change * value, Double::sum));
        }
    }

    /** How likely each choice is. */
    static double[] probabilities(AnswerRanker ranker, List<Map<AnswerFeature, Double>> choices) {
        double[] scores = choices.stream().mapToDouble(ranker::score).toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        double[] shares =
                Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
