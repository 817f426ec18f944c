package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A mark that may open or close a quotation. Apostrophes inside words and elisions ("’em", "’90s") are none.
 *
 * @param start its first character
 * @param end after its last; a doubled mark ("'', ““") is one
 * @param family marks of one family close each other
 * @param use what the character is made for
 * @param shape what its surroundings say it does
 * @param before the last character before it that is no white space, 0 where there is none in the block
 */
record QuoteMark(int start, int end, Family family, Role use, Role shape, char before) {

    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        CORNER
    }

    enum Role {
        OPENS,
        CLOSES,
        EITHER
    }

    private static final Set<String> ELIDED =
            Set.of("em", "tis", "twas", "til", "till", "cause", "bout", "round", "n", "cuz", "nuff", "tude", "hood");

    /** The marks of a block, in text order. */
    static List<QuoteMark> in(String value, Span block) {
        return new Reader(value, block).read();
    }

    /** Whether it opens a quotation where none is open. */
    boolean opens() {
        return switch (use) {
            case OPENS -> family != Family.SINGLE || shape != Role.CLOSES;
            case CLOSES -> shape == Role.OPENS && family != Family.SINGLE;
            case EITHER -> shape != Role.CLOSES;
        };
    }

    /** Whether it closes a quotation of its family that is open. */
    boolean closes() {
        return use == Role.CLOSES || shape == Role.CLOSES || (use == Role.EITHER && shape == Role.EITHER);
    }

    private static final class Reader {

        private final String value;
        private final Span block;
        private final List<QuoteMark> marks = new ArrayList<>();

        Reader(String value, Span block) {
            this.value = value;
            this.block = block;
        }

        List<QuoteMark> read() {
            char before = 0;
            int at = block.start();
            while (at < block.end()) {
                char c = value.charAt(at);
                int end = Characters.isQuote(c) ? runEnd(at) : at + 1;
                if (Characters.isQuote(c)) {
                    add(at, end, before);
                }
                if (!Text.isSpace(c)) {
                    before = c;
                }
                at = end;
            }
            return marks;
        }

        private int runEnd(int at) {
            int end = at + 1;
            while (end < block.end() && value.charAt(end) == value.charAt(at)) {
                end++;
            }
            return end;
        }

        private void add(int start, int end, char before) {
            char c = value.charAt(start);
            Family family = family(c, end - start);
            Role shape = shape(start, end);
            Role use = Characters.isOpeningQuote(c)
                    ? Role.OPENS
                    : Characters.isClosingQuote(c) ? Role.CLOSES : Role.EITHER;
            boolean isMark = family == Family.SINGLE ? !isApostrophe(start, end, use, shape) : !isInches(start);
            if (isMark) {
                marks.add(new QuoteMark(start, end, family, use, shape, before));
            }
        }

        private static Family family(char c, int length) {
            return switch (c) {
                case '\u00AB', '\u00BB', '\u2039', '\u203A' -> Family.GUILLEMET;
                case '\u300C', '\u300D', '\u300E', '\u300F' -> Family.CORNER;
                case '\'', '`', '\u2018', '\u2019', '\u201A' -> length > 1 ? Family.DOUBLE : Family.SINGLE;
                default -> Family.DOUBLE;
            };
        }

        private Role shape(int start, int end) {
            boolean looseBefore = start == block.start() || isLooseBefore(value.charAt(start - 1));
            boolean looseAfter = end == block.end() || isLooseAfter(value.charAt(end));
            return looseBefore == looseAfter ? Role.EITHER : looseBefore ? Role.OPENS : Role.CLOSES;
        }

        private static boolean isLooseBefore(char c) {
            return Text.isSpace(c)
                    || Characters.isOpeningBracket(c)
                    || Characters.isDash(c)
                    || Characters.isQuote(c)
                    || Character.getType(c) == Character.FORMAT;
        }

        private static boolean isLooseAfter(char c) {
            return Text.isSpace(c)
                    || Characters.isClosingBracket(c)
                    || Characters.isDash(c)
                    || Characters.isQuote(c)
                    || Characters.isStop(c)
                    || c == ','
                    || c == ';'
                    || c == ':';
        }

        private boolean isApostrophe(int start, int end, Role use, Role shape) {
            boolean wordBefore = start > block.start() && Character.isLetterOrDigit(value.charAt(start - 1));
            boolean wordAfter = end < block.end() && Character.isLetterOrDigit(value.charAt(end));
            if (wordBefore && wordAfter) {
                return true;
            }
            return shape == Role.OPENS && (use == Role.CLOSES || isElision(end));
        }

        /** "’90s", "’em": a year without its century, or a word that is written so. */
        private boolean isElision(int at) {
            int end = at;
            while (end < block.end() && end - at < 5 && Character.isLetterOrDigit(value.charAt(end))) {
                end++;
            }
            String word = value.substring(at, end);
            return ELIDED.contains(word) || isYear(word);
        }

        private static boolean isYear(String word) {
            return word.length() > 1
                    && Character.isDigit(word.charAt(0))
                    && Character.isDigit(word.charAt(1))
                    && (word.length() == 2 || word.substring(2).equals("s"));
        }

        /** 6'2": feet and inches. */
        private boolean isInches(int at) {
            int digits = at;
            while (digits > block.start() && at - digits < 2 && Character.isDigit(value.charAt(digits - 1))) {
                digits--;
            }
            return digits < at
                    && digits - 2 >= block.start()
                    && Characters.isApostrophe(value.charAt(digits - 1))
                    && Character.isDigit(value.charAt(digits - 2));
        }
    }
}
