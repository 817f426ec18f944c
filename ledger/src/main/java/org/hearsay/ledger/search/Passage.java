package org.hearsay.ledger.search;

import java.util.List;
import org.hearsay.text.Span;

/**
 * A verbatim piece of an article, with what matters in it marked.
 *
 * @param text the words
 * @param marks in text order, none overlapping another; spans are of {@code text}, in UTF-16 indexes
 * @param begins whether it begins where a sentence or a block does, and not in the middle
 * @param ends whether it ends where one does
 */
public record Passage(String text, List<Mark> marks, boolean begins, boolean ends) {

    /** What a marked piece is. */
    public enum Kind {
        SOURCE,
        CUE,
        CONTENT,
        /** A word that was searched for. */
        MATCH
    }

    /** A marked piece. */
    public record Mark(Span span, Kind kind) {}

    public Passage {
        marks = List.copyOf(marks);
    }
}
