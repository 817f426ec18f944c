package org.hearsay.training.gold;

import java.util.List;
import org.hearsay.text.Span;

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
}
