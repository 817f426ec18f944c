package org.hearsay.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Text;

/**
 * Words in inks, to be broken into lines. Text is taken verbatim: runs of white space between words become one space
 * or a line's end, and {@linkplain Columns#harmless(String) harmful} characters are replaced.
 */
final class Paragraph {

    /** Two wide characters may be parted; anything else stays with what it touches. */
    private enum Before {
        SPACE,
        BREAK
    }

    /** What is never broken, unless it is wider than a line. */
    private record Word(String text, int columns, Ink ink, Before before) {}

    private final List<Word> words = new ArrayList<>();

    boolean isEmpty() {
        return words.isEmpty();
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
        if (Columns.isSimple(word)) {
            words.add(new Word(word, word.length(), ink, Before.SPACE));
            return;
        }
        StringBuilder part = new StringBuilder();
        int columns = 0;
        Before before = Before.SPACE;
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
        Line line = new Line(style.color());
        String begin = first;
        for (Word word : fitted(room)) {
            int gap = line.isEmpty() || word.before == Before.BREAK ? 0 : 1;
            if (!line.isEmpty() && line.columns + gap + word.columns > room) {
                line.end(out, begin, margin);
                begin = rest;
                gap = 0;
            }
            line.add(word, gap);
        }
        line.end(out, begin, margin);
    }

    /** The words, the ones that no line can hold cut into pieces that lines can. */
    private List<Word> fitted(int room) {
        if (words.stream().allMatch(word -> word.columns <= room)) {
            return words;
        }
        List<Word> fitted = new ArrayList<>();
        for (Word word : words) {
            if (word.columns <= room) {
                fitted.add(word);
            } else {
                cut(word, room, fitted);
            }
        }
        return fitted;
    }

    private static void cut(Word word, int room, List<Word> into) {
        StringBuilder part = new StringBuilder();
        int columns = 0;
        Before before = word.before;
        for (String cluster : Columns.clusters(word.text)) {
            int width = Columns.ofCluster(cluster);
            if (columns + width > room && !part.isEmpty()) {
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
