package org.hearsay.sourcing;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** How a sentence uses capitals, and so whether they tell names. */
enum Casing {
    USUAL,
    /** All or nearly all letters are capitals, or none are: a word is taken for a name where the lists don't know it. */
    TELLS_NOTHING;

    private static final int LOOKED_AT = 400;

    /** Fewer letters than this, of an abbreviation or so, don't tell how a sentence is written. */
    private static final int ENOUGH = 16;

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
        return letters >= ENOUGH && (capitals == 0 || shouts) ? TELLS_NOTHING : USUAL;
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
