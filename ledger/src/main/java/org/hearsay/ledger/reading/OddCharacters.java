package org.hearsay.ledger.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Text;

/**
 * Characters that a text in SQLite can't hold: NUL, where its functions take the text to end, and surrogates that stand
 * alone, which UTF-8 has no form for. They stand there as U+FFFD, one for one, so that offsets stay what they are, and
 * what they were is told beside.
 */
final class OddCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private OddCharacters() {}

    /**
     * One that was replaced.
     *
     * @param offset in code points, which are the same before and after
     * @param unit what stood there
     */
    record Odd(int offset, char unit) {}

    /** The odd ones of a text, in order; empty for nearly all texts. */
    static List<Odd> in(String text) {
        List<Odd> odd = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < text.length(); i++, offset++) {
            char unit = text.charAt(i);
            if (isPair(text, i)) {
                i++;
            } else if (unit == 0 || Character.isSurrogate(unit)) {
                odd.add(new Odd(offset, unit));
            }
        }
        return odd;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    /** The text with replacements. */
    static String replace(String text, List<Odd> odd) {
        return odd.isEmpty() ? text : withUnits(text, odd, REPLACEMENT);
    }

    /** The text as it was. */
    static String restore(String replaced, List<Odd> odd) {
        return odd.isEmpty() ? replaced : withUnits(replaced, odd, (char) 0);
    }

    private static String withUnits(String text, List<Odd> odd, char instead) {
        Text offsets = Text.of(text);
        StringBuilder changed = new StringBuilder(text);
        odd.forEach(one -> changed.setCharAt(offsets.index(one.offset), instead == 0 ? one.unit : instead));
        return changed.toString();
    }
}
