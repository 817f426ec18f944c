package org.hearsay.ledger.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user writes to search for, taken apart: plain words, {@code "phrases"} in quotation marks of any kind,
 * {@code prefix*}, and {@code -without}. All that isn't excluded has to be there, in any order. Nothing else has a
 * meaning, so there is nothing that can be wrong with it; what has no letter and no digit is no word and is left out.
 *
 * @param wanted what has to be there, as strings of FTS5's query language
 * @param unwanted what must not be there, likewise
 */
record Words(List<String> wanted, List<String> unwanted) {

    /** More than anybody writes, and few enough for FTS5's parser. */
    static final int MOST = 64;

    /** What FTS5 has after the beginning of a word; in no other place, as all words are in quotation marks. */
    static final String PREFIX = "\" *";

    Words {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /**
     * Takes words apart.
     *
     * @throws IllegalArgumentException where there are more than {@value #MOST} words and phrases
     */
    static Words parse(String written) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (int at = 0; at < written.length(); ) {
            if (Character.isWhitespace(written.charAt(at))) {
                at++;
                continue;
            }
            boolean without = written.charAt(at) == '-';
            int start = without ? at + 1 : at;
            boolean phrase = start < written.length() && isMark(written.charAt(start));
            int end = phrase ? phraseEnd(written, start + 1) : wordEnd(written, start);
            boolean prefix = phrase ? isStar(written, end + 1) : end > start && written.charAt(end - 1) == '*';
            String words = written.substring(Math.min(start + (phrase ? 1 : 0), end), end);
            if (isWord(words)) {
                (without ? unwanted : wanted).add(literal(words) + (prefix ? PREFIX : "\""));
            }
            at = Math.max(end + (phrase ? 1 : 0), at + 1);
        }
        if (wanted.size() + unwanted.size() > MOST) {
            throw new IllegalArgumentException("there are " + (wanted.size() + unwanted.size())
                    + " words to search for, and " + MOST + " are the most");
        }
        return new Words(wanted, unwanted);
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }

    private static int phraseEnd(String written, int start) {
        int end = start;
        while (end < written.length() && !isMark(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordEnd(String written, int start) {
        int end = start;
        while (end < written.length() && !Character.isWhitespace(written.charAt(end)) && !isMark(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isStar(String written, int at) {
        return at < written.length() && written.charAt(at) == '*';
    }

    private static boolean isWord(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A string of FTS5 but for its end; a NUL would end the whole query, and a surrogate alone has no UTF-8. */
    private static String literal(String words) {
        StringBuilder literal = new StringBuilder("\"");
        words.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(literal::appendCodePoint);
        return literal.toString();
    }

    /**
     * What has to be there, each as an expression of FTS5.
     *
     * @param columns where it has to be, as a column filter of FTS5; empty for anywhere
     */
    List<String> expressions(String columns) {
        return wanted.stream().map(word -> columns + word).toList();
    }

    /** What must not be there: any of it is too much. */
    String exclusion(String columns) {
        return columns + "(" + String.join(" OR ", unwanted) + ")";
    }
}
