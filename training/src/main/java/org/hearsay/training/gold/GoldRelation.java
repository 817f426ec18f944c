package org.hearsay.training.gold;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotated attribution; the pieces of each role are in text order.
 *
 * @param source may be empty
 * @param cue may be empty
 * @param content may be empty, in what annotators left unfinished
 */
public record GoldRelation(List<Span> source, List<Span> cue, List<Span> content) {

    public GoldRelation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /**
     * The relation as the engine has it: pieces that touch are one.
     *
     * @return null where it has no content
     */
    public @Nullable Relation asRelation() {
        List<Span> joined = joined(content);
        return joined.isEmpty() ? null : new Relation(joined(source), joined(cue), joined, Quotation.INDIRECT, 1);
    }

    private static List<Span> joined(List<Span> pieces) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            if (!joined.isEmpty() && piece.start() <= joined.getLast().end()) {
                joined.add(joined.removeLast().cover(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
