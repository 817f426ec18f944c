package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/** The words of a text as they are compared: small, without a possessive ending and the plural's "s". */
public final class Terms {

    /** Longer ones are no words, and would only take room. */
    private static final int LONGEST = 40;

    private Terms() {}

    /**
     * A word of the text.
     *
     * @param word as it is compared
     * @param capital whether it is written with a capital letter, as names are
     */
    public record Term(String word, boolean capital) {}

    /** The words within a span, in text order; marks and single letters are left out. */
    public static List<Term> of(Text text, Span span) {
        List<Term> terms = new ArrayList<>();
        for (Span word : Words.of(text, span)) {
            String written = text.slice(word);
            String compared = compared(written);
            if (compared.length() > 1 && compared.length() <= LONGEST && isWord(compared)) {
                terms.add(new Term(compared, Character.isUpperCase(written.codePointAt(0))));
            }
        }
        return terms;
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** A word as it is compared. */
    public static String compared(String written) {
        String word = written.replace('’', '\'').toLowerCase(Locale.ROOT);
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("'")) {
            word = word.substring(0, word.length() - 1);
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }
}
