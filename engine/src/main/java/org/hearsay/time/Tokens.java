package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * The tokens of one block, with the questions a grammar asks of them. Every question may be asked of any position: past
 * either end there is an empty token that is nothing.
 */
final class Tokens {

    private static final Token NONE = new Token(0, 0, "", Token.Kind.MARK, false, false);

    /** Longer runs of digits are no numbers in an expression of time. */
    private static final int MOST_DIGITS = 9;

    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens of a block, in one pass. */
    static Tokens of(Text text, Span block) {
        String value = text.toString();
        List<Token> tokens = new ArrayList<>(block.length() / 5 + 1);
        boolean joined = false;
        int at = block.start();
        while (at < block.end()) {
            char c = value.charAt(at);
            if (Text.isSpace(c)) {
                joined = false;
                at++;
                continue;
            }
            int end = end(value, at, block.end());
            tokens.add(Token.of(value, at, end, kind(value, at), joined));
            joined = true;
            at = end;
        }
        return new Tokens(tokens);
    }

    private static Token.Kind kind(String value, int at) {
        int c = value.codePointAt(at);
        if (isDigit(c)) {
            return Token.Kind.DIGITS;
        }
        return Character.isLetter(c) ? Token.Kind.LETTERS : Token.Kind.MARK;
    }

    private static int end(String value, int from, int limit) {
        Token.Kind kind = kind(value, from);
        int at = from + Character.charCount(value.codePointAt(from));
        if (kind == Token.Kind.MARK) {
            return Math.min(at, limit);
        }
        while (at < limit) {
            int c = value.codePointAt(at);
            boolean goesOn = kind == Token.Kind.DIGITS
                    ? isDigit(c) || isGrouping(value, from, at, limit)
                    : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!goesOn) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, limit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The comma in "1,200" and the point in "1.5". */
    private static boolean isGrouping(String value, int from, int at, int limit) {
        char c = value.charAt(at);
        if (at + 1 >= limit || !isDigit(value.charAt(at + 1))) {
            return false;
        }
        if (c == '.') {
            return value.substring(from, Math.min(at, from + MOST_DIGITS)).indexOf('.') < 0;
        }
        return c == ','
                && at - from <= 3
                && at + 3 < limit
                && isDigit(value.charAt(at + 2))
                && isDigit(value.charAt(at + 3))
                && (at + 4 >= limit || !isDigit(value.charAt(at + 4)));
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    String word(int i) {
        return get(i).word();
    }

    boolean is(int i, String word) {
        return get(i).word().equals(word);
    }

    boolean isOneOf(int i, Set<String> words) {
        return words.contains(get(i).word());
    }

    /** Whether these words stand one after the other from {@code i} on. */
    boolean are(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    boolean isCapital(int i) {
        return get(i).capital();
    }

    boolean isLetters(int i) {
        return get(i).kind() == Token.Kind.LETTERS;
    }

    boolean isPlural(int i) {
        return get(i).word().endsWith("s");
    }

    /** Whether the token follows the one before it without white space. */
    boolean isJoined(int i) {
        return get(i).joined();
    }

    /** The whole number that a token is, written with digits alone; -1 where it is none or too long. */
    int number(int i) {
        Token token = get(i);
        String word = token.word();
        if (token.kind() != Token.Kind.DIGITS || word.length() > MOST_DIGITS) {
            return -1;
        }
        for (int k = 0; k < word.length(); k++) {
            if (!isDigit(word.charAt(k))) {
                return -1;
            }
        }
        return Integer.parseInt(word);
    }

    /** The number of digits of a token that is a whole number, otherwise 0. */
    int digits(int i) {
        return number(i) < 0 ? 0 : word(i).length();
    }

    /** The position after a hyphen without white space around it, or the position itself. */
    int pastHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    boolean isHyphen(int i) {
        return is(i, "-") && isJoined(i) && isJoined(i + 1);
    }

    /** Whether a possessive ending ("'s", or "'" after an s) stands at {@code i}; where it ends, or -1. */
    int pastPossessive(int i) {
        if (!is(i, "'") || !isJoined(i)) {
            return -1;
        }
        if (is(i + 1, "s") && isJoined(i + 1)) {
            return i + 2;
        }
        return word(i - 1).endsWith("s") ? i + 1 : -1;
    }

    /** The span from one token's start to another's end. */
    Span span(int from, int to) {
        return new Span(get(from).start(), get(to - 1).end());
    }
}
