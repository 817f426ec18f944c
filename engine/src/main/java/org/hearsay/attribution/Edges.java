package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Sets the ends of a statement's pieces where a reader would: content takes its quotation marks with it, and no piece
 * begins or ends with the punctuation of the sentence around it.
 */
final class Edges {

    private static final String OPENING = "\u201C\u201E\u00AB\u2018\"'";
    private static final String CLOSING = "\u201D\u00BB\u2019\"'";
    private static final String SENTENCE_MARKS = ".,!?;:\u2026";
    private static final String LOOSE = ",;:.\u2013\u2014-";

    private static final String APOSTROPHES = "\u2019'";
    private static final Set<String> OWNER_BEGINS = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my");
    private static final int OWNER_WORDS = 4;

    private Edges() {}

    /** The pieces of a source or a cue without the punctuation around them; none is left empty. */
    static List<Span> bare(Text text, List<Span> pieces) {
        List<Span> result = new ArrayList<>();
        for (Span piece : pieces) {
            Span trimmed = trim(text, piece, LOOSE);
            if (hasWord(text, trimmed)) {
                add(result, trimmed);
            }
        }
        return result;
    }

    /** The pieces of a source without the punctuation around them, and with the word that a genitive's mark belongs to. */
    static List<Span> source(Text text, List<Span> pieces) {
        List<Span> whole = new ArrayList<>();
        for (Span piece : bare(text, pieces)) {
            add(whole, withOwner(text.toString(), piece));
        }
        return whole;
    }

    /** "’s director" begins with the owner: "The authority’s director", "Mira Tolan’s boy". */
    private static Span withOwner(String value, Span piece) {
        int start = piece.start();
        if (piece.length() < "'s a".length()) {
            return piece;
        }
        boolean mark = value.startsWith("s ", start) && start > 0 && APOSTROPHES.indexOf(value.charAt(start - 1)) >= 0;
        start -= mark ? 1 : 0;
        if (APOSTROPHES.indexOf(value.charAt(start)) < 0 || !value.startsWith("s ", start + 1)) {
            return piece;
        }
        start = wordStart(value, start);
        for (int words = 0; words < OWNER_WORDS && start > 1 && value.charAt(start - 1) == ' '; words++) {
            int before = wordStart(value, start - 1);
            String word = value.substring(before, start - 1);
            boolean belongs = !word.isEmpty()
                    && (Character.isUpperCase(word.charAt(0)) || OWNER_BEGINS.contains(word.toLowerCase(Locale.ROOT)));
            if (!belongs) {
                break;
            }
            start = before;
        }
        return new Span(start, piece.end());
    }

    /** Where the word begins that ends at an index. */
    private static int wordStart(String value, int end) {
        int start = end;
        while (start > 0 && (Character.isLetterOrDigit(value.charAt(start - 1)) || value.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    /** The pieces of content, each with the quotation marks that belong to it. */
    static List<Span> content(Text text, List<Span> pieces, Span limits) {
        List<Span> result = new ArrayList<>();
        for (Span piece : pieces) {
            if (hasWord(text, piece)) {
                add(result, quoted(text, piece, limits));
            }
        }
        return result;
    }

    /** Adds a piece, or joins it to the last one where nothing but white space is between them. */
    private static void add(List<Span> pieces, Span piece) {
        if (!pieces.isEmpty() && piece.start() <= pieces.getLast().end()) {
            pieces.add(pieces.removeLast().cover(piece));
        } else {
            pieces.add(piece);
        }
    }

    private static Span quoted(Text text, Span piece, Span limits) {
        String value = text.toString();
        Span words = trim(text, piece, LOOSE + OPENING + CLOSING);
        int start = words.start();
        while (start > limits.start() && isOpening(value, start - 1)) {
            start--;
        }
        int marks = words.end();
        while (marks < limits.end() && SENTENCE_MARKS.indexOf(value.charAt(marks)) >= 0) {
            marks++;
        }
        int end = marks;
        while (end < limits.end() && isClosing(value, end)) {
            end++;
        }
        boolean closed = end > marks;
        return new Span(start, closed ? end : withQuestion(value, words.end(), marks));
    }

    /** A mark opens where it stands before a word, and after a space, a bracket or another mark. */
    private static boolean isOpening(String value, int index) {
        char c = value.charAt(index);
        if (OPENING.indexOf(c) < 0) {
            return false;
        }
        char before = index == 0 ? ' ' : value.charAt(index - 1);
        boolean curly = c != '"' && c != '\'';
        return curly || Text.isSpace(before) || "([\u2014-".indexOf(before) >= 0 || OPENING.indexOf(before) >= 0;
    }

    /** A mark closes where it stands after a word or a full stop, and before no further letter. */
    private static boolean isClosing(String value, int index) {
        char after = index + 1 < value.length() ? value.charAt(index + 1) : ' ';
        return CLOSING.indexOf(value.charAt(index)) >= 0 && !Character.isLetterOrDigit(after);
    }

    /** Question and exclamation marks are the speaker's; a comma or full stop outside of quotation marks is not. */
    private static int withQuestion(String value, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            if (value.charAt(i) == '?' || value.charAt(i) == '!') {
                end = i + 1;
            }
        }
        return end;
    }

    private static Span trim(Text text, Span span, String marks) {
        String value = text.toString();
        int start = span.start();
        int end = span.end();
        while (start < end && (Text.isSpace(value.charAt(start)) || marks.indexOf(value.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Text.isSpace(value.charAt(end - 1)) || marks.indexOf(value.charAt(end - 1)) >= 0)
                && !endsAbbreviation(value, start, end)) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether the full stop at the end belongs to the word, as in "U.S." or "Jr.". */
    private static boolean endsAbbreviation(String value, int start, int end) {
        if (value.charAt(end - 1) != '.' || end - start < 2) {
            return false;
        }
        int from = end - 1;
        while (from > start && !Text.isSpace(value.charAt(from - 1))) {
            from--;
        }
        String word = value.substring(from, end - 1);
        return word.indexOf('.') >= 0
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || word.equals("Jr")
                || word.equals("Sr")
                || word.equals("Inc");
    }

    private static boolean hasWord(Text text, Span span) {
        return text.slice(span).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
