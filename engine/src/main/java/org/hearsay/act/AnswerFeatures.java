package org.hearsay.act;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Span;

/** What speaks for and against that one statement answers another, or that it answers none. */
final class AnswerFeatures {

    private static final Set<Act> SILENT = EnumSet.of(Act.NO_COMMENT, Act.NO_RESPONSE);

    /** How many blocks away tells no more. */
    private static final int FARTHEST = 6;

    /** How many statements before and after an answer are looked at for whether a question has had one. */
    private static final int REACH = 30;

    private final Exchange exchange;

    AnswerFeatures(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A candidate whose features are still to be completed. */
    record Scored(int relation, Map<AnswerFeature, Double> features) {}

    /** Adds what tells candidates apart: which are what the answer calls them, the nearest of those, whose it is. */
    void compare(int index, List<Scored> candidates) {
        boolean isOwned =
                candidates.stream().anyMatch(scored -> scored.features().containsKey(AnswerFeature.OWNED));
        int called = 0;
        for (Scored scored : candidates.reversed()) {
            if (isCalled(index, scored.relation())) {
                scored.features().put(AnswerFeature.CALLED, 1.0);
                scored.features().put(AnswerFeature.NEAREST_CALLED, 1.0 / ++called);
            } else if (!exchange.topic(index).names().isEmpty()) {
                scored.features().put(AnswerFeature.NOT_CALLED, 1.0);
            }
            if (isOwned && !scored.features().containsKey(AnswerFeature.OWNED)) {
                scored.features().put(AnswerFeature.OWNED_BY_OTHER, 1.0);
            }
            if (!Collections.disjoint(
                    exchange.topic(index).names(),
                    exchange.topic(scored.relation()).designations())) {
                scored.features().put(AnswerFeature.CALLED_BY_CUE, 1.0);
            }
        }
    }

    /** Whether a statement is of a kind that the answer names. */
    boolean isCalled(int index, int candidate) {
        Topic claim = exchange.topic(candidate);
        return exchange.topic(index).names().stream()
                .anyMatch(name -> name.isOf(exchange.act(candidate))
                        || claim.designations().contains(name)
                        || (name == Designation.FIGURE && claim.counts()));
    }

    /** Why nothing may be answered: a silence mostly answers a journalist. */
    Set<AnswerFeature> nothing(int index) {
        Set<AnswerFeature> features = EnumSet.of(AnswerFeature.NOTHING, nothingByAct(index));
        if (!exchange.topic(index).refers()) {
            features.add(AnswerFeature.NOTHING_NAMED);
        }
        return features;
    }

    private AnswerFeature nothingByAct(int index) {
        return switch (exchange.act(index)) {
            case DENIES ->
                exchange.topic(index).denies()
                        ? AnswerFeature.NOTHING_BY_DENYING_CUE
                        : AnswerFeature.NOTHING_BY_DENYING_CONTENT;
            case CONFIRMS -> AnswerFeature.NOTHING_BY_CONFIRMING;
            case NO_COMMENT -> AnswerFeature.NOTHING_BY_REFUSING;
            default -> AnswerFeature.NOTHING_BY_SILENCE;
        };
    }

    /** Whether a statement is told by the way, to say who a source is: "a man who called himself their spokesman". */
    private boolean isAside(int candidate) {
        int place = exchange.topic(candidate).place();
        for (int i = Math.max(0, candidate - 2); i < Math.min(exchange.size(), candidate + 3); i++) {
            List<Span> source = exchange.relation(i).source();
            if (i != candidate
                    && !source.isEmpty()
                    && source.getFirst().cover(source.getLast()).contains(place)) {
                return true;
            }
        }
        return false;
    }

    Map<AnswerFeature, Double> features(int index, int candidate, int between) {
        Topic answer = exchange.topic(index);
        Topic claim = exchange.topic(candidate);
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
        boolean pointsBack = answer.isPronoun() || (answer.pointsBack() && !SILENT.contains(exchange.act(index)));
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
        switch (exchange.act(candidate)) {
            case ACCUSES -> features.add(AnswerFeature.ACCUSES);
            case DENIES -> features.add(AnswerFeature.DENIAL);
            case BELIEVES, PROMISES -> features.add(AnswerFeature.NO_CLAIM);
            case REPORTS -> {
                if (exchange.topic(index).speaksOfReport()) {
                    features.add(AnswerFeature.REPORT);
                }
                if (exchange.givesOthers(candidate)) {
                    features.add(AnswerFeature.SECOND_HAND);
                }
            }
            case ASKS -> {
                if (between == 0 && !exchange.topic(candidate).isRequest() && !isTaken(index, candidate)) {
                    features.add(AnswerFeature.QUESTION);
                }
            }
            default -> {}
        }
        if (isAside(candidate) || (exchange.topic(candidate).isNegated() && exchange.act(candidate) != Act.DENIES)) {
            features.add(AnswerFeature.NO_CLAIM);
            features.remove(AnswerFeature.ACCUSES);
        }
        boolean isClaim = exchange.act(candidate) == Act.ASKS
                || exchange.act(candidate) == Act.ACCUSES
                || exchange.act(candidate) == Act.REPORTS
                || exchange.topic(candidate).designations().contains(Designation.RUMOUR);
        if (exchange.relation(candidate).source().isEmpty() && !isClaim) {
            features.add(AnswerFeature.NOBODYS);
        }
        Integer voice = exchange.voice(index);
        if (voice != null && voice.equals(exchange.voice(candidate))) {
            features.add(AnswerFeature.OWN);
        }
        boolean isTranscript = exchange.relation(index).cue().isEmpty()
                && exchange.relation(candidate).cue().isEmpty();
        if (isTranscript && between == 0) {
            features.add(AnswerFeature.TURN);
        }
    }

    /** Whether a question has had an answer by the same voice: what it then refuses answers another one. */
    private boolean isTaken(int index, int question) {
        Integer voice = exchange.voice(index);
        int end = Math.min(exchange.size(), index + REACH);
        for (int i = Math.max(0, index - REACH); voice != null && i < end; i++) {
            boolean isBetween =
                    exchange.topic(i).place() > exchange.topic(question).place()
                            && exchange.topic(i).place() < exchange.topic(index).place();
            if (isBetween && voice.equals(exchange.voice(i)) && !exchange.holds(question, i)) {
                return true;
            }
        }
        return false;
    }

    private void addSpeakers(int index, int candidate, Set<AnswerFeature> features) {
        Topic answer = exchange.topic(index);
        Topic claim = exchange.topic(candidate);
        if (claim.content().stream().anyMatch(exchange.source(index)::contains)) {
            boolean accuses = exchange.act(candidate) == Act.ACCUSES;
            features.add(accuses ? AnswerFeature.ACCUSES_SPEAKER : AnswerFeature.SPEAKS_OF_SPEAKER);
        }
        Set<String> claimant = exchange.source(candidate);
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
        Topic answer = exchange.topic(index);
        return answer.namesClaim() || (SILENT.contains(exchange.act(index)) && answer.speaksOfPaper());
    }

    /** Words in common, each the more the fewer statements have it. */
    private double common(Topic answer, Topic claim) {
        double common = 0;
        for (String word : answer.content()) {
            if (claim.content().contains(word)) {
                common += 1 / (1 + Math.log(exchange.frequency(word)));
            }
        }
        return Math.min(common, 2);
    }
}
