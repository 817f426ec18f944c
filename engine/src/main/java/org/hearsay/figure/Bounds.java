package org.hearsay.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.figure.Figure.Bound;
import org.jspecify.annotations.Nullable;

/** The words that bound a number, listed in {@code bounds.tsv}. */
final class Bounds {

    /**
     * One way of bounding.
     *
     * @param words in small letters, in text order
     */
    private record Phrase(Bound bound, List<String> words) {}

    /**
     * What was found beside a number.
     *
     * @param edge of words before it the first, of words after it one past the last
     */
    record Found(Bound bound, int edge) {}

    /** By the word that stands next to the number, the longest first. */
    private static final Map<String, List<Phrase>> BEFORE = new HashMap<>();

    private static final Map<String, List<Phrase>> AFTER = new HashMap<>();

    static {
        for (List<String> row : Resource.rows("bounds.tsv")) {
            boolean before = row.getFirst().equals("before");
            List<String> words = List.of(row.get(2).split(" ", -1));
            Bound bound = Bound.valueOf(row.get(1).replace('-', '_').toUpperCase(Locale.ROOT));
            (before ? BEFORE : AFTER)
                    .computeIfAbsent(before ? words.getLast() : words.getFirst(), x -> new ArrayList<>())
                    .add(new Phrase(bound, words));
        }
        BEFORE.values().forEach(Bounds::longestFirst);
        AFTER.values().forEach(Bounds::longestFirst);
    }

    private Bounds() {}

    private static void longestFirst(List<Phrase> phrases) {
        phrases.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }

    /** The words that end before {@code index}; null where none bound. */
    static @Nullable Found before(Tokens tokens, int index) {
        for (Phrase phrase : BEFORE.getOrDefault(tokens.lower(index - 1), List.of())) {
            int start = index - phrase.words().size();
            if (stands(tokens, start, phrase.words())) {
                boolean talk = phrase.words().equals(List.of("about")) && tokens.is(start - 1, WordClass.TALK);
                return talk ? null : new Found(phrase.bound(), start);
            }
        }
        return null;
    }

    /** The words that begin at {@code index}; null where none bound. */
    static @Nullable Found after(Tokens tokens, int index) {
        for (Phrase phrase : AFTER.getOrDefault(tokens.lower(index), List.of())) {
            if (stands(tokens, index, phrase.words())) {
                return new Found(phrase.bound(), index + phrase.words().size());
            }
        }
        return null;
    }

    private static boolean stands(Tokens tokens, int start, List<String> words) {
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.is(start + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
