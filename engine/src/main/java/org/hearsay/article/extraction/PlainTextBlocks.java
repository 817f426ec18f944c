package org.hearsay.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.body.Boilerplate;
import org.hearsay.article.page.Prose;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Cuts plain text into pieces. Blank lines separate pieces. Lines between two blank lines are one piece where they are
 * wrapped, a piece each where every one is a paragraph of its own; items of lists and lines that are not the article
 * are pieces of their own.
 */
final class PlainTextBlocks {

    /** Text is wrapped at no more than so many characters. */
    private static final int WIDEST = 120;

    private PlainTextBlocks() {}

    /** Pieces in text order, without white space at their ends; every other character is in one of them. */
    static List<Span> of(Text text, Boilerplate boilerplate) {
        List<Span> pieces = new ArrayList<>();
        List<Span> chunk = new ArrayList<>();
        for (Span line : lines(text.toString())) {
            Span trimmed = text.trim(line);
            if (trimmed.isEmpty()) {
                cut(text, chunk, boilerplate, pieces);
                chunk.clear();
            } else {
                chunk.add(trimmed);
            }
        }
        cut(text, chunk, boilerplate, pieces);
        return pieces;
    }

    /** Lines end with LF, CR, CRLF, or Unicode's line and paragraph separators. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                lines.add(new Span(start, i));
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    private static void cut(Text text, List<Span> chunk, Boilerplate boilerplate, List<Span> pieces) {
        boolean wrapped = isWrapped(text, chunk);
        boolean joins = false;
        for (int i = 0; i < chunk.size(); i++) {
            Span line = chunk.get(i);
            String slice = text.slice(line);
            boolean startsSentence = i == 0 || Prose.endsSentence(text.slice(chunk.get(i - 1)));
            boolean alone = (startsSentence || !wrapped) && boilerplate.match(slice) != null;
            if (joins && !alone && !isListItem(slice)) {
                int last = pieces.size() - 1;
                pieces.set(last, pieces.get(last).cover(line));
            } else {
                pieces.add(line);
            }
            joins = wrapped && !alone;
        }
    }

    /**
     * Whether the lines are one paragraph that was broken to a width: none is wide, and most that another follows break
     * off where that other's first word would not have fitted in.
     */
    private static boolean isWrapped(Text text, List<Span> chunk) {
        int widest = chunk.stream().mapToInt(Span::length).max().orElse(0);
        if (chunk.size() < 2 || widest > WIDEST) {
            return false;
        }
        int full = 0;
        for (int i = 0; i + 1 < chunk.size(); i++) {
            String next = text.slice(chunk.get(i + 1));
            int space = next.indexOf(' ');
            int word = space < 0 ? next.length() : space;
            full += chunk.get(i).length() + 1 + word > widest - 4 ? 1 : 0;
        }
        return full > 0.5 * (chunk.size() - 1);
    }

    /** Whether a line begins with a bullet, or with a number and a point or bracket, and a space. */
    static boolean isListItem(String line) {
        if (line.length() < 3) {
            return false;
        }
        if ("-*•·‣▪●–".indexOf(line.charAt(0)) >= 0) {
            return Text.isSpace(line.charAt(1));
        }
        int digits = 0;
        while (digits < line.length() && digits < 3 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits + 1 < line.length()
                && ".)".indexOf(line.charAt(digits)) >= 0
                && Text.isSpace(line.charAt(digits + 1));
    }
}
