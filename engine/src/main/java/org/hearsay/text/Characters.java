package org.hearsay.text;

/** What kinds of character there are, for splitting text. Takes UTF-16 units; every mark named here is a single one. */
final class Characters {

    private Characters() {}

    /** Ends a sentence whatever comes next, a full stop aside: question and exclamation marks, stops of other scripts. */
    static boolean isStrongStop(char c) {
        return switch (c) {
            case '!', '?', '\u203C', '\u203D', '\u2047', '\u2048', '\u2049' -> true; // ‼ ‽ ⁇ ⁈ ⁉
            case '\u061F', '\u06D4', '\u0964', '\u0965', '\u0589' -> true; // Arabic ? and full stop, dandas, Armenian
            default -> isWideStop(c);
        };
    }

    /** A stop of Chinese or Japanese, which no space follows. */
    static boolean isWideStop(char c) {
        return c == '\u3002' || c == '\uFF01' || c == '\uFF1F' || c == '\uFF61'; // 。！？｡
    }

    static boolean isFullStop(char c) {
        return c == '.' || c == '\uFF0E';
    }

    static boolean isStop(char c) {
        return isFullStop(c) || c == '\u2026' || isStrongStop(c);
    }

    /** A line ends here; a carriage return before a line feed is part of the same end. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\u0085' || c == '\u2028' || isParagraphEnd(c);
    }

    /** Ends a paragraph by itself: form feed, paragraph separator. */
    static boolean isParagraphEnd(char c) {
        return c == '\f' || c == '\u2029';
    }

    static boolean isOpeningBracket(char c) {
        return c == '(' || c == '[' || c == '{' || c == '\uFF08' || c == '\u3010';
    }

    static boolean isClosingBracket(char c) {
        return c == ')' || c == ']' || c == '}' || c == '\uFF09' || c == '\u3011';
    }

    /** A quotation mark that, as it is meant to be used in English, opens. */
    static boolean isOpeningQuote(char c) {
        return switch (c) {
            case '\u201C', '\u2018', '\u201E', '\u201A', '\u201F', '\u00AB', '\u2039', '\u300C', '\u300E' -> true;
            default -> false;
        };
    }

    /** A quotation mark that, as it is meant to be used in English, closes. */
    static boolean isClosingQuote(char c) {
        return switch (c) {
            case '\u201D', '\u2019', '\u00BB', '\u203A', '\u300D', '\u300F' -> true;
            default -> false;
        };
    }

    /** A typewriter's mark, which opens and closes. */
    static boolean isStraightQuote(char c) {
        return c == '"' || c == '\'' || c == '`' || c == '\uFF02';
    }

    static boolean isQuote(char c) {
        return isStraightQuote(c) || isOpeningQuote(c) || isClosingQuote(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
    }

    /** A dash that stands between parts of a sentence, or a hyphen in its place. */
    static boolean isDash(char c) {
        return c == '-' || c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }

    /** Joins the parts of a compound: hyphens, not dashes. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** A mark that goes with the character before it: accents, variation selectors, joiners, skin tones. */
    static boolean isExtender(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint == 0x200D || codePoint == 0x200C || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
        };
    }

    /** An emoji or another picture. */
    static boolean isPicture(int codePoint) {
        return (Character.isEmoji(codePoint) && codePoint > 0x7F)
                || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }
}
