package org.hearsay.time;

import java.util.Locale;

/**
 * A run of letters, a number, or a single mark. Finer than the words of {@link org.hearsay.text.Words}: what a hyphen,
 * an apostrophe or a full stop joins ("16-hour", "year's", "a.m.") is several tokens here, as expressions of time begin
 * and end within words.
 *
 * @param start its first UTF-16 index in the text
 * @param end one past its last
 * @param word its characters in lower case; apostrophes of any shape are {@code '} and hyphens {@code -}
 * @param kind what it is made of
 * @param capital whether it begins with a capital letter
 * @param joined whether it follows the token before it without white space
 */
record Token(int start, int end, String word, Kind kind, boolean capital, boolean joined) {

    enum Kind {
        LETTERS,
        DIGITS,
        MARK
    }

    static Token of(String text, int start, int end, Kind kind, boolean joined) {
        if (kind == Kind.MARK) {
            return new Token(start, end, mark(text, start, end), kind, false, joined);
        }
        String word = text.substring(start, end);
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        return new Token(start, end, word.toLowerCase(Locale.ROOT), kind, capital, joined);
    }

    private static String mark(String text, int start, int end) {
        if (end - start > 1) {
            return text.substring(start, end);
        }
        char c = text.charAt(start);
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\uFF07', '`' -> "'";
            case '\u2010', '\u2011' -> "-";
            case '\u2012', '\u2013', '\u2014', '\u2015' -> "\u2013";
            default -> String.valueOf(c);
        };
    }
}
