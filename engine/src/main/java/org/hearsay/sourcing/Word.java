package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/**
 * A word or mark of a text, as rules look at it.
 *
 * @param span where it stands
 * @param lower in lower case, with straight apostrophes and without a possessive ending
 * @param capital whether it has a capital anywhere ("al-Rook", "eFish")
 * @param possessive whether it has a possessive ending
 */
record Word(Span span, String lower, boolean capital, boolean possessive) {

    /** The first words of a span, marks among them; at most {@code most}. */
    static List<Word> of(Text text, Span span, int most) {
        // No word that matters is longer than this, so nothing past it can be among the first ones.
        int end = (int) Math.min(span.end(), span.start() + 40L * most);
        List<Word> words = new ArrayList<>();
        for (Span word : Words.of(text, new Span(span.start(), end))) {
            if (words.size() == most) {
                break;
            }
            add(words, word, text.slice(word));
        }
        return words;
    }

    private static void add(List<Word> words, Span span, String value) {
        String lower = value.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean apostrophe =
                lower.equals("'") && !words.isEmpty() && !words.getLast().isMark();
        if (apostrophe
                && words.getLast().lower.endsWith("s")
                && words.getLast().span.end() == span.start()) {
            // "the advisers’ view": the apostrophe alone is the possessive ending.
            Word owner = words.removeLast();
            words.add(new Word(owner.span.cover(span), owner.lower, owner.capital, true));
            return;
        }
        boolean possessive = lower.endsWith("'s") && lower.length() > 2;
        String bare = possessive ? lower.substring(0, lower.length() - 2) : lower;
        boolean capital = value.chars().anyMatch(Character::isUpperCase);
        words.add(new Word(span, bare, capital, possessive));
    }

    boolean is(Lexicon.Kind kind) {
        return Lexicon.is(kind, lower);
    }

    /** Whether it is one of these words. */
    boolean isAny(String... words) {
        for (String word : words) {
            if (word.equals(lower)) {
                return true;
            }
        }
        return false;
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(lower.codePointAt(0));
    }

    /** Whether it is one of these characters, once or several times. */
    boolean isMark(String marks) {
        return marks.indexOf(lower.charAt(0)) >= 0 && isMark();
    }
}
