package org.hearsay.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of what is said by which others that say it are found. */
public final class RareWords {

    private RareWords() {}

    /**
     * The words that tell most.
     *
     * @param content what is said
     * @param most how many
     * @return as they are compared, small and without the ending of a plural, the most telling first
     */
    public static List<String> of(String content, int most) {
        Map<String, Double> words = new LinkedHashMap<>();
        for (ContentWords.Token token : ContentWords.of(content).tokens()) {
            if (token.information() > 0 && token.word().length() > 1) {
                words.putIfAbsent(token.word(), token.information());
            }
        }
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
