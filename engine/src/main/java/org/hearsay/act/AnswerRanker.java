package org.hearsay.act;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what is answered: the candidate of which most speaks, by a weight for each feature, or nothing. The weights
 * are in {@code answers.tsv}; {@code docs/labels/acts.md} says how they are made.
 */
public final class AnswerRanker {

    private static final AnswerRanker RELEASED = new AnswerRanker(read());

    private final Map<AnswerFeature, Double> weights;

    /** @param weights of features; those that are missing count nothing */
    public AnswerRanker(Map<AnswerFeature, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * What is to be decided.
     *
     * @param answer the index of the relation that answers
     * @param nothing what speaks for that it answers nothing
     * @param candidates in the article's order
     */
    public record Question(int answer, Map<AnswerFeature, Double> nothing, List<Candidate> candidates) {

        public Question {
            nothing = Map.copyOf(nothing);
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * What may be answered.
     *
     * @param relation its index
     */
    public record Candidate(int relation, Map<AnswerFeature, Double> features) {

        public Candidate {
            features = Map.copyOf(features);
        }
    }

    /** The ranker that comes with the program. */
    static AnswerRanker released() {
        return RELEASED;
    }

    private static Map<AnswerFeature, Double> read() {
        Map<AnswerFeature, Double> weights = new EnumMap<>(AnswerFeature.class);
        for (String[] row : Lexicon.rows("answers.tsv", 2)) {
            weights.put(AnswerFeature.valueOf(row[0]), Double.parseDouble(row[1]));
        }
        return weights;
    }

    /** The weights. */
    public Map<AnswerFeature, Double> weights() {
        return weights;
    }

    /** The sum of the weights of some features. */
    public double score(Map<AnswerFeature, Double> features) {
        double score = 0;
        for (Map.Entry<AnswerFeature, Double> feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return score;
    }

    /**
     * The relation that is most likely answered, the nearest to the answer where two are as likely.
     *
     * @return null where it is likeliest that none is
     */
    @Nullable
    Integer choose(Question question) {
        double most = score(question.nothing());
        Integer best = null;
        for (Candidate candidate : question.candidates()) {
            double score = score(candidate.features());
            if (score >= most) {
                most = score;
                best = candidate.relation();
            }
        }
        return best;
    }

    /** A sum of features that is easy to add to. */
    static Map<AnswerFeature, Double> features(Collection<AnswerFeature> whole) {
        Map<AnswerFeature, Double> features = new EnumMap<>(AnswerFeature.class);
        whole.forEach(feature -> features.put(feature, 1.0));
        return features;
    }
}
