package org.hearsay.app.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much room text takes on a terminal, and which of its characters may reach one. Columns follow what terminals
 * do with Unicode's East Asian Width (UAX #11): wide characters and emoji take two, combining marks none.
 */
final class Columns {

    /** Stands for a character that may not reach the terminal. */
    static final int REPLACEMENT = '\uFFFD';

    private Columns() {}

    /**
     * The text with everything replaced that could move the cursor, change colours or turn the direction of what
     * follows: control characters, white space included, directional embeddings, overrides and isolates, and lone
     * surrogates.
     */
    static String harmless(String text) {
        if (text.codePoints().noneMatch(Columns::isHarmful)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isHarmful(c) ? REPLACEMENT : c));
        return clean.toString();
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // Marks of direction without reach (U+200E, U+200F, U+061C), joiners and soft hyphens are part of writing.
            case Character.FORMAT ->
                (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB);
            default -> false;
        };
    }

    /** The columns that a harmless text takes on one line. */
    static int of(String text) {
        return isSimple(text)
                ? text.length()
                : clusters(text).stream().mapToInt(Columns::ofCluster).sum();
    }

    /** What a reader sees as one character each: a letter with its marks, an emoji with its parts. */
    static List<String> clusters(String text) {
        BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        List<String> clusters = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }

    static int ofCluster(String cluster) {
        // U+FE0F asks for the emoji form of a character that has a narrow one too.
        int columns = cluster.indexOf('\uFE0F') > 0 ? 2 : 0;
        for (int i = 0; i < cluster.length() && columns < 2; ) {
            int c = cluster.codePointAt(i);
            columns = Math.max(columns, ofCodePoint(c));
            i += Character.charCount(c);
        }
        return columns;
    }

    private static int ofCodePoint(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isEmojiPresentation(c) || isWide(c) ? 2 : 1;
        };
    }

    /** The ranges of East Asian Width W and F, rounded to whole blocks. */
    static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x17000 && c <= 0x18CFF)
                || (c >= 0x1B000 && c <= 0x1B2FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** Whether each of the text's units takes one column: Latin, Greek, Cyrillic, and usual punctuation. */
    static boolean isSimple(String text) {
        return text.chars()
                .allMatch(c -> (c >= ' ' && c < 0x300 && c != '\u00AD')
                        || (c >= 0x370 && c < 0x483)
                        || (c >= '\u2010' && c <= '\u2027'));
    }
}
