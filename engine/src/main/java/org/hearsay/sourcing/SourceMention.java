package org.hearsay.sourcing;

import java.util.List;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.Sourcing.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * What a source's own words tell of it, whoever it turns out to be.
 *
 * @param form how it is mentioned
 * @param alone the sourcing where nothing but these words is known; with a voice, {@link Sourcings} decides
 */
public record SourceMention(Form form, Sourcing alone) {

    /** Where a statement has no source. */
    public static final SourceMention NONE = new SourceMention(Form.NONE, Sourcing.NONE);

    /** How a source is mentioned. */
    public enum Form {
        /** By a proper name: "Mara Quell", "the Aln council". */
        NAMED,
        /** Described and introduced, not named: "two officials", "a neighbour". */
        UNNAMED,
        /** A text: "the log", "a poll". */
        DOCUMENT,
        /** A text that speaks for whoever issued it: "the statement". */
        STATEMENT,
        /** Another medium: "the newspaper", "Karsen Radio". */
        MEDIA,
        /** A pronoun. */
        PRONOUN,
        /** A noun that points to somebody who is told elsewhere, or needs no telling: "the official", "the army". */
        NOMINAL,
        /** There is no source. */
        NONE
    }

    /**
     * The mentions of an article's sources.
     *
     * @param blocks the blocks that the relations were read from, in text order
     * @return one mention for each relation
     */
    public static List<SourceMention> of(Text text, List<Span> blocks, List<Relation> relations) {
        SentenceIndex sentences = new SentenceIndex(text, blocks);
        return relations.stream().map(relation -> of(text, sentences, relation)).toList();
    }

    private static SourceMention of(Text text, SentenceIndex sentences, Relation relation) {
        if (relation.source().isEmpty()) {
            return NONE;
        }
        Span sentence = sentences.around(relation.source());
        SourceMention mention = NONE;
        for (Span piece : relation.source()) {
            SourceMention of = MentionReader.read(text, sentence, piece);
            // Of a source in pieces ("Lee … and a neighbour"), a name in any of them names it.
            if (mention.form == Form.NONE || (of.form == Form.NAMED && mention.form != Form.PRONOUN)) {
                mention = of;
            }
        }
        return mention.mayHaveBasis() ? mention.with(Basis.find(text, sentence, relation)) : mention;
    }

    /** What a phrase tells, wherever it stands: a voice's fullest mention, say. */
    public static SourceMention of(Text text, Span phrase) {
        SourceMention mention = MentionReader.read(text, phrase, phrase);
        return mention.mayHaveBasis() ? mention.with(Basis.within(text, phrase)) : mention;
    }

    /** A mention that is nothing but a kind. */
    static SourceMention of(Form form, Kind kind) {
        return new SourceMention(form, Sourcing.of(kind));
    }

    private boolean mayHaveBasis() {
        return alone.kind() == Kind.UNNAMED || form == Form.NOMINAL || form == Form.PRONOUN;
    }

    private SourceMention with(List<Span> basis) {
        return new SourceMention(
                form, new Sourcing(alone.kind(), alone.count(), alone.several(), alone.role(), basis));
    }
}
