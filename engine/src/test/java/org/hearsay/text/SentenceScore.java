package org.hearsay.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Sentences found against those of a gold standard, by exact span.
 *
 * @param gold how many there are
 * @param found how many were found
 * @param right how many of those found are in the gold standard
 */
record SentenceScore(int gold, int found, int right) {

    /** Splits the paragraphs of each document and counts. */
    static SentenceScore of(List<GumDocument> documents, BiFunction<Text, Span, List<Span>> splitter) {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (GumDocument document : documents) {
            List<Span> sentences = new ArrayList<>();
            for (Span paragraph : document.paragraphs()) {
                sentences.addAll(splitter.apply(document.text(), paragraph));
            }
            Set<Span> expected = new HashSet<>(document.sentences());
            gold += expected.size();
            found += sentences.size();
            right += (int) sentences.stream().filter(expected::contains).count();
        }
        return new SentenceScore(gold, found, right);
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    double f1() {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }
}
