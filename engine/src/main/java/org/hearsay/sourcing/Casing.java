package org.hearsay.sourcing;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** How a sentence uses capitals, and so whether they tell names. */
enum Casing {
    USUAL,
    /**
     * All or nearly all letters are capitals, or none are, or nearly all words begin with one, as in a headline: a word is
     * taken for a name where the lists don't know it.
     */
    TELLS_NOTHING;

    private static final int LOOKED_AT = 400;

    /** Fewer letters than this, of an abbreviation or so, don't tell how a sentence is written. */
    private static final int ENOUGH = 16;

    private static final int MOST_WORDS = 40;

    /** Fewer long words than this may all be of one name. */
    private static final int HEADLINE = 6;

    static Casing of(Text text, Span sentence) {
        int capitals = 0;
        int letters = 0;
        int end = Math.min(sentence.end(), sentence.start() + LOOKED_AT);
        for (int i = sentence.start(); i < end; i++) {
            char c = text.toString().charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        boolean shouts = 10 * capitals > 8 * letters;
        boolean isOfOneCase = letters >= ENOUGH && (capitals == 0 || shouts);
        return isOfOneCase || isHeadline(Word.of(text, new Span(sentence.start(), end), MOST_WORDS))
                ? TELLS_NOTHING
                : USUAL;
    }

    /** "Hedge Funds Support the Harbour Plan": of the words with more than three letters, nearly all have a capital. */
    private static boolean isHeadline(List<Word> words) {
        int capitals = 0;
        int longer = 0;
        for (Word word : words) {
            if (!word.isMark() && word.lower().length() > 3) {
                longer++;
                capitals += word.capital() ? 1 : 0;
            }
        }
        return longer >= HEADLINE && 10 * capitals >= 9 * longer;
    }

    List<Word> apply(List<Word> words) {
        if (this == USUAL) {
            return words;
        }
        return words.stream()
                .map(word -> new Word(
                        word.span(),
                        word.lower(),
                        !word.isMark() && !NounPhrase.isKnown(word) && Lexicon.number(word.lower()) == null,
                        word.possessive()))
                .toList();
    }
}
