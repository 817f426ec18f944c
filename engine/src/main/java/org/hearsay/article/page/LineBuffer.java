package org.hearsay.article.page;

import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Gathers the text of one passage, white space collapsed as a browser would: runs of spaces, tabs and newlines are one
 * space, none at the ends of lines; no-break and other spaces stay as they are.
 */
public final class LineBuffer {

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int linked;

    /** A text in one go: white space collapsed, none at its ends. */
    public static String collapse(String text) {
        LineBuffer line = new LineBuffer();
        line.append(text, false);
        return line.take();
    }

    void append(String part, boolean inLink) {
        int before = text.length();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (isCollapsible(c)) {
                space = true;
            } else {
                place();
                text.append(c);
            }
        }
        linked += inLink ? text.length() - before : 0;
    }

    /** Appends text whose spaces and newlines count, as in {@code <pre>}. */
    void appendVerbatim(String part, boolean inLink) {
        text.append(part);
        linked += inLink ? part.length() : 0;
    }

    private void place() {
        if (space && !text.isEmpty() && !isSeparator(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        space = false;
    }

    void lineBreak() {
        space = false;
        text.append('\n');
    }

    /** Between two cells of a row. */
    void cell() {
        space = false;
        if (!text.isEmpty()) {
            text.append('\t');
        }
    }

    /** Between two blocks that are to stay in one passage. */
    void gap() {
        space = true;
    }

    /** Whether the last that was put in, spaces aside, is a line break. */
    boolean endsInLineBreak() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int linked() {
        return linked;
    }

    /** The text gathered, without white space at its ends, and starts again. */
    String take() {
        Text whole = Text.of(text.toString());
        Span span = whole.trim(whole.whole());
        text.setLength(0);
        space = false;
        linked = 0;
        return whole.slice(span);
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isSeparator(char c) {
        return c == '\n' || c == '\t';
    }
}
