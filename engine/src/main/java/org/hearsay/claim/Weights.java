package org.hearsay.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a word tells of what is said: its information in the language, less what all statements of a story have in common.
 * "Missile" tells little where everybody speaks of missiles.
 */
final class Weights {

    /** Where fewer statements are known, what they have in common may be chance. */
    private static final int FEWEST = 50;

    /** A word that every statement has keeps so much. */
    private static final double LEAST = 0.15;

    private final Map<String, Integer> in = new HashMap<>();
    private final double all;

    /** @param contents what is said in statements, each wording once */
    Weights(Collection<ContentWords> contents) {
        for (ContentWords content : contents) {
            content.tokens().stream()
                    .map(ContentWords.Token::stem)
                    .distinct()
                    .forEach(stem -> in.merge(stem, 1, Integer::sum));
            content.phrases().forEach(phrase -> in.merge(phrase, 1, Integer::sum));
        }
        all = Math.log(Math.max(contents.size(), FEWEST) + 1.0);
    }

    double of(ContentWords.Token token) {
        double shared = 1 - Math.log(in.getOrDefault(token.stem(), 1)) / all;
        return token.information() * Math.max(LEAST, shared);
    }

    /** The different words of contents with what they tell. */
    Map<String, Double> of(ContentWords content) {
        Map<String, Double> weights = new LinkedHashMap<>();
        content.tokens().forEach(token -> weights.merge(token.stem(), of(token), Math::max));
        return weights;
    }

    /** What a phrase of two words tells besides them: from 0 to 1, the more the fewer statements have it. */
    double ofPhrase(String phrase) {
        return Math.max(0, 1 - Math.log(in.getOrDefault(phrase, 1)) / all);
    }
}
