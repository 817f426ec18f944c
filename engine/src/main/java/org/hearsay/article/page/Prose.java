package org.hearsay.article.page;

/** Measures of a line of text that tell prose from labels, whatever the language. */
public final class Prose {

    /** Characters that end a sentence, closing quotation marks and brackets aside. */
    private static final String ENDS = ".!?…。！？؟।:";

    private static final String CLOSING = "\"'”’»›)]」』“«";

    private Prose() {}

    /** Whether the last character, closing marks aside, ends a sentence (or introduces one: a colon). */
    public static boolean endsSentence(CharSequence text) {
        int last = text.length() - 1;
        while (last > 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Words by spaces; a character of a script that is written without spaces is half a word. */
    public static int words(CharSequence text) {
        int words = 0;
        int ideographs = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                ideographs++;
                in = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += in ? 0 : 1;
                in = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                in = false;
            }
        }
        return words + ideographs / 2;
    }

    /** Length in characters, those of scripts written without spaces counting for two and a half. */
    public static double weight(CharSequence text) {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isIdeograph(text.charAt(i))) {
                ideographs++;
            }
        }
        return text.length() + 1.5 * ideographs;
    }

    /** Whether letters are most of what isn't white space: prices, scores and tables of figures are no prose. */
    static boolean isMostlyLetters(CharSequence text) {
        int letters = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || Character.isSurrogate(c)) {
                letters++;
            } else if (!Character.isWhitespace(c) && !isMark(c)) {
                others++;
            }
        }
        return letters > others;
    }

    /** A vowel sign or the like, which is written on a letter or beside it: Indic scripts have as many as letters. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || isJoiner(c);
    }

    private static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    /** Whether it is of the scripts of Chinese and Japanese. */
    public static boolean isIdeograph(char c) {
        return (c >= '\u3040' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF');
    }
}
