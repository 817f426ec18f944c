package org.hearsay.act;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.act.AnswerRanker.Candidate;
import org.hearsay.act.AnswerRanker.Question;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds what denials, confirmations, refusals and silences answer: the statement on the page whose claim they deny,
 * confirm or refuse to speak of.
 *
 * <p>A candidate is a statement a little earlier, by another voice, or one in the same sentence. For it speak that it is
 * near, that it accuses, that both have words in common that few other statements have, that it speaks of whoever
 * answers, and that the answer points back ("denied it", "that report", "no such call") or names its speaker
 * ("Brook’s claim"); {@link AnswerFeature} has them all, and {@link AnswerRanker} weighs them. Where too little speaks
 * for the best one, the answer is to none: a wrong one is worse.
 */
public final class Answers {

    private static final Set<Act> ANSWERING = EnumSet.of(Act.DENIES, Act.CONFIRMS, Act.NO_COMMENT, Act.NO_RESPONSE);
    private static final Set<Act> SILENT = EnumSet.of(Act.NO_COMMENT, Act.NO_RESPONSE);

    /** How many earlier statements are candidates. */
    private static final int REACH = 30;

    /** How many blocks away tells no more. */
    private static final int FARTHEST = 6;

    private final List<Relation> relations;
    private final List<Act> acts;
    private final List<@Nullable Integer> voices;
    private final List<Topic> topics;
    private final BitSet givingOthers;
    private final Map<String, Integer> frequencies = new HashMap<>();

    /** The words of all sources of each voice, so that "she" has those of "Mayor Brook". */
    private final Map<Integer, Set<String>> sourcesOfVoice = new HashMap<>();

    private Answers(
            Text text, List<Span> blocks, List<Relation> relations, List<Act> acts, List<@Nullable Integer> voices) {
        this.relations = relations;
        this.acts = acts;
        this.voices = voices;
        this.topics = Topic.of(text, blocks, relations);
        this.givingOthers = Outlets.holdingOthers(relations);
        for (Topic topic : topics) {
            topic.content().forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        for (int i = 0; i < topics.size(); i++) {
            Integer voice = voices.get(i);
            if (voice != null) {
                sourcesOfVoice
                        .computeIfAbsent(voice, _ -> new HashSet<>())
                        .addAll(topics.get(i).source());
            }
        }
    }

    /**
     * Finds what each statement answers.
     *
     * @param blocks the article's blocks, in text order
     * @param relations the article's relations, in any order
     * @param acts the act of each
     * @param voices the voice of each, null where it is unknown
     * @return for each relation the index of the one that it answers, or null
     * @throws IllegalArgumentException where there isn't one act and one voice for each relation
     */
    public static List<@Nullable Integer> of(
            Text text, List<Span> blocks, List<Relation> relations, List<Act> acts, List<@Nullable Integer> voices) {
        return of(text, blocks, relations, acts, voices, AnswerRanker.released()::choose);
    }

    /**
     * The same with another chooser, to train or try one.
     *
     * @param chooser gives for each question, in the article's order, the relation that is answered, or null; what it
     *     gives is kept in mind for the next question
     */
    public static List<@Nullable Integer> of(
            Text text,
            List<Span> blocks,
            List<Relation> relations,
            List<Act> acts,
            List<@Nullable Integer> voices,
            Chooser chooser) {
        if (acts.size() != relations.size() || voices.size() != relations.size()) {
            throw new IllegalArgumentException(
                    relations.size() + " relations, " + acts.size() + " acts and " + voices.size() + " voices");
        }
        return new Answers(text, blocks, relations, acts, voices).find(chooser);
    }

    /** Decides what a statement answers. */
    @FunctionalInterface
    public interface Chooser {

        /** The index of the relation that is answered, or null. */
        @Nullable
        Integer choose(AnswerRanker.Question question);
    }

    /** The words that tell who the source of a statement is. */
    private Set<String> source(int index) {
        Integer voice = voices.get(index);
        return voice == null ? topics.get(index).source() : sourcesOfVoice.getOrDefault(voice, Set.of());
    }

    private List<@Nullable Integer> find(Chooser chooser) {
        List<Integer> order = IntStream.range(0, relations.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> topics.get(i).place()))
                .toList();
        List<@Nullable Integer> answers = new ArrayList<>();
        relations.forEach(_ -> answers.add(null));
        @Nullable Integer last = null;
        for (int at = 0; at < order.size(); at++) {
            int index = order.get(at);
            if (ANSWERING.contains(acts.get(index))) {
                Integer answered = last != null && isSameAnswer(last, index) ? answers.get(last) : null;
                answers.set(index, chooser.choose(question(order, at, answered)));
                last = index;
            }
        }
        return answers;
    }

    /** Whether an answer goes on with the one before: "The ministry denied it. “There was no call,” its spokesman said." */
    private boolean isSameAnswer(int before, int index) {
        Topic last = topics.get(before);
        Topic topic = topics.get(index);
        boolean isLikeIt = acts.get(before) == acts.get(index)
                || (SILENT.contains(acts.get(index))
                        && topics.get(index).content().isEmpty());
        return isLikeIt && topic.block() == last.block();
    }

    private Question question(List<Integer> order, int at, @Nullable Integer answeredBefore) {
        int index = order.get(at);
        List<Scored> candidates = new ArrayList<>();
        for (int other = Math.max(0, at - REACH); other < order.size(); other++) {
            int candidate = order.get(other);
            if (other > at
                    && topics.get(candidate).sentence() != topics.get(index).sentence()) {
                break;
            }
            if (candidate != index && mayAnswer(index, candidate)) {
                Map<AnswerFeature, Double> features = features(index, candidate, between(order, at, other));
                if (other > at) {
                    features.put(AnswerFeature.AFTER, 1.0);
                }
                if (Objects.equals(candidate, answeredBefore)) {
                    features.put(AnswerFeature.ANSWERED_BEFORE, 1.0);
                }
                candidates.add(new Scored(candidate, features));
            }
        }
        compare(index, candidates);
        return new Question(index, AnswerRanker.features(nothing(index)),
                candidates.stream().map(scored -> new Candidate(scored.relation(), scored.features())).toList());
    }

    /** A candidate whose features are still to be completed. */
    private record Scored(int relation, Map<AnswerFeature, Double> features) {}

    /** Adds what tells candidates apart: which are what the answer calls them, the nearest of those, whose it is. */
    private void compare(int index, List<Scored> candidates) {
        boolean isOwned = candidates.stream().anyMatch(scored -> scored.features().containsKey(AnswerFeature.OWNED));
        int called = 0;
        for (Scored scored : candidates.reversed()) {
            if (isCalled(index, scored.relation())) {
                scored.features().put(AnswerFeature.CALLED, 1.0);
                scored.features().put(AnswerFeature.NEAREST_CALLED, 1.0 / ++called);
            } else if (!topics.get(index).names().isEmpty()) {
                scored.features().put(AnswerFeature.NOT_CALLED, 1.0);
            }
            if (isOwned && !scored.features().containsKey(AnswerFeature.OWNED)) {
                scored.features().put(AnswerFeature.OWNED_BY_OTHER, 1.0);
            }
            if (!Collections.disjoint(
                    topics.get(index).names(), topics.get(scored.relation()).designations())) {
                scored.features().put(AnswerFeature.CALLED_BY_CUE, 1.0);
            }
        }
    }

    /** Whether a statement is of a kind that the answer names. */
    private boolean isCalled(int index, int candidate) {
        Topic claim = topics.get(candidate);
        return topics.get(index).names().stream()
                .anyMatch(name -> name.isOf(acts.get(candidate))
                        || claim.designations().contains(name)
                        || (name == Designation.FIGURE && claim.counts()));
    }

    /** Why nothing may be answered: a silence mostly answers a journalist. */
    private Set<AnswerFeature> nothing(int index) {
        Set<AnswerFeature> features = EnumSet.of(AnswerFeature.NOTHING, nothingByAct(index));
        if (!topics.get(index).refers()) {
            features.add(AnswerFeature.NOTHING_NAMED);
        }
        return features;
    }

    private AnswerFeature nothingByAct(int index) {
        return switch (acts.get(index)) {
            case DENIES ->
                topics.get(index).denies()
                        ? AnswerFeature.NOTHING_BY_DENYING_CUE
                        : AnswerFeature.NOTHING_BY_DENYING_CONTENT;
            case CONFIRMS -> AnswerFeature.NOTHING_BY_CONFIRMING;
            case NO_COMMENT -> AnswerFeature.NOTHING_BY_REFUSING;
            default -> AnswerFeature.NOTHING_BY_SILENCE;
        };
    }

    /** How many statements stand between two, but for those of either's voice and those that are part of one of them. */
    private int between(List<Integer> order, int at, int other) {
        int between = 0;
        for (int i = Math.min(at, other) + 1; i < Math.max(at, other); i++) {
            int statement = order.get(i);
            if (!isPartOf(statement, order.get(at)) && !isPartOf(statement, order.get(other))) {
                between++;
            }
        }
        return between;
    }

    private boolean isPartOf(int statement, int other) {
        Integer voice = voices.get(statement);
        return (voice != null && voice.equals(voices.get(other)))
                || holds(statement, other)
                || holds(other, statement)
                || relations.get(statement).content().stream()
                        .anyMatch(piece -> relations.get(other).content().stream().anyMatch(piece::overlaps));
    }

    private boolean mayAnswer(int index, int candidate) {
        Integer voice = voices.get(index);
        boolean isOwn = voice != null ? voice.equals(voices.get(candidate)) : isSameSource(index, candidate);
        boolean isOwnMeant = SILENT.contains(acts.get(index)) && isCalled(index, candidate);
        return (!isOwn || isOwnMeant)
                && !SILENT.contains(acts.get(candidate))
                && !isLikelyOwn(index, candidate)
                && !topics.get(candidate).content().isEmpty()
                && !isCitedByOutlet(candidate)
                && !isCiting(candidate)
                && (acts.get(candidate) != Act.DENIES || topics.get(index).pointsBack())
                && !relations
                        .get(index)
                        .content()
                        .equals(relations.get(candidate).content())
                && !holds(candidate, index)
                && !holds(index, candidate);
    }

    /** Whether an outlet gives the same content as this source's: then it is the outlet's report that is answered. */
    private boolean isCitedByOutlet(int candidate) {
        List<Span> content = relations.get(candidate).content();
        for (int i = Math.max(0, candidate - 2); i < Math.min(relations.size(), candidate + 3); i++) {
            boolean reports = acts.get(i) == Act.REPORTS && acts.get(candidate) != Act.REPORTS;
            if (reports && relations.get(i).content().equals(content)) {
                return true;
            }
        }
        return false;
    }

    /** Of "reported, citing an aide, that ..." the second cue: it is the report that is answered. */
    private boolean isCiting(int candidate) {
        if (!topics.get(candidate).cites()) {
            return false;
        }
        for (int i = Math.max(0, candidate - 2); i < Math.min(relations.size(), candidate + 3); i++) {
            boolean isSame = relations.get(i).source().equals(relations.get(candidate).source());
            if (i != candidate && isSame && topics.get(i).sentence() == topics.get(candidate).sentence()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a statement is told by the way, to say who a source is: "a man who called himself their spokesman". */
    private boolean isAside(int candidate) {
        int place = topics.get(candidate).place();
        for (int i = Math.max(0, candidate - 2); i < Math.min(relations.size(), candidate + 3); i++) {
            List<Span> source = relations.get(i).source();
            if (i != candidate && !source.isEmpty() && source.getFirst().cover(source.getLast()).contains(place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two voices that nobody knows are likely one: in one sentence "he", or no source at all. */
    private boolean isLikelyOwn(int index, int candidate) {
        if (voices.get(index) != null && voices.get(candidate) != null) {
            return false;
        }
        boolean accuses = acts.get(candidate) == Act.ACCUSES || acts.get(candidate) == Act.REPORTS;
        boolean isNobody = relations.get(candidate).source().isEmpty();
        boolean isPronoun = !isNobody && topics.get(candidate).source().isEmpty();
        boolean isBeside = topics.get(index).sentence() == topics.get(candidate).sentence();
        return (isNobody
                        && !accuses
                        && acts.get(candidate) != Act.ASKS
                        && voices.get(candidate) == null
                        && voices.get(index) == null)
                || (isPronoun && isBeside);
    }

    private boolean isSameSource(int one, int other) {
        Set<String> source = topics.get(one).source();
        return !Collections.disjoint(source, topics.get(other).source());
    }

    /** Whether one statement is part of what is said in another. */
    private boolean holds(int outer, int inner) {
        int place = topics.get(inner).place();
        return relations.get(outer).content().stream().anyMatch(piece -> piece.contains(place));
    }

    /** Whether another statement is given in this one, so that this one is at second hand. */
    private boolean holdsAny(int outer) {
        return givingOthers.get(outer);
    }

    private Map<AnswerFeature, Double> features(int index, int candidate, int between) {
        Topic answer = topics.get(index);
        Topic claim = topics.get(candidate);
        Set<AnswerFeature> whole = EnumSet.noneOf(AnswerFeature.class);
        addPlace(answer, claim, whole);
        addAct(index, candidate, between, whole);
        addSpeakers(index, candidate, whole);
        Map<AnswerFeature, Double> features = AnswerRanker.features(whole);
        int blocks = Math.min(Math.abs(answer.block() - claim.block()), FARTHEST);
        boolean isReferred = whole.contains(AnswerFeature.OWNED)
                || whole.contains(AnswerFeature.PAPER)
                || whole.contains(AnswerFeature.REPORT);
        if (isReferred) {
            features.put(AnswerFeature.FARTHER_REFERRED, Math.log(Math.max(1, blocks)));
        } else {
            features.put(AnswerFeature.FARTHER_BLOCKS, Math.log(Math.max(1, blocks)));
            features.put(AnswerFeature.STATEMENTS_BETWEEN, Math.log1p(between));
        }
        features.put(AnswerFeature.COMMON_WORDS, common(answer, claim));
        boolean pointsBack = answer.isPronoun() || (answer.pointsBack() && !SILENT.contains(acts.get(index)));
        if (answer.block() - claim.block() <= 1 && (answer.namesClaim() || pointsBack)) {
            features.put(AnswerFeature.POINTS_BACK, 1.0 / (1 + between));
        }
        return features;
    }

    private static void addPlace(Topic answer, Topic claim, Set<AnswerFeature> features) {
        if (answer.sentence() == claim.sentence()) {
            features.add(AnswerFeature.SAME_SENTENCE);
        }
        switch (Math.abs(answer.block() - claim.block())) {
            case 0 -> features.add(AnswerFeature.SAME_BLOCK);
            case 1 -> features.add(AnswerFeature.NEXT_BLOCK);
            default -> {}
        }
    }

    private void addAct(int index, int candidate, int between, Set<AnswerFeature> features) {
        switch (acts.get(candidate)) {
            case ACCUSES -> features.add(AnswerFeature.ACCUSES);
            case DENIES -> features.add(AnswerFeature.DENIAL);
            case BELIEVES, PROMISES -> features.add(AnswerFeature.NO_CLAIM);
            case REPORTS -> {
                if (topics.get(index).speaksOfReport()) {
                    features.add(AnswerFeature.REPORT);
                }
                if (holdsAny(candidate)) {
                    features.add(AnswerFeature.SECOND_HAND);
                }
            }
            case ASKS -> {
                if (between == 0 && !topics.get(candidate).isRequest() && !isTaken(index, candidate)) {
                    features.add(AnswerFeature.QUESTION);
                }
            }
            default -> {}
        }
        if (isAside(candidate) || (topics.get(candidate).isNegated() && acts.get(candidate) != Act.DENIES)) {
            features.add(AnswerFeature.NO_CLAIM);
            features.remove(AnswerFeature.ACCUSES);
        }
        boolean isClaim = acts.get(candidate) == Act.ASKS
                || acts.get(candidate) == Act.ACCUSES
                || acts.get(candidate) == Act.REPORTS
                || topics.get(candidate).designations().contains(Designation.RUMOUR);
        if (relations.get(candidate).source().isEmpty() && !isClaim) {
            features.add(AnswerFeature.NOBODYS);
        }
        Integer voice = voices.get(index);
        if (voice != null && voice.equals(voices.get(candidate))) {
            features.add(AnswerFeature.OWN);
        }
        boolean isTranscript = relations.get(index).cue().isEmpty()
                && relations.get(candidate).cue().isEmpty();
        if (isTranscript && between == 0) {
            features.add(AnswerFeature.TURN);
        }
    }

    /** Whether a question has had an answer by the same voice: what it then refuses answers another one. */
    private boolean isTaken(int index, int question) {
        Integer voice = voices.get(index);
        for (int i = 0; voice != null && i < relations.size(); i++) {
            boolean isBetween = topics.get(i).place() > topics.get(question).place()
                    && topics.get(i).place() < topics.get(index).place();
            if (isBetween && voice.equals(voices.get(i)) && !holds(question, i)) {
                return true;
            }
        }
        return false;
    }

    private void addSpeakers(int index, int candidate, Set<AnswerFeature> features) {
        Topic answer = topics.get(index);
        Topic claim = topics.get(candidate);
        if (claim.content().stream().anyMatch(source(index)::contains)) {
            boolean accuses = acts.get(candidate) == Act.ACCUSES;
            features.add(accuses ? AnswerFeature.ACCUSES_SPEAKER : AnswerFeature.SPEAKS_OF_SPEAKER);
        }
        Set<String> claimant = source(candidate);
        boolean owns = claimant.stream().anyMatch(answer.owners()::contains)
                || claim.roles().stream().anyMatch(answer.owners()::contains);
        if (owns) {
            features.add(AnswerFeature.OWNED);
        } else if (claimant.stream().anyMatch(answer.content()::contains)) {
            features.add(names(index) ? AnswerFeature.NAMED : AnswerFeature.SPOKEN_OF);
        }
        if (answer.speaksOfPaper() && claim.isPaper()) {
            features.add(AnswerFeature.PAPER);
        }
    }

    /** Whether what an answer names is likely a claim or paper: a refusal may speak of anybody. */
    private boolean names(int index) {
        Topic answer = topics.get(index);
        return answer.namesClaim() || (SILENT.contains(acts.get(index)) && answer.speaksOfPaper());
    }

    /** Words in common, each the more the fewer statements have it. */
    private double common(Topic answer, Topic claim) {
        double common = 0;
        for (String word : answer.content()) {
            if (claim.content().contains(word)) {
                common += 1 / (1 + Math.log(frequencies.getOrDefault(word, 1)));
            }
        }
        return Math.min(common, 2);
    }
}
