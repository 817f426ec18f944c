package org.hearsay.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.text.Text;

/**
 * Words with weights: what an article, or a story, is about (the vector space model of Salton, Wong and Yang 1975).
 *
 * @param weights above 0, the weightiest first, and by the alphabet where they weigh the same
 */
public record TermVector(Map<String, Double> weights) {

    /** So many words tell what an article is about; more of them add noise, not knowledge. */
    static final int ARTICLE_TERMS = 60;

    /** A name tells more than another word. */
    private static final double CAPITAL = 2;

    /** A word of the title counts as so many in the text. */
    private static final double TITLE = 3;

    /** An article has at most so many words that count; what it is about is told before. */
    private static final int MOST_WORDS = 5000;

    public TermVector {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** What an article is about; of length 1, and empty where it has no words. */
    public static TermVector of(Article article) {
        Map<String, Double> counts = new HashMap<>();
        if (article.title() != null) {
            Text title = Text.of(article.title());
            count(counts, Terms.of(title, title.whole()), TITLE);
        }
        int words = 0;
        for (Block block : article.blocks()) {
            if (block.kind().isArticle() && block.kind() != Block.Kind.TITLE && words < MOST_WORDS) {
                List<Terms.Term> terms = Terms.of(article.text(), block.span());
                count(counts, terms, 1);
                words += terms.size();
            }
        }
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((word, count) -> {
            double weight = (1 + Math.log(count)) * Commonness.released().information(word);
            if (weight > 0) {
                weights.put(word, weight);
            }
        });
        return heaviest(weights, ARTICLE_TERMS).normalised();
    }

    private static void count(Map<String, Double> counts, List<Terms.Term> terms, double weight) {
        for (Terms.Term term : terms) {
            counts.merge(term.word(), term.capital() ? CAPITAL * weight : weight, Double::sum);
        }
    }

    /** The weightiest words of these. */
    static TermVector heaviest(Map<String, Double> weights, int most) {
        Map<String, Double> kept = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEachOrdered(entry -> kept.put(entry.getKey(), entry.getValue()));
        return new TermVector(kept);
    }

    private TermVector normalised() {
        double length = length();
        Map<String, Double> result = new LinkedHashMap<>();
        weights.forEach((word, weight) -> result.put(word, weight / length));
        return new TermVector(result);
    }

    private double length() {
        return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }

    /** The first words, by which whoever keeps stories finds those that may be meant. */
    public List<String> first(int most) {
        return weights.keySet().stream().limit(most).toList();
    }

    /** The sum of both, cut to the weightiest words. */
    TermVector plus(TermVector other, int most) {
        Map<String, Double> sum = new HashMap<>(weights);
        other.weights.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
        return heaviest(sum, most);
    }

    /** The cosine of the angle between both, from 0 for nothing in common to 1; 0 where one is empty. */
    double likeness(TermVector other) {
        double product = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            product += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return product == 0 ? 0 : product / (length() * other.length());
    }
}
