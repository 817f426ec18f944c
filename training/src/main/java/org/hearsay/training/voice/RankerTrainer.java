package org.hearsay.training.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.voice.AnaphorType;
import org.hearsay.voice.AntecedentChooser.Question;
import org.hearsay.voice.Feature;
import org.hearsay.voice.Ranker;

/**
 * Fits the ranker's weights by stochastic gradient ascent of the right answers' likelihood. Each type's weights are held
 * near what is known beforehand together with what all types have in common, which is learnt beside them (as in Daumé III
 * 2007), so that a type with few examples learns from the others. The result is the mean of the weights after each round
 * of the second half.
 */
final class RankerTrainer {

    private static final double FIRST_RATE = 0.1;

    /** How much of each step is taken by what the types have in common. */
    private static final double SHARE = 0.2;

    /** How fast that goes back to nothing. */
    private static final double PULL_OF_COMMON = 0.001;

    private final Map<AnaphorType, Map<Feature, Double>> weights = new EnumMap<>(AnaphorType.class);

    /** What the types have in common: their weights are held near it. */
    private final Map<Feature, Double> common = new EnumMap<>(Feature.class);

    private final int rounds;
    private final double pull;

    /**
     * A trainer.
     *
     * @param rounds how often to go over the examples, at least 2
     * @param pull the strength of the pull to what is known beforehand and in common (L2), for all examples of a type
     *     together
     */
    RankerTrainer(int rounds, double pull) {
        this.rounds = rounds;
        this.pull = pull;
        for (AnaphorType type : AnaphorType.values()) {
            Map<Feature, Double> of = new EnumMap<>(Feature.class);
            for (Feature feature : Feature.values()) {
                of.put(feature, prior(type, feature));
            }
            weights.put(type, of);
        }
        for (Feature feature : Feature.values()) {
            common.put(feature, 0.0);
        }
    }

    /**
     * What a weight is expected to be before any example is seen, from what is known of English news (Hobbs 1978;
     * Lappin and Leass 1994): pronouns go on with the subject and with who spoke last, and leave quotations alone.
     */
    private static double prior(AnaphorType type, Feature feature) {
        if (type != AnaphorType.PERSONAL && type != AnaphorType.PLURAL && type != AnaphorType.NEUTER) {
            return switch (feature) {
                case HEAD_SAME -> 1.5;
                case HEAD_IN_NAME, HEAD_SAME_LATEST, TEXT_SAME, OWNER_SAME -> 1;
                case MODIFIERS_SAME, NAMED_MODIFIER_SAME -> 0.7;
                case MODIFIERS_OTHER, NAMED_MODIFIER_OTHER -> -0.7;
                case OWNER_OTHER, OWNED_HEAD_OTHER -> -1;
                default -> 0;
            };
        }
        return switch (feature) {
            case SPEAKER_SPOKE_IN_BLOCK -> 2;
            case MAY_SPEAK, SPEAKER_SPOKE_BLOCK_BEFORE, SUBJECT_OF_THIS_SENTENCE, SUBJECT_NEAR -> 1;
            case NOTHING_SPEAKS, THING_THINKS -> -1;
            case REFLEXIVE_OF_SUBJECT -> 1.5;
            case OWNER_IS_SUBJECT, MAY_THINK -> 0.7;
            case ADJACENT, OBJECT_IS_SUBJECT -> -1.5;
            case SPEAKER_SPOKE_EARLIER, LAST_SAME_PRONOUN -> 0.5;
            case OUT_OF_QUOTATION, IN_OWN_CONTENT, LAST_OTHER_PRONOUN -> -1.5;
            case LAST_ADDRESSEE, LAST_INSIDE_PHRASE, LAST_WITHIN_JOINED -> -0.7;
            default -> 0;
        };
    }

    Ranker train(List<Example> examples, long seed) {
        List<Example> order = new ArrayList<>(examples);
        Map<AnaphorType, Integer> counts = new EnumMap<>(AnaphorType.class);
        order.forEach(example -> counts.merge(example.question().type(), 1, Integer::sum));
        Map<AnaphorType, Map<Feature, Double>> sums = new EnumMap<>(AnaphorType.class);
        weights.keySet().forEach(type -> sums.put(type, new EnumMap<>(Feature.class)));
        Random random = new Random(seed);
        int from = (rounds + 1) / 2;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            double rate = FIRST_RATE / (1 + 0.2 * round);
            for (Example example : order) {
                step(
                        example,
                        rate,
                        pull / counts.getOrDefault(example.question().type(), 1));
            }
            if (round >= from) {
                weights.forEach((type, of) -> of.forEach(
                        (feature, weight) -> sums.getOrDefault(type, Map.of()).merge(feature, weight, Double::sum)));
            }
        }
        sums.forEach((type, sum) -> {
            sum.replaceAll((_, value) -> value / (rounds - from));
            weights.put(type, sum);
        });
        return new Ranker(weights);
    }

    private void step(Example example, double rate, double decay) {
        Question question = example.question();
        Map<Feature, Double> of = weights.getOrDefault(question.type(), Map.of());
        double[] expected = Ranker.probabilities(question, of);
        double sum = 0;
        for (int right : example.right()) {
            sum += expected[right + 1];
        }
        for (int i = 0; i < expected.length; i++) {
            double wanted = example.right().contains(i - 1) ? expected[i] / Math.max(sum, 1e-12) : 0;
            double change = rate * example.weight() * (wanted - expected[i]);
            for (Feature feature : features(question, i - 1)) {
                of.merge(feature, change, Double::sum);
                common.merge(feature, SHARE * change, Double::sum);
            }
        }
        of.replaceAll((feature, weight) ->
                weight - rate * decay * (weight - prior(question.type(), feature) - common.getOrDefault(feature, 0.0)));
        common.replaceAll((_, weight) -> weight * (1 - rate * PULL_OF_COMMON));
    }

    private static Set<Feature> features(Question question, int index) {
        return index < 0 ? question.nothing() : question.candidates().get(index).features();
    }

    /** The weights as {@link Ranker#parse} reads them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        weights.forEach((type, of) -> of.forEach((feature, weight) -> {
            if (Math.abs(weight) >= 0.005) {
                lines.add(String.format(Locale.ROOT, "%s\t%s\t%.2f", type, feature, weight));
            }
        }));
        return lines;
    }
}
