package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a span into words and marks, in one pass from left to right.
 *
 * <ul>
 *   <li>A word is a run of letters, digits and their accents. Kept within it are apostrophes ("don’t", "Jane’s") and
 *       hyphens ("so-called"), full stops between single letters ("U.S.") and the one after an abbreviation or an
 *       initial ("Gen.", "W."), what joins digits ("1,200.5", "10:30", "9/11"), and "&" between letters ("AT&T").
 *   <li>An emoji with its modifiers, or a sequence of joined ones, is a word of its own.
 *   <li>Any other character is a mark by itself; the same mark in a row ("...", "--") is one, quotation marks and
 *       brackets aside.
 * </ul>
 */
public final class Words {

    private static final int JOINER = 0x200D;

    private final String value;
    private final int start;
    private final int limit;

    private Words(String value, Span span) {
        this.value = value;
        this.start = span.start();
        this.limit = span.end();
    }

    /**
     * The words and marks of a span.
     *
     * @return spans in text order that don't overlap and together hold every character that is no white space
     * @throws IndexOutOfBoundsException where the span reaches past the text's end
     */
    public static List<Span> of(Text text, Span span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException("span " + span + " in a text of " + text.length() + " units");
        }
        return new Words(text.toString(), span).split();
    }

    private List<Span> split() {
        List<Span> words = new ArrayList<>();
        int at = start;
        while (at < limit) {
            if (Text.isSpace(value.charAt(at))) {
                at++;
                continue;
            }
            int end = end(at);
            words.add(new Span(at, end));
            at = end;
        }
        return List.copyOf(words);
    }

    private int end(int at) {
        int first = codePointAt(at);
        if (isWordPart(first)) {
            return wordEnd(at);
        }
        if (Characters.isPicture(first)) {
            return pictureEnd(at);
        }
        return markEnd(at);
    }

    private int wordEnd(int from) {
        int end = from;
        int segment = from;
        while (end < limit) {
            int c = codePointAt(end);
            if (isWordPart(c)) {
                end += Character.charCount(c);
            } else if (c <= Character.MAX_VALUE && joins((char) c, segment, end)) {
                end++;
                segment = end;
            } else {
                break;
            }
        }
        return takesStop(from, end) ? end + 1 : end;
    }

    /** Whether the character at {@code at}, which is no letter or digit, joins what is on both sides of it. */
    private boolean joins(char c, int segment, int at) {
        if (at + 1 >= limit || at == segment) {
            return false;
        }
        int before = value.codePointBefore(at);
        int after = codePointAt(at + 1);
        if (Characters.isHyphen(c)) {
            return Character.isLetterOrDigit(after);
        }
        if (Character.isDigit(before) && Character.isDigit(after) && (c == ',' || c == ':' || c == '/' || c == '.')) {
            return true;
        }
        if (!Character.isLetter(after)) {
            return false;
        }
        return switch (c) {
            case '.' -> (at - segment == 1 && Character.isLetter(before)) || isDegree(segment, at);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> Characters.isApostrophe(c);
        };
    }

    /** "Ph.D": two letters, then a single one. */
    private boolean isDegree(int segment, int at) {
        return at - segment == 2
                && Character.isLetter(value.charAt(segment))
                && Character.isUpperCase(value.charAt(at + 1))
                && (at + 2 >= limit || !Character.isLetter(value.charAt(at + 2)));
    }

    /** Whether the full stop after a word belongs to it. */
    private boolean takesStop(int from, int end) {
        boolean isStop = end < limit && value.charAt(end) == '.';
        boolean isEllipsis = end + 1 < limit && value.charAt(end + 1) == '.';
        if (!isStop || isEllipsis || end - from > Abbreviations.LONGEST) {
            return false;
        }
        String token = value.substring(from, end);
        int next = end + 1;
        while (next < limit && next - end < 3 && Text.isSpace(value.charAt(next))) {
            next++;
        }
        int following = next < limit ? codePointAt(next) : ' ';
        return switch (Abbreviations.of(token)) {
            case NONE -> false;
            case BEFORE_NUMBER -> Character.isDigit(following);
            case MAYBE_LAST -> !Abbreviations.isInitial(token) || Character.isUpperCase(following);
            case NEVER_LAST, OFTEN_LAST, HOUR -> true;
        };
    }

    private int pictureEnd(int from) {
        int end = from + Character.charCount(codePointAt(from));
        boolean flag = isFlagLetter(codePointAt(from));
        if (flag && end < limit && isFlagLetter(codePointAt(end))) {
            end += Character.charCount(codePointAt(end));
        }
        boolean joined = false;
        while (end < limit) {
            int c = codePointAt(end);
            if (!Characters.isExtender(c) && !(joined && Characters.isPicture(c))) {
                break;
            }
            joined = c == JOINER;
            end += Character.charCount(c);
        }
        return end;
    }

    private int markEnd(int from) {
        int mark = codePointAt(from);
        int size = Character.charCount(mark);
        int end = from + size;
        if (size == 1 && isRepeatable((char) mark)) {
            while (end < limit && value.charAt(end) == mark) {
                end++;
            }
        }
        return end;
    }

    private static boolean isRepeatable(char c) {
        return !Characters.isQuote(c)
                && !Characters.isOpeningBracket(c)
                && !Characters.isClosingBracket(c)
                && !Character.isSurrogate(c);
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Characters.isExtender(codePoint);
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    /** The code point at an index, half a pair where the span ends within one. */
    private int codePointAt(int at) {
        return at + 1 < limit ? value.codePointAt(at) : value.charAt(at);
    }
}
