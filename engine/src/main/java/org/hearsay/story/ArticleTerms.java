package org.hearsay.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, as far as its words tell.
 *
 * @param words its most telling words, the most telling first; none in an article without words
 * @param vector the same with their weights, of length 1
 */
public record ArticleTerms(List<String> words, TermVector vector) {

    /** So many words tell what an article is about; more of them add noise, not knowledge. */
    static final int MOST = 60;

    /** A name tells more than another word. */
    private static final double CAPITAL = 2;

    /** A word of the title counts as so many in the text. */
    private static final double TITLE = 3;

    /** An article has so many words that count, about; what it is about is told before. */
    private static final int MOST_READ = 5000;

    public ArticleTerms {
        words = List.copyOf(words);
    }

    /** The terms of an article, from its title and its body. */
    public static ArticleTerms of(Article article) {
        List<Span> body = article.blocks().stream()
                .filter(block -> block.kind().isArticle() && block.kind() != Block.Kind.TITLE)
                .map(Block::span)
                .toList();
        return of(article.title(), article.text(), body);
    }

    /**
     * The terms of an article that is kept in parts.
     *
     * @param body the spans of its text that are the article, without the title's
     */
    public static ArticleTerms of(@Nullable String title, Text text, List<Span> body) {
        Map<String, Double> counts = new HashMap<>();
        if (title != null) {
            Text headline = Text.of(title);
            count(counts, Terms.of(headline, headline.whole()), TITLE);
        }
        int read = 0;
        for (Span block : body) {
            if (read >= MOST_READ) {
                break;
            }
            List<Terms.Term> terms = Terms.of(text, block);
            count(counts, terms, 1);
            read += terms.size();
        }
        return weighed(counts);
    }

    private static void count(Map<String, Double> counts, List<Terms.Term> terms, double weight) {
        for (Terms.Term term : terms) {
            counts.merge(term.word(), term.capital() ? CAPITAL * weight : weight, Double::sum);
        }
    }

    /** The logarithm of the count, times what the word tells; the weightiest, as long as 1. */
    private static ArticleTerms weighed(Map<String, Double> counts) {
        counts.replaceAll(
                (word, count) -> (1 + Math.log(count)) * Commonness.released().information(word));
        Map<String, Double> kept = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEachOrdered(entry -> kept.put(entry.getKey(), entry.getValue()));
        double length = Math.sqrt(kept.values().stream().mapToDouble(w -> w * w).sum());
        Map<Integer, Double> weights = new HashMap<>();
        kept.forEach((word, weight) -> weights.merge(TermVector.code(word), weight / length, Double::sum));
        return new ArticleTerms(List.copyOf(kept.keySet()), new TermVector(weights));
    }

    /** The codes of the words by which its story is found. */
    public List<Integer> finding() {
        return words.stream()
                .limit(Placing.FINDING_TERMS)
                .map(TermVector::code)
                .distinct()
                .toList();
    }
}
