package org.hearsay.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses antecedents by a maximum-entropy ranker (Denis and Baldridge 2008): each candidate's probability grows with
 * the sum of its features' weights, beside that of the choice that there is no antecedent.
 */
public final class Ranker implements AntecedentChooser {

    private final Map<AnaphorType, Map<Feature, Double>> weights;

    /**
     * A ranker with these weights.
     *
     * @param weights for each type the weights of its features; those that are missing are zero
     */
    public Ranker(Map<AnaphorType, Map<Feature, Double>> weights) {
        this.weights = new EnumMap<>(AnaphorType.class);
        weights.forEach((type, of) -> {
            Map<Feature, Double> copy = new EnumMap<>(Feature.class);
            copy.putAll(of);
            this.weights.put(type, copy);
        });
    }

    private static final class Released {
        private static final Ranker RANKER = load();

        private static Ranker load() {
            try (InputStream in = Ranker.class.getResourceAsStream("ranker.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("ranker.tsv is missing beside " + Ranker.class.getName());
                }
                return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The ranker that this version ships with. */
    public static Ranker released() {
        return Released.RANKER;
    }

    /**
     * Reads weights, one a line: type, feature and number, parted by tabs.
     *
     * @throws IllegalArgumentException where a type or feature is unknown or a number is none
     */
    public static Ranker parse(List<String> lines) {
        Map<AnaphorType, Map<Feature, Double>> weights = new EnumMap<>(AnaphorType.class);
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 3) {
                throw new IllegalArgumentException("a weight must be type, feature and number: " + line);
            }
            weights.computeIfAbsent(AnaphorType.valueOf(fields[0]), _ -> new EnumMap<>(Feature.class))
                    .put(Feature.valueOf(fields[1]), Double.parseDouble(fields[2]));
        }
        return new Ranker(weights);
    }

    @Override
    public Choice choose(Question question) {
        double[] probabilities = probabilities(question);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return new Choice(best - 1, probabilities[best]);
    }

    /** The probability that there is no antecedent, and after it that of each candidate; their sum is 1. */
    public double[] probabilities(Question question) {
        return probabilities(question, weights.getOrDefault(question.type(), Map.of()));
    }

    /** The same with the weights of the question's type. */
    public static double[] probabilities(Question question, Map<Feature, Double> weights) {
        double[] scores = new double[question.candidates().size() + 1];
        scores[0] = score(question.nothing(), weights);
        double highest = scores[0];
        for (int i = 1; i < scores.length; i++) {
            scores[i] = score(question.candidates().get(i - 1).features(), weights);
            highest = Math.max(highest, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private static double score(Set<Feature> features, Map<Feature, Double> weights) {
        double score = 0;
        for (Feature feature : features) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return score;
    }
}
