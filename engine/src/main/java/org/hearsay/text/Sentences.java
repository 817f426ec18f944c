package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a block of text into sentences, in one pass from left to right.
 *
 * <p>A sentence ends
 *
 * <ul>
 *   <li>after a stop (full stop, question or exclamation mark, ellipsis, stops of other scripts) with the closing
 *       quotation marks, brackets and note numbers that follow it, unless {@link SentenceEnd} finds that the sentence
 *       goes on: after an abbreviation or an initial, before a small letter, before the verb that names a quotation's
 *       speaker;
 *   <li>at a blank line;
 *   <li>at a single line break that the writer need not have made: the line has no stop and there was room on it for
 *       the next word, as after a heading or in a list. Hard-wrapped text keeps its sentences over line breaks.
 * </ul>
 *
 * <p>A quotation of several sentences is several sentences; the words that attribute it belong to the one beside them:
 * “We won’t. | Ever,” she said. Quotation marks need not be in pairs.
 */
public final class Sentences {

    /** A line longer than this was not broken to fit a column, in UTF-16 units. */
    private static final int WIDEST_COLUMN = 120;

    private final Text text;
    private final String value;
    private final Span block;
    private final SentenceEnd ends;
    private final int widestLine;
    private final List<Span> found = new ArrayList<>();

    /** Where the sentence that is being read begins, white space before it included. */
    private int from;

    private int lineStart;

    private Sentences(Text text, Span block) {
        this.text = text;
        this.value = text.toString();
        this.block = block;
        this.ends = new SentenceEnd(value, block);
        this.widestLine = widestLine();
        this.from = block.start();
        this.lineStart = block.start();
    }

    /**
     * The sentences of a block.
     *
     * @param block a paragraph, heading or the like; sentences never reach past it
     * @return spans in text order that don't overlap, have no white space at their ends, and together hold every
     *     character of the block that is no white space; empty where there is none
     * @throws IndexOutOfBoundsException where the block reaches past the text's end
     */
    public static List<Span> of(Text text, Span block) {
        if (block.end() > text.length()) {
            throw new IndexOutOfBoundsException("block " + block + " in a text of " + text.length() + " units");
        }
        return new Sentences(text, block).split();
    }

    private List<Span> split() {
        int at = block.start();
        while (at < block.end()) {
            char c = value.charAt(at);
            if (Characters.isLineEnd(c)) {
                at = lineBreak(at);
            } else if (Characters.isStop(c)) {
                at = stop(at);
            } else {
                ends.pass(at);
                at++;
            }
        }
        end(block.end());
        return List.copyOf(found);
    }

    /** Ends the sentence after the stop at {@code at}, if it does; returns where to read on. */
    private int stop(int at) {
        SentenceEnd.Candidate candidate = ends.candidate(from, at);
        if (candidate.ends()) {
            end(candidate.end());
        }
        return candidate.end();
    }

    /** Ends the sentence at the line breaks at {@code at}, if they do; returns where to read on. */
    private int lineBreak(int at) {
        int lines = 0;
        boolean paragraph = false;
        int next = at;
        for (; next < block.end() && Text.isSpace(value.charAt(next)); next++) {
            char c = value.charAt(next);
            boolean secondHalf = c == '\n' && next > at && value.charAt(next - 1) == '\r';
            if (Characters.isLineEnd(c) && !secondHalf) {
                lines++;
                paragraph |= Characters.isParagraphEnd(c);
            }
        }
        if (lines > 1 || paragraph || (next < block.end() && isDeliberate(at, next))) {
            end(at);
        }
        lineStart = next;
        return next;
    }

    /** Whether the line that ends at {@code lineEnd} was broken there although the next line's first word had room. */
    private boolean isDeliberate(int lineEnd, int next) {
        Span line = text.trim(new Span(lineStart, Math.max(lineStart, lineEnd)));
        if (line.isEmpty() || ends.goesOn(line.end() - 1)) {
            return false;
        }
        if (ends.isListItem(next)) {
            return true;
        }
        boolean hasRoom = widestLine > WIDEST_COLUMN || line.length() + 1 + wordLength(next) <= widestLine;
        return hasRoom && ends.canBegin(next);
    }

    private int wordLength(int start) {
        int end = start;
        while (end < block.end() && end - start < WIDEST_COLUMN && !Text.isSpace(value.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private int widestLine() {
        int widest = 0;
        int start = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            if (Characters.isLineEnd(value.charAt(i))) {
                widest = Math.max(widest, i - start);
                start = i + 1;
            }
        }
        return Math.max(widest, block.end() - start);
    }

    private void end(int end) {
        Span sentence = text.trim(new Span(from, end));
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
        from = end;
        ends.restart();
    }
}
