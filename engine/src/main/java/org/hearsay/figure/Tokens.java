package org.hearsay.figure;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/** The words and marks of a sentence. An index outside them is asked for freely, and is the empty word. */
final class Tokens {

    /** A longer word is no word of a language, and isn't looked into. */
    private static final int LONGEST = 40;

    private final String text;
    private final List<Span> spans;
    private final String[] lower;

    private Tokens(Text text, List<Span> spans) {
        this.text = text.toString();
        this.spans = spans;
        this.lower = new String[spans.size()];
        for (int i = 0; i < lower.length; i++) {
            Span span = spans.get(i);
            lower[i] = span.length() > LONGEST ? "" : normal(this.text.substring(span.start(), span.end()));
        }
    }

    static Tokens of(Text text, Span sentence) {
        return new Tokens(text, Words.of(text, sentence));
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2011', '-')
                .replace('\u2010', '-');
    }

    int size() {
        return lower.length;
    }

    /** A word in small letters, with straight apostrophes and hyphens. */
    String lower(int index) {
        return index >= 0 && index < lower.length ? lower[index] : "";
    }

    boolean is(int index, WordClass wordClass) {
        return wordClass.has(lower(index));
    }

    boolean is(int index, String word) {
        return lower(index).equals(word);
    }

    Span span(int index) {
        return spans.get(index);
    }

    /** From the first character of one word to the last of the one before another. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** Whether no white space stands before a word. */
    boolean isGlued(int index) {
        return index > 0
                && index < lower.length
                && spans.get(index - 1).end() == spans.get(index).start();
    }

    boolean isWord(int index) {
        return index >= 0 && index < lower.length && Character.isLetter(first(index));
    }

    boolean isDigits(int index) {
        return index >= 0 && index < lower.length && Character.isDigit(first(index));
    }

    boolean isCapital(int index) {
        return isWord(index) && Character.isUpperCase(first(index));
    }

    /** A mark that parts or ends: anything that is neither word nor number. */
    boolean isMark(int index) {
        return !isWord(index) && !isDigits(index);
    }

    private char first(int index) {
        return text.charAt(spans.get(index).start());
    }
}
