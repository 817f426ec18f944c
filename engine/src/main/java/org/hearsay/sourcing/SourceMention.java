package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.Sourcing.Kind;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a source's own words tell of it, whoever it turns out to be.
 *
 * @param form how it is mentioned
 * @param alone the sourcing where nothing but these words is known; with a voice, {@link Sourcings} decides
 */
public record SourceMention(Form form, Sourcing alone) {

    /** How many relations before and after one may stand in its sentence. */
    private static final int NEAR = 6;

    private static final int LONGEST_PRONOUN = 6;

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
        Quotations quotations = Quotations.of(text, blocks);
        List<SourceMention> mentions = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            List<Span> others = new ArrayList<>();
            for (int j = Math.max(0, i - NEAR); j < Math.min(relations.size(), i + NEAR + 1); j++) {
                others.addAll(j == i ? List.of() : relations.get(j).source());
            }
            others.removeAll(relations.get(i).source());
            SourceMention writer = ofWriter(text, quotations, relations.get(i).source());
            mentions.add(writer != null ? writer : of(text, sentences, relations.get(i), others));
        }
        return List.copyOf(mentions);
    }

    /** Outside of quotations "I" is whoever wrote the article, whom it names, and "we" and "you" are people at large. */
    private static @Nullable SourceMention ofWriter(Text text, Quotations quotations, List<Span> source) {
        if (source.size() != 1 || source.getFirst().length() > LONGEST_PRONOUN) {
            return null;
        }
        SourceMention mention = switch (text.slice(source.getFirst()).toLowerCase(Locale.ROOT)) {
            case "i", "me", "my", "myself" -> of(Form.NAMED, Kind.NAMED);
            case "we", "us", "our", "you", "your" ->
                new SourceMention(Form.UNNAMED, NounPhrase.unnamed(null, true, List.of()));
            default -> null;
        };
        return mention == null || quotations.contains(source.getFirst().start()) ? null : mention;
    }

    private static SourceMention of(Text text, SentenceIndex sentences, Relation relation, List<Span> others) {
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
        return mention.mayHaveBasis()
                ? mention.with(Basis.find(
                        text, withNext(text, sentences, sentence), relation, others, mention.alone.count() != null))
                : mention;
    }

    /** The sentence, and the next one where that goes on about the source: "Both spoke on condition that …". */
    private static Span withNext(Text text, SentenceIndex sentences, Span sentence) {
        Span block = sentences.block(sentence.start());
        if (sentence.end() + 1 >= block.end()) {
            return sentence;
        }
        Span next =
                sentences.at(text.trim(new Span(sentence.end(), block.end())).start());
        List<Word> words = Word.of(text, next, 4);
        boolean spoke = words.size() > 2
                && (words.get(0).is(Lexicon.Kind.PRONOUN) || words.get(0).is(Lexicon.Kind.DEFINITE))
                && words.subList(1, words.size()).stream()
                        .anyMatch(word -> word.isAny("spoke", "asked", "requested", "insisted", "declined"));
        return spoke && next.start() >= sentence.end() ? sentence.cover(next) : sentence;
    }

    /** What a phrase tells, wherever it stands: a voice's fullest mention, say. */
    public static SourceMention of(Text text, Span phrase) {
        SourceMention mention = MentionReader.read(text, phrase, phrase);
        return mention.mayHaveBasis()
                ? mention.with(Basis.within(text, phrase, mention.alone.count() != null))
                : mention;
    }

    /** A mention that is nothing but a kind. */
    static SourceMention of(Form form, Kind kind) {
        return new SourceMention(form, Sourcing.of(kind));
    }

    private boolean mayHaveBasis() {
        return alone.kind() == Kind.UNNAMED || form == Form.NOMINAL || form == Form.PRONOUN;
    }

    private SourceMention with(List<Span> basis) {
        return new SourceMention(form, new Sourcing(alone.kind(), alone.count(), alone.several(), alone.role(), basis));
    }
}
