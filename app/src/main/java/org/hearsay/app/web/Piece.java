package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.search.Passage;

/**
 * A piece of a passage, all of it marked the same.
 *
 * @param mark the mark's name, as style sheets and screen readers have it; empty for none
 * @param text the words
 */
public record Piece(String mark, String text) {

    /** A passage cut where its marks begin and end, nothing lost. */
    public static List<Piece> of(Passage passage) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Passage.Mark mark : passage.marks()) {
            add(pieces, "", passage.text().substring(at, mark.span().start()));
            String name = mark.kind().name().toLowerCase(Locale.ROOT);
            add(
                    pieces,
                    name,
                    passage.text().substring(mark.span().start(), mark.span().end()));
            at = mark.span().end();
        }
        add(pieces, "", passage.text().substring(at));
        return pieces;
    }

    private static void add(List<Piece> pieces, String mark, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(mark, text));
        }
    }
}
