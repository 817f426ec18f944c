package org.hearsay.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
 * answers, and that the answer points back ("denied it", "that report", "no such call"), calls it what it is ("the
 * allegation" of what accuses) or names its speaker ("Brook’s claim"); {@link AnswerFeature} has them all, and {@link AnswerRanker} weighs them. Where too little speaks
 * for the best one, the answer is to none: a wrong one is worse.
 */
public final class Answers {

    private static final Set<Act> ANSWERING = EnumSet.of(Act.DENIES, Act.CONFIRMS, Act.NO_COMMENT, Act.NO_RESPONSE);
    private static final Set<Act> SILENT = EnumSet.of(Act.NO_COMMENT, Act.NO_RESPONSE);

    /** How many earlier statements are candidates, and how many later ones in the same sentence. */
    private static final int REACH = 30;

    private final Exchange exchange;
    private final AnswerFeatures features;

    private Answers(Exchange exchange) {
        this.exchange = exchange;
        this.features = new AnswerFeatures(exchange);
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
        return new Answers(new Exchange(text, blocks, relations, acts, voices)).find(chooser);
    }

    /** Decides what a statement answers. */
    @FunctionalInterface
    public interface Chooser {

        /** The index of the relation that is answered, or null. */
        @Nullable
        Integer choose(AnswerRanker.Question question);
    }

    private List<@Nullable Integer> find(Chooser chooser) {
        List<Integer> order = IntStream.range(0, exchange.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> exchange.topic(i).place()))
                .toList();
        List<@Nullable Integer> answers = new ArrayList<>();
        for (int i = 0; i < exchange.size(); i++) {
            answers.add(null);
        }
        @Nullable Integer last = null;
        for (int at = 0; at < order.size(); at++) {
            int index = order.get(at);
            if (ANSWERING.contains(exchange.act(index))) {
                Integer answered = last != null && isSameAnswer(last, index) ? answers.get(last) : null;
                answers.set(index, chooser.choose(question(order, at, answered)));
                last = index;
            }
        }
        return answers;
    }

    /** Whether an answer goes on with the one before: "The ministry denied it. “There was no call,” its spokesman said." */
    private boolean isSameAnswer(int before, int index) {
        Topic last = exchange.topic(before);
        Topic topic = exchange.topic(index);
        boolean isLikeIt = exchange.act(before) == exchange.act(index)
                || (SILENT.contains(exchange.act(index))
                        && exchange.topic(index).content().isEmpty());
        return isLikeIt && topic.block() == last.block();
    }

    private Question question(List<Integer> order, int at, @Nullable Integer answeredBefore) {
        int index = order.get(at);
        List<AnswerFeatures.Scored> candidates = new ArrayList<>();
        for (int other = Math.max(0, at - REACH); other < Math.min(order.size(), at + REACH); other++) {
            int candidate = order.get(other);
            if (other > at
                    && exchange.topic(candidate).sentence()
                            != exchange.topic(index).sentence()) {
                break;
            }
            if (candidate != index && mayAnswer(index, candidate)) {
                Map<AnswerFeature, Double> found = features.features(index, candidate, between(order, at, other));
                if (other > at) {
                    found.put(AnswerFeature.AFTER, 1.0);
                }
                if (Objects.equals(candidate, answeredBefore)) {
                    found.put(AnswerFeature.ANSWERED_BEFORE, 1.0);
                }
                candidates.add(new AnswerFeatures.Scored(candidate, found));
            }
        }
        features.compare(index, candidates);
        return new Question(
                index,
                AnswerRanker.features(features.nothing(index)),
                candidates.stream()
                        .map(scored -> new Candidate(scored.relation(), scored.features()))
                        .toList());
    }

    /** How many statements stand between two, but for those of either's voice and those that are part of one of them. */
    private int between(List<Integer> order, int at, int other) {
        int between = 0;
        for (int i = Math.min(at, other) + 1; i < Math.max(at, other); i++) {
            int statement = order.get(i);
            if (!exchange.isPartOf(statement, order.get(at)) && !exchange.isPartOf(statement, order.get(other))) {
                between++;
            }
        }
        return between;
    }

    private boolean mayAnswer(int index, int candidate) {
        Integer voice = exchange.voice(index);
        boolean isOwn =
                voice != null ? voice.equals(exchange.voice(candidate)) : exchange.isSameSource(index, candidate);
        boolean isOwnMeant = SILENT.contains(exchange.act(index)) && features.isCalled(index, candidate);
        return (!isOwn || isOwnMeant)
                && !SILENT.contains(exchange.act(candidate))
                && !isLikelyOwn(index, candidate)
                && !exchange.topic(candidate).content().isEmpty()
                && !isCitedByOutlet(candidate)
                && !isCiting(candidate)
                && (exchange.act(candidate) != Act.DENIES
                        || exchange.topic(index).pointsBack())
                && !exchange.relation(index)
                        .content()
                        .equals(exchange.relation(candidate).content())
                && !exchange.holds(candidate, index)
                && !exchange.holds(index, candidate);
    }

    /** Whether an outlet gives the same content as this source's: then it is the outlet's report that is answered. */
    private boolean isCitedByOutlet(int candidate) {
        List<Span> content = exchange.relation(candidate).content();
        for (int i = Math.max(0, candidate - 2); i < Math.min(exchange.size(), candidate + 3); i++) {
            boolean reports = exchange.act(i) == Act.REPORTS && exchange.act(candidate) != Act.REPORTS;
            if (reports && exchange.relation(i).content().equals(content)) {
                return true;
            }
        }
        return false;
    }

    /** Of "reported, citing an aide, that ..." the second cue: it is the report that is answered. */
    private boolean isCiting(int candidate) {
        if (!exchange.topic(candidate).cites()) {
            return false;
        }
        for (int i = Math.max(0, candidate - 2); i < Math.min(exchange.size(), candidate + 3); i++) {
            boolean isSame = exchange.relation(i)
                    .source()
                    .equals(exchange.relation(candidate).source());
            if (i != candidate
                    && isSame
                    && exchange.topic(i).sentence() == exchange.topic(candidate).sentence()) {
                return true;
            }
        }
        return false;
    }

    /** Whether two voices that nobody knows are likely one: in one sentence "he", or no source at all. */
    private boolean isLikelyOwn(int index, int candidate) {
        if (exchange.voice(index) != null && exchange.voice(candidate) != null) {
            return false;
        }
        boolean accuses = exchange.act(candidate) == Act.ACCUSES || exchange.act(candidate) == Act.REPORTS;
        boolean isNobody = exchange.relation(candidate).source().isEmpty();
        boolean isPronoun = !isNobody && exchange.topic(candidate).source().isEmpty();
        boolean isBeside =
                exchange.topic(index).sentence() == exchange.topic(candidate).sentence();
        return (isNobody
                        && !accuses
                        && exchange.act(candidate) != Act.ASKS
                        && exchange.voice(candidate) == null
                        && exchange.voice(index) == null)
                || (isPronoun && isBeside);
    }
}
