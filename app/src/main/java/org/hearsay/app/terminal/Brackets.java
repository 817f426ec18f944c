package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Puts brackets around pieces of a text, so that they are told from the rest without colour too. They are put in where the
 * pieces begin and end and change nothing else.
 */
final class Brackets {

    private record Insertion(int at, boolean closes, String mark) {}

    private final List<Insertion> insertions = new ArrayList<>();
    private final List<Paragraph.Piece> inked = new ArrayList<>();

    /**
     * Puts a piece in brackets.
     *
     * @param label what stands after the opening bracket and belongs to no text; may be empty
     */
    Brackets add(Span span, String label, Ink ink) {
        insertions.add(new Insertion(span.start(), false, label.isEmpty() ? "[" : "[" + label + " "));
        insertions.add(new Insertion(span.end(), true, "]"));
        return ink(span, ink);
    }

    /** Gives a piece an ink, without brackets. */
    Brackets ink(Span span, Ink ink) {
        inked.add(new Paragraph.Piece(span, ink));
        return this;
    }

    /** Appends a part of the text to a paragraph, with what was put in. */
    void write(String text, Span part, Paragraph paragraph) {
        List<Insertion> inside = insertions.stream()
                .filter(one -> part.start() <= one.at && one.at <= part.end())
                .filter(one -> one.closes ? one.at > part.start() : one.at < part.end())
                .sorted(Comparator.comparingInt(Insertion::at).thenComparing(one -> !one.closes))
                .toList();
        StringBuilder marked = new StringBuilder();
        List<Integer> shifts = new ArrayList<>();
        int from = part.start();
        for (Insertion one : inside) {
            marked.append(text, from, one.at).append(one.mark);
            shifts.add(marked.length() - (one.at - part.start()));
            from = one.at;
        }
        marked.append(text, from, part.end());
        List<Paragraph.Piece> pieces = new ArrayList<>();
        for (Paragraph.Piece piece : inked) {
            int start = Math.max(piece.span().start(), part.start());
            int end = Math.min(piece.span().end(), part.end());
            if (start < end) {
                Span moved = new Span(
                        start - part.start() + shift(inside, shifts, start, true),
                        end - part.start() + shift(inside, shifts, end, false));
                pieces.add(new Paragraph.Piece(moved, piece.ink()));
            }
        }
        paragraph.addMarked(marked.toString(), pieces);
    }

    /** How far what is at an index was moved: by all that was put in before it, and at it where it begins there. */
    private static int shift(List<Insertion> inside, List<Integer> shifts, int at, boolean begins) {
        int shift = 0;
        for (int i = 0; i < inside.size(); i++) {
            if (inside.get(i).at < at || (begins && inside.get(i).at == at)) {
                shift = shifts.get(i);
            }
        }
        return shift;
    }
}
