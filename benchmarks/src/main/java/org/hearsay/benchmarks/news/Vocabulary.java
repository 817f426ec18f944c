package org.hearsay.benchmarks.news;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Words of open classes, as unevenly common as those of a language: the word of rank r comes with a probability of about
 * 1/r (Zipf's law). The first ranks are the grammar's own words; what follows is put together from its stems, as
 * "floodgate" and "resold" are.
 */
final class Vocabulary {

    /** How many words the classes have, by symbol. Together they are the forms that a newspaper uses in some years. */
    private static final Map<String, Integer> SIZES = Map.of(
            "noun", 16_000, "verb", 1_500, "adjective", 2_000, "place", 800, "first-name", 60, "last-name", 2_000);

    private final Grammar grammar;

    Vocabulary(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A word of a class, drawn by its rank; null where the symbol is no open class. */
    @Nullable
    String draw(String symbol, Random random) {
        Integer size = SIZES.get(symbol);
        // For x even in [0, 1), n^x has the density of 1/r over [1, n).
        return size == null ? null : word(symbol, (int) Math.pow(size, random.nextDouble()) - 1);
    }

    /** The word of a rank, from 0. */
    private String word(String symbol, int rank) {
        return switch (symbol) {
            case "noun" -> listed("noun", rank, "stem", "stem");
            case "verb" -> listed("verb", rank, "prefix", "verb");
            case "adjective" -> listed("adjective", rank, "stem", "suffix");
            case "place" -> listed("place", rank, "place-beginning", "place-ending");
            case "first-name" -> listed("first", rank, "first");
            case "last-name" -> joined(rank, "last-beginning", "last-ending");
            default -> throw new IllegalArgumentException(symbol + " is no open class");
        };
    }

    private String listed(String common, int rank, String... parts) {
        List<String> words = grammar.alternatives(common);
        return rank < words.size() ? words.get(rank) : joined(rank - words.size(), parts);
    }

    /** A word for a number: one part of each list, so that near numbers differ in their first part. */
    private String joined(int number, String... parts) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (String part : parts) {
            List<String> choices = grammar.alternatives(part);
            word.append(choices.get(rest % choices.size()));
            rest /= choices.size();
        }
        // There are fewer of some than their class has: they are told apart by a number, as ships and wells are.
        return rest == 0 ? word.toString() : word + String.format(Locale.ROOT, "-%d", rest + 1);
    }
}
