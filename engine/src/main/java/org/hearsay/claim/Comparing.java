package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.act.Act;
import org.hearsay.attribution.model.WordVectors;
import org.hearsay.claim.Appearance.Whose;
import org.hearsay.claim.Heard.Stance;
import org.hearsay.claim.Likeness.Kind;
import org.jspecify.annotations.Nullable;

/** Compares statements with the one asked about, and sorts them: the same, what contests it, what gives other numbers. */
final class Comparing {

    private static final Comparator<Heard> BY_DAY = Comparator.comparing(
                    Heard::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(Heard::id);

    /** From here on a refusal or denial is taken to be of this claim: it says less of what it is about. */
    private static final double ABOUT = 0.74;

    /** So many words of a quotation are nobody else's by chance. */
    private static final int LONG_QUOTATION = 5;

    /** A sentence without a source says the same only where that is nearly sure: there are very many of them. */
    private static final double SURELY = 0.88;

    /** More words that are near in meaning explain no more. */
    private static final int NEAR_WORDS = 3;

    private final Heard asked;
    private final Matching matching;
    private final Meaning meaning;
    private final Map<Long, Paper> papers;
    private final Map<Long, Heard> all = new LinkedHashMap<>();
    private final Map<Long, Likeness> likeness = new HashMap<>();
    private final Map<Long, ContentWords> words = new HashMap<>();
    private final Map<Long, Naming> namings = new HashMap<>();

    Comparing(Heard asked, List<Heard> others, Map<Long, Paper> papers) {
        this.asked = asked;
        this.papers = papers;
        all.put(asked.id(), asked);
        others.forEach(other -> all.putIfAbsent(other.id(), other));
        all.values().forEach(one -> words.put(one.id(), ContentWords.of(one.content())));
        Weights weights = new Weights(wordings());
        matching = new Matching(asked, words(asked), weights);
        meaning = new Meaning(WordVectors::released, weights);
        Counterparts counterparts = new Counterparts(asked, all.values(), meaning);
        for (Heard other : all.values()) {
            likeness.put(
                    other.id(),
                    matching.of(
                            other,
                            words(other),
                            () -> relation(other),
                            nearness(other),
                            () -> counterparts.margin(other)));
        }
    }

    private Matching.Nearness nearness(Heard other) {
        if (other.article() != asked.article() && text(other) == text(asked)) {
            return Matching.Nearness.ONE_TEXT;
        }
        Long mine = story(asked);
        Long its = story(other);
        boolean elsewhere = mine != null && its != null && !mine.equals(its);
        return elsewhere ? Matching.Nearness.ELSEWHERE : Matching.Nearness.ONE_STORY;
    }

    private @Nullable Long story(Heard heard) {
        Paper paper = papers.get(heard.article());
        return paper == null ? null : paper.story();
    }

    private ContentWords words(Heard heard) {
        return words.getOrDefault(heard.id(), new ContentWords(List.of()));
    }

    private Naming naming(Heard heard) {
        return namings.computeIfAbsent(heard.id(), id -> Naming.of(heard.source()));
    }

    private Likeness likeness(Heard heard) {
        return likeness.getOrDefault(heard.id(), Likeness.NONE);
    }

    /** Each wording once, as forty copies of one sentence make its words no commoner. */
    private Collection<ContentWords> wordings() {
        Map<Set<String>, ContentWords> wordings = new LinkedHashMap<>();
        for (ContentWords content : words.values()) {
            Set<String> stems = new HashSet<>();
            content.tokens().forEach(token -> stems.add(token.stem()));
            wordings.putIfAbsent(stems, content);
        }
        return wordings.values();
    }

    private long text(Heard heard) {
        Paper paper = papers.get(heard.article());
        return paper == null ? heard.article() : paper.text();
    }

    private Matching.Relation relation(Heard other) {
        Source mine = asked.source();
        Source its = other.source();
        boolean oneArticle = asked.article() == other.article();
        if (mine.kind().isNamed() && its.kind().isNamed()) {
            boolean same = mine.key().equals(its.key())
                    || naming(asked).mayBeOne(naming(other))
                    || naming(asked).maySpeakFor(naming(other))
                    || naming(other).maySpeakFor(naming(asked));
            return same ? Matching.Relation.SAME_VOICE : Matching.Relation.OTHER_VOICE;
        }
        if (oneArticle && !mine.key().isEmpty() && mine.key().equals(its.key())) {
            return Matching.Relation.SAME_VOICE;
        }
        return mayBeOfOneRole(other) ? Matching.Relation.SAME_ROLE : Matching.Relation.NEITHER;
    }

    /** Whether one is unnamed, and may by what he is called be the other, or speak for it: "a Nato spokesman". */
    private boolean mayBeOfOneRole(Heard other) {
        Source mine = asked.source();
        Source its = other.source();
        boolean unnamed = mine.kind() == Source.Kind.UNNAMED && its.kind() == Source.Kind.UNNAMED;
        if (unnamed) {
            return Descriptions.head(mine).equals(Descriptions.head(its))
                    || naming(asked).mayBeOne(naming(other));
        }
        boolean oneUnnamed = mine.kind() == Source.Kind.UNNAMED || its.kind() == Source.Kind.UNNAMED;
        boolean oneBody = mine.kind() == Source.Kind.BODY || its.kind() == Source.Kind.BODY;
        return oneUnnamed
                && oneBody
                && (naming(asked).maySpeakFor(naming(other)) || naming(other).maySpeakFor(naming(asked)));
    }

    List<Appearance> appearances() {
        List<Appearance> appearances = new ArrayList<>();
        appearances.add(new Appearance(asked, likeness(asked), Whose.THE_SAME));
        all.values().stream()
                .filter(other -> other.id() != asked.id())
                .filter(other -> isOneStance(other) && likeness(other).kind().isSame())
                .sorted(BY_DAY)
                .forEach(other -> appearances.add(new Appearance(other, explained(other), whose(other))));
        return appearances;
    }

    /** How like another is, where that is in other words with those that are near in meaning. */
    private Likeness explained(Heard other) {
        Likeness like = likeness(other);
        return like.kind() == Kind.OTHER_WORDS ? like.with(meaning.near(words(asked), words(other), NEAR_WORDS)) : like;
    }

    /** The sentences that say the same, the likeliest of each article of which no statement says so or contests it. */
    List<OwnWord> ownWords(List<Sentence> sentences, List<Appearance> appearances) {
        Set<Long> known = new HashSet<>();
        appearances.forEach(one -> known.add(one.heard().article()));
        contests().forEach(one -> known.add(one.heard().article()));
        all.values().stream()
                .filter(one ->
                        likeness(one).kind() == Kind.OPPOSITE || likeness(one).kind() == Kind.OTHER_NUMBER)
                .forEach(one -> known.add(one.article()));
        Map<Long, OwnWord> own = new TreeMap<>();
        for (Sentence sentence : sentences) {
            boolean asks = sentence.words().strip().endsWith("?");
            if (!known.contains(sentence.article()) && asked.stance() == Stance.ASSERTS && !asks) {
                Likeness like = matching.of(sentence);
                if (like.kind().isSame() && like.confidence() >= SURELY) {
                    own.merge(
                            sentence.article(),
                            new OwnWord(sentence, like),
                            (one, other) -> other.likeness().confidence()
                                            > one.likeness().confidence()
                                    ? other
                                    : one);
                }
            }
        }
        return List.copyOf(own.values());
    }

    /** Whether the other does the same: asserts, refuses, or denies, which somebody may do by saying that it isn't so. */
    private boolean isOneStance(Heard other) {
        if (asked.stance() == Stance.REFUSES && other.stance() == Stance.REFUSES) {
            // Everybody refuses for himself.
            return relation(other) == Matching.Relation.SAME_VOICE || nearness(other) == Matching.Nearness.ONE_TEXT;
        }
        boolean answers = other.stance() == Stance.REFUSES || other.stance() == Stance.ASKS;
        boolean asks = asked.stance() == Stance.REFUSES || asked.stance() == Stance.ASKS;
        return !(answers || asks) || other.stance() == asked.stance();
    }

    private Whose whose(Heard other) {
        return switch (relation(other)) {
            case SAME_VOICE -> Whose.THE_SAME;
            case OTHER_VOICE -> isQuotation(other) ? Whose.MISATTRIBUTED : Whose.ANOTHER;
            case SAME_ROLE, NEITHER -> Whose.ANOTHER;
        };
    }

    private boolean isQuotation(Heard other) {
        Kind kind = likeness(other).kind();
        boolean both = words(asked).quoted().size() >= LONG_QUOTATION
                && words(other).quoted().size() >= LONG_QUOTATION;
        return both && kind != Kind.OTHER_WORDS;
    }

    List<Contest> contests() {
        Set<Long> same = new HashSet<>();
        appearances().forEach(one -> same.add(one.heard().id()));
        List<Contest> contests = new ArrayList<>();
        for (Heard other : all.values()) {
            Contest contest = other.id() == asked.id() ? null : contest(other, same);
            if (contest != null) {
                contests.add(contest);
            }
        }
        contests.sort(Comparator.comparing(Contest::heard, BY_DAY));
        return contests;
    }

    private @Nullable Contest contest(Heard other, Set<Long> same) {
        Long answers = other.answers();
        if (answers != null && same.contains(answers)) {
            Contest.Kind kind = answer(other);
            if (kind != null && !(kind == Contest.Kind.CONTRADICTS && same.contains(other.id()))) {
                return new Contest(kind, other, answers, 1);
            }
        }
        Likeness like = likeness(other);
        if (like.kind() == Kind.OPPOSITE && other.stance() != Stance.ASKS && other.stance() != Stance.REFUSES) {
            return new Contest(Contest.Kind.CONTRADICTS, other, null, like.confidence());
        }
        boolean refuses = other.stance() == Stance.REFUSES && asked.stance() != Stance.REFUSES;
        return refuses && like.confidence() >= ABOUT
                ? new Contest(Contest.Kind.REFUSES, other, null, like.confidence())
                : null;
    }

    private static Contest.@Nullable Kind answer(Heard other) {
        if (other.act() == Act.CONFIRMS) {
            return Contest.Kind.CONFIRMS;
        }
        return switch (other.stance()) {
            case DENIES -> Contest.Kind.CONTRADICTS;
            case REFUSES -> Contest.Kind.REFUSES;
            case ASSERTS, ASKS -> null;
        };
    }

    List<GivenCount> counts() {
        List<GivenCount> given = new ArrayList<>();
        for (Heard other : all.values()) {
            for (Count count : other.counts()) {
                List<Count> mine = asked.counts().stream()
                        .filter(own -> own.counted().equals(count.counted()))
                        .toList();
                if (!mine.isEmpty() && other.stance() == Stance.ASSERTS) {
                    given.add(new GivenCount(other, count, mine.stream().anyMatch(count::isSameNumber)));
                }
            }
        }
        given.sort(Comparator.comparing((GivenCount one) -> one.count().counted())
                .thenComparing(GivenCount::heard, BY_DAY));
        return given;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Heard other : all.values()) {
            Likeness like = likeness(other);
            boolean differs = like.kind() == Kind.OPPOSITE || like.kind() == Kind.OTHER_NUMBER;
            boolean speaks = other.stance() == Stance.ASSERTS || other.stance() == Stance.DENIES;
            if (differs && speaks && relation(other) == Matching.Relation.SAME_VOICE) {
                boolean opposite = like.kind() == Kind.OPPOSITE;
                changes.add(new Change(
                        opposite ? Change.Kind.OPPOSITE : Change.Kind.OTHER_NUMBER, other, like.confidence()));
            }
        }
        changes.sort(Comparator.comparingDouble(Change::confidence).reversed().thenComparing(Change::heard, BY_DAY));
        return changes;
    }
}
