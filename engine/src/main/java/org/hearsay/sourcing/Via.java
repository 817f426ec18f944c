package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.SourceMention.Form;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds through whom statements were heard: the outlet that was told ("told the Karsen Times"), the one that cites
 * ("the agency reported, citing two officials"), and whoever passes another's words on inside his own ("a soldier told
 * me", she said). Words said to the reporter ("told reporters", "told us") have come through nobody else.
 */
public final class Via {

    /** Longer chains are not told in one sentence; the bound keeps nested quotations from costing much. */
    private static final int LONGEST_CHAIN = 6;

    /** Media at large, who is everybody there, and pieces of writing, which can be told ("told the story"). */
    private static final String[] NO_OUTLETS = {
        "press",
        "media",
        "story",
        "stories",
        "article",
        "articles",
        "column",
        "headline",
        "headlines",
        "coverage",
        "newspapers",
        "papers",
        "outlets",
        "editorial",
        "op-ed"
    };

    private static final String[] SAYS = {
        "said", "says", "speaking", "spoke", "admitted", "confirmed", "announced", "appeared", "appearing", "declared"
    };

    private static final Pattern REPORTS =
            Pattern.compile("(?:has |have |had |as |first )?(?:report|said|says|quot|cit|wrote|writes|according)");

    /** What passes another's words on; "had it from one of her aides" is a cue in two pieces. */
    private static final Pattern CITES = Pattern.compile(
            "(?s)citing|quoting|cites|cited|quoted|quotes|attributing|on the word of|(?:had|heard)(?: .{0,20}from)?");

    /** How many relations away one may stand in whose content another lies. */
    private static final int NEAR = 30;

    private final Text text;
    private final SentenceIndex sentences;
    private final List<Relation> relations;
    private final List<SourceMention> mentions;

    /** Names, in lower case, that the page itself shows to be a medium's: "the channel Velin 24", "Velin 24 reported". */
    private final Set<String> media = new HashSet<>();

    private final OwnOutlet own;

    private Via(Text text, List<Span> blocks, List<Relation> relations, @Nullable String outlet) {
        this.text = text;
        this.own = OwnOutlet.named(outlet);
        this.sentences = new SentenceIndex(text, blocks);
        this.relations = relations;
        this.mentions = SourceMention.of(text, blocks, relations);
        for (int i = 0; i < relations.size(); i++) {
            if (mentions.get(i).form() == Form.MEDIA) {
                media.add(text.slice(relations.get(i).source().getFirst()).toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * The chains of an article's statements.
     *
     * @param blocks the blocks that the relations were read from, in text order
     * @param voices each relation's voice; null where it is unknown. What a voice goes on to say was heard by the outlet
     *     that it told
     * @param own the outlet that the article is in, which is a medium by its name's last words too: "told the Echo" in the
     *     Aln Echo; null where it is unknown
     * @return for each relation the mentions of those through whom it was heard, the nearest to the reader first; empty
     *     where the page doesn't tell
     */
    public static List<List<Span>> of(
            Text text,
            List<Span> blocks,
            List<Relation> relations,
            List<@Nullable Integer> voices,
            @Nullable String own) {
        Via via = new Via(text, blocks, relations, own);
        List<List<Span>> chains = new ArrayList<>();
        Map<Integer, Told> lastOfVoice = new HashMap<>();
        @Nullable Told last = null;
        for (int i = 0; i < relations.size(); i++) {
            Span outlet = via.told(relations.get(i));
            Integer voice = voices.get(i);
            if (voice != null) {
                Told before = lastOfVoice.get(voice);
                if (outlet == null && before != null && via.goesOn(before.statement, i)) {
                    outlet = before.outlet;
                }
                lastOfVoice.put(voice, new Told(i, outlet));
            } else if (outlet == null
                    && last != null
                    && via.mentions.get(i).form() == Form.PRONOUN
                    && via.goesOn(last.statement, i)) {
                outlet = last.outlet;
            }
            last = new Told(i, outlet);
            chains.add(via.chain(i, outlet));
        }
        return List.copyOf(chains);
    }

    /** The chains where the outlet isn't known. */
    public static List<List<Span>> of(
            Text text, List<Span> blocks, List<Relation> relations, List<@Nullable Integer> voices) {
        return of(text, blocks, relations, voices, null);
    }

    /** The chains where no voice is known. */
    public static List<List<Span>> of(Text text, List<Span> blocks, List<Relation> relations) {
        return of(text, blocks, relations, Collections.nCopies(relations.size(), null));
    }

    private record Told(int statement, @Nullable Span outlet) {}

    /** Whether a voice still speaks to whom it spoke: in the same paragraph, or in the next as "he" or "the official". */
    private boolean goesOn(int before, int now) {
        Span earlier = sentences.block(place(before));
        Span later = sentences.block(place(now));
        if (earlier.equals(later)) {
            return true;
        }
        Form form = mentions.get(now).form();
        boolean points = form == Form.PRONOUN || form == Form.NOMINAL;
        boolean adds = relations.get(now).cue().stream()
                .anyMatch(cue -> text.slice(cue).startsWith("add"));
        return (points || adds) && sentences.follows(earlier, later);
    }

    private int place(int index) {
        Relation relation = relations.get(index);
        return relation.source().isEmpty()
                ? relation.extent().start()
                : relation.source().getFirst().start();
    }

    /**
     * The voices of a chain.
     *
     * @param chain mentions, the nearest to the reader first
     * @param voiceOf the voice that a mention belongs to, null where that is unknown
     * @param own the voice of the statement itself, which nobody hears through itself; null where unknown
     * @return voices without their repetition, in the chain's order
     */
    public static List<Integer> voices(
            List<Span> chain, Function<Span, @Nullable Integer> voiceOf, @Nullable Integer own) {
        List<Integer> voices = new ArrayList<>();
        for (Span mention : chain) {
            Integer voice = voiceOf.apply(mention);
            if (voice != null && !voice.equals(own) && !voices.contains(voice)) {
                voices.add(voice);
            }
        }
        return List.copyOf(voices);
    }

    private List<Span> chain(int index, @Nullable Span outlet) {
        List<Span> chain = new ArrayList<>();
        for (int outer : enclosing(index)) {
            relations.get(outer).source().stream().findFirst().ifPresent(chain::add);
        }
        Span beside = besideMedium(index);
        if (beside != null && chain.isEmpty()) {
            chain.add(beside);
        }
        Span citing = citing(index);
        if (citing != null && !chain.contains(citing)) {
            chain.add(citing);
        }
        if (outlet != null && !chain.contains(outlet)) {
            chain.add(outlet);
        }
        return List.copyOf(chain);
    }

    /** The relations in whose content this one stands whole, the outermost first. */
    private List<Integer> enclosing(int index) {
        Relation inner = relations.get(index);
        if (isSelf(inner)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int i = Math.max(0, index - NEAR); i < Math.min(relations.size(), index + NEAR); i++) {
            if (i != index && holds(relations.get(i), inner) && !holds(inner, relations.get(i))) {
                found.add(i);
            }
        }
        found.sort((a, b) -> Integer.compare(contentLength(b), contentLength(a)));
        return found.subList(0, Math.min(found.size(), LONGEST_CHAIN));
    }

    private int contentLength(int index) {
        return relations.get(index).content().stream().mapToInt(Span::length).sum();
    }

    private static boolean holds(Relation outer, Relation inner) {
        List<Span> frame = new ArrayList<>(inner.source());
        frame.addAll(inner.cue());
        frame.addAll(inner.content());
        return frame.stream().allMatch(span -> outer.content().stream().anyMatch(piece -> piece.contains(span)));
    }

    /** "I", "we": whoever speaks passes on nobody else's words. */
    private boolean isSelf(Relation relation) {
        if (relation.source().isEmpty()) {
            return false;
        }
        String source = text.slice(relation.source().getFirst()).toLowerCase(Locale.ROOT);
        return switch (source) {
            case "i", "we", "my", "our", "me", "us", "you" -> true;
            default -> false;
        };
    }

    /** The medium whose report the whole sentence is: "Lee accused Aln of lying, the agency said, and demanded proof". */
    private @Nullable Span besideMedium(int index) {
        if (mentions.get(index).form() == Form.MEDIA
                || relations.get(index).source().isEmpty()) {
            return null;
        }
        Relation own = relations.get(index);
        Span sentence = Clauses.sentence(sentences, own);
        for (int i = Math.max(0, index - 8); i < Math.min(relations.size(), index + 9); i++) {
            Relation other = relations.get(i);
            if (i == index
                    || mentions.get(i).form() != Form.MEDIA
                    || other.cue().isEmpty()) {
                continue;
            }
            Span source = other.source().getFirst();
            String verb = text.slice(other.cue().getFirst()).toLowerCase(Locale.ROOT);
            boolean reports = REPORTS.matcher(verb).lookingAt() && isParenthetical(other);
            boolean says = own.cue().stream().noneMatch(cue -> other.cue().contains(cue));
            if (reports && says && sentence.contains(source) && !holds(own, other)) {
                return source;
            }
        }
        return null;
    }

    /** Whether a comma parts "the agency said" from what it reports. */
    private boolean isParenthetical(Relation relation) {
        int start = Math.min(
                relation.source().getFirst().start(), relation.cue().getFirst().start());
        int i = start - 1;
        while (i >= 0 && Text.isSpace(text.toString().charAt(i))) {
            i--;
        }
        return i >= 0 && ",”\"’–—".indexOf(text.toString().charAt(i)) >= 0;
    }

    /** Who cites: the source before "citing two officials", or the medium after "quoted by". */
    private @Nullable Span citing(int index) {
        Relation relation = relations.get(index);
        Span quoted = quotedBy(relation);
        if (quoted != null || relation.cue().isEmpty()) {
            return quoted;
        }
        String cue = text.slice(relation.cue().getFirst()).toLowerCase(Locale.ROOT);
        if (!CITES.matcher(cue).matches()) {
            return null;
        }
        Span at = relation.cue().getFirst();
        Span sentence = sentences.at(at.start());
        Span nearest = null;
        for (int i = Math.max(0, index - 8); i < Math.min(relations.size(), index + 9); i++) {
            for (Span source : relations.get(i).source()) {
                boolean before = sentence.contains(source) && source.end() <= at.start();
                if (i != index && before && !relation.source().contains(source)) {
                    nearest = nearest == null || source.start() > nearest.start() ? source : nearest;
                }
            }
        }
        return nearest;
    }

    /** "quoted by the daily Karsen Post", "a log published by the Times": the medium after "by" or "in". */
    private @Nullable Span quotedBy(Relation relation) {
        List<Word> words = Clauses.words(text, sentences, relation);
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean passes =
                    words.get(i).isAny("quoted", "cited", "published", "carried", "broadcast", "aired", "printed")
                            && words.get(i + 1).isAny("by", "in", "on");
            boolean own = relation.source().stream().anyMatch(words.get(i).span()::overlaps)
                    || relation.cue().stream().anyMatch(words.get(i).span()::overlaps);
            if (passes && own) {
                int end = Clauses.phraseEnd(words, i + 2);
                Span medium = medium(words.subList(i + 2, Math.max(end, i + 2)));
                if (medium != null) {
                    return medium;
                }
            }
        }
        return null;
    }

    /** The outlet that was told, or in or on which the words were said. */
    private @Nullable Span told(Relation relation) {
        List<Word> words = Clauses.words(text, sentences, relation);
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            boolean inCue = relation.cue().stream().anyMatch(word.span()::overlaps);
            int told = inCue ? toldEnd(words, i) : 0;
            int after = told > 0 ? told : interviewEnd(words, i, relation);
            if (after > 0 && after < words.size()) {
                Span medium = medium(words.subList(after, Clauses.phraseEnd(words, after)));
                if (medium != null) {
                    return medium;
                }
            }
        }
        return null;
    }

    private static int toldEnd(List<Word> words, int at) {
        if (words.get(at).isAny("told", "tells", "telling", "tell")) {
            return at + 1;
        }
        boolean to = words.get(at + 1).isAny("to", "on");
        return to && words.get(at).isAny(SAYS) ? at + 2 : 0;
    }

    /** "in an interview with", "in remarks to", "speaking on", outside of what is said. */
    private static int interviewEnd(List<Word> words, int at, Relation relation) {
        Span place = words.get(at).span();
        boolean outside = relation.content().stream().noneMatch(place::overlaps);
        boolean talk = words.get(at)
                .isAny(
                        "interview",
                        "remarks",
                        "comments",
                        "interviews",
                        "speaking",
                        "appearance",
                        "appearing",
                        "letter",
                        "email",
                        "message",
                        "statement",
                        "reply");
        boolean to = words.get(at + 1).isAny("with", "to", "on", "for", "by", "in");
        return outside && talk && to ? at + 2 : 0;
    }

    /** The span of a phrase that is a medium; null where it is something else. */
    private @Nullable Span medium(List<Word> phrase) {
        if (phrase.isEmpty()) {
            return null;
        }
        // In "CNN’s Mara Lee" and "the Post’s editors" the medium is the owner.
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.get(i).possessive()) {
                List<Word> owner = new ArrayList<>(phrase.subList(0, i + 1));
                Word last = owner.removeLast();
                Span bare = new Span(
                        last.span().start(), last.span().start() + last.lower().length());
                owner.add(new Word(bare, last.lower(), last.capital(), false));
                return isMedium(owner) ? Clauses.cover(owner) : null;
            }
        }
        return isMedium(phrase) ? Clauses.cover(phrase) : null;
    }

    private boolean isMedium(List<Word> phrase) {
        String words = text.slice(Clauses.cover(phrase)).toLowerCase(Locale.ROOT);
        if (media.contains(words) || Outlets.isPhrase(phrase) || own.is(phrase)) {
            return true;
        }
        SourceMention mention = NounPhrase.read(text, phrase, false);
        return (mention.form() == Form.MEDIA && phrase.stream().noneMatch(word -> word.isAny(NO_OUTLETS)))
                || words.endsWith("news agency")
                || words.endsWith("wire service");
    }
}
