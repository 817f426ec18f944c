package org.hearsay.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Words in inks, to be broken into lines. Text is taken verbatim: runs of white space between words become one space
 * or a line's end, and {@linkplain Columns#harmless(String) harmful} characters are replaced.
 */
final class Paragraph {

    /** What parts a word from the one before it. */
    private enum Before {
        /** A space, or a line's end. */
        SPACE,
        /** Nothing, or a line's end: between two wide characters, and where a word is wider than a line. */
        BREAK,
        /** A space that no line ends at. */
        TIE
    }

    /** What is never broken, unless it is wider than a line. */
    private record Word(String text, int columns, Ink ink, Before before) {}

    private static final String SEPARATOR = "·";

    private final List<Word> words = new ArrayList<>();
    private boolean tied;

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Parts what follows from what there is by a dot, which never ends a line. */
    Paragraph separate() {
        append(SEPARATOR, Ink.FAINT);
        tied = true;
        return this;
    }

    /** Appends the words of another paragraph. */
    Paragraph append(Paragraph other) {
        for (Word word : other.words) {
            words.add(tied ? new Word(word.text, word.columns, word.ink, Before.TIE) : word);
            tied = false;
        }
        return this;
    }

    /** Appends the words of a text, all in one ink. */
    Paragraph add(String text, Ink ink) {
        split(text).forEach(word -> append(word, ink));
        return this;
    }

    /** Appends the words of a text, those between quotation marks in the ink of quotations. */
    Paragraph addWithQuotations(String text) {
        boolean inside = false;
        for (String word : split(text)) {
            boolean touched = inside;
            for (int i = 0; i < word.length(); i++) {
                inside = switch (word.charAt(i)) {
                    case '“', '„', '«' -> true;
                    case '”', '»' -> false;
                    case '"' -> !inside;
                    default -> inside;
                };
                touched |= inside;
            }
            append(word, touched ? Ink.QUOTED : Ink.PLAIN);
        }
        return this;
    }

    /**
     * Appends the words of a text, some in inks of their own; a word that a piece reaches into is wholly in its ink.
     *
     * @param pieces which parts of the text are in which ink; of two that touch a word the first given counts
     */
    Paragraph addMarked(String text, List<Piece> pieces) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isGap(text, i)) {
                if (i > start) {
                    append(Columns.harmless(text.substring(start, i)), ink(new Span(start, i), pieces));
                }
                start = i + 1;
            }
        }
        return this;
    }

    private static Ink ink(Span word, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.span.overlaps(word))
                .map(Piece::ink)
                .findFirst()
                .orElse(Ink.PLAIN);
    }

    /** A part of a text, and its ink. */
    record Piece(Span span, Ink ink) {}

    /** The words between white space; no-break spaces between two letters are kept, as they hold a word together. */
    private static List<String> split(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isGap(text, i)) {
                if (i > start) {
                    found.add(Columns.harmless(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isGap(String text, int at) {
        char c = text.charAt(at);
        boolean holds = (c == '\u00A0' || c == '\u202F')
                && at > 0
                && at + 1 < text.length()
                && !Text.isSpace(text.charAt(at - 1))
                && !Text.isSpace(text.charAt(at + 1));
        return Text.isSpace(c) && !holds;
    }

    private void append(String word, Ink ink) {
        Before before = tied ? Before.TIE : Before.SPACE;
        tied = false;
        if (Columns.isSimple(word)) {
            words.add(new Word(word, word.length(), ink, before));
            return;
        }
        StringBuilder part = new StringBuilder();
        int columns = 0;
        boolean afterWide = false;
        for (String cluster : Columns.clusters(word)) {
            boolean wide = Columns.isWide(cluster.codePointAt(0));
            if (afterWide && wide && !closes(cluster.codePointAt(0))) {
                words.add(new Word(part.toString(), columns, ink, before));
                part.setLength(0);
                columns = 0;
                before = Before.BREAK;
            }
            part.append(cluster);
            columns += Columns.ofCluster(cluster);
            afterWide = wide;
        }
        words.add(new Word(part.toString(), columns, ink, before));
    }

    /** Punctuation that may not begin a line. */
    private static boolean closes(int c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /**
     * Writes the words as lines, each ended by a newline.
     *
     * @param first what the first line begins with
     * @param rest what the others begin with, as many columns wide as the first
     * @param margin the ink of both
     */
    void write(Appendable out, Style style, String first, String rest, Ink margin) throws IOException {
        int room = Math.max(1, style.width() - Columns.of(rest));
        List<Word> fitted = fitted(room);
        Line line = new Line(style.color());
        String begin = first;
        for (int i = 0; i < fitted.size(); i++) {
            Word word = fitted.get(i);
            int gap = line.isEmpty() || word.before == Before.BREAK ? 0 : 1;
            boolean full = line.columns + gap + tiedColumns(fitted, i) > room;
            if (full && word.before != Before.TIE && !line.isEmpty()) {
                line.end(out, begin, margin);
                begin = rest;
                gap = 0;
            }
            line.add(word, gap);
        }
        line.end(out, begin, margin);
    }

    /** The columns of a word and of the one tied to it, where there is one. */
    private static int tiedColumns(List<Word> words, int at) {
        int columns = words.get(at).columns;
        boolean tied = at + 1 < words.size() && words.get(at + 1).before == Before.TIE;
        return tied ? columns + 1 + words.get(at + 1).columns : columns;
    }

    /** The words, the ones that no line can hold cut into pieces that lines can. */
    private List<Word> fitted(int room) {
        List<Word> fitted = new ArrayList<>();
        for (Word word : words) {
            // A word tied to a separator has it and a space before it on its line.
            int most = word.before == Before.TIE ? Math.max(1, room - 2) : room;
            if (word.columns <= most) {
                fitted.add(word);
            } else {
                cut(word, most, fitted);
            }
        }
        return fitted;
    }

    private static void cut(Word word, int most, List<Word> into) {
        StringBuilder part = new StringBuilder();
        int columns = 0;
        Before before = word.before;
        for (String cluster : Columns.clusters(word.text)) {
            int width = Columns.ofCluster(cluster);
            if (columns + width > most && !part.isEmpty()) {
                into.add(new Word(part.toString(), columns, word.ink, before));
                part.setLength(0);
                columns = 0;
                before = Before.BREAK;
            }
            part.append(cluster);
            columns += width;
        }
        into.add(new Word(part.toString(), columns, word.ink, before));
    }

    /** One line in the making; neighbours of one ink share their escape sequences. */
    private static final class Line {

        private final boolean color;
        private final StringBuilder painted = new StringBuilder();
        private final StringBuilder run = new StringBuilder();
        private Ink ink = Ink.PLAIN;
        private int columns;

        Line(boolean color) {
            this.color = color;
        }

        boolean isEmpty() {
            return columns == 0;
        }

        void add(Word word, int gap) {
            if (word.ink != ink) {
                flush();
                painted.repeat(' ', gap);
                ink = word.ink;
            } else {
                run.repeat(' ', gap);
            }
            run.append(word.text);
            columns += gap + word.columns;
        }

        private void flush() {
            painted.append(paint(run.toString(), ink));
            run.setLength(0);
        }

        private String paint(String text, Ink with) {
            return color ? with.paint(text) : text;
        }

        void end(Appendable out, String margin, Ink marginInk) throws IOException {
            flush();
            String left = painted.isEmpty() ? margin.stripTrailing() : margin;
            // An ink on white space alone would show nothing and still be written.
            out.append(left.isBlank() ? left : paint(left, marginInk))
                    .append(painted)
                    .append('\n');
            painted.setLength(0);
            columns = 0;
        }
    }
}
