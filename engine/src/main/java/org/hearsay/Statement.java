package org.hearsay;

import java.util.List;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.Medium;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.time.Said;
import org.jspecify.annotations.Nullable;

/**
 * One attribution with all that is known of it.
 *
 * @param relation who is given as the source, by what words, of what content
 * @param act what is done by it
 * @param voice the index of the voice it belongs to, among the reading's voices; null where that is unknown
 * @param sourcing how the voice stands behind it
 * @param via the indexes of the voices through which it was heard, the nearest to the reader first; empty where the page
 *     doesn't tell
 * @param medium in what form it was made; null where the page doesn't tell
 * @param said when it was made; null where nothing bounds that
 * @param answers the index, among the reading's statements, of the one that it denies, confirms or refuses to speak of;
 *     null where there is none
 */
public record Statement(
        Relation relation,
        Likely<Act> act,
        @Nullable Likely<Integer> voice,
        Sourcing sourcing,
        List<Integer> via,
        @Nullable Medium medium,
        @Nullable Said said,
        @Nullable Integer answers) {

    public Statement {
        via = List.copyOf(via);
    }

    /** A statement of which nothing is known but the relation. */
    public static Statement of(Relation relation) {
        return new Statement(relation, new Likely<>(Act.SAYS, 0), null, Sourcing.NONE, List.of(), null, null, null);
    }

    /** The same statement with another one that it answers. */
    Statement answering(@Nullable Integer other) {
        return new Statement(relation, act, voice, sourcing, via, medium, said, other);
    }

    public List<Span> source() {
        return relation.source();
    }

    public List<Span> cue() {
        return relation.cue();
    }

    public List<Span> content() {
        return relation.content();
    }

    public Quotation quotation() {
        return relation.quotation();
    }

    /** How sure the reading is that this is a statement with these roles, from 0 to 1. */
    public double confidence() {
        return relation.confidence();
    }
}
