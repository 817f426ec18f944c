package org.hearsay.training.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.training.voice.GumDocument.GoldMention;
import org.hearsay.voice.AntecedentChooser;
import org.hearsay.voice.AntecedentChooser.Candidate;
import org.hearsay.voice.AntecedentChooser.Question;
import org.jspecify.annotations.Nullable;

/** What the mentions of one GUM document stand for. */
final class GumCoreference {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "it",
            "its",
            "itself",
            "i",
            "me",
            "my",
            "you",
            "your",
            "we",
            "us",
            "our",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "this",
            "these",
            "those");

    private final GumDocument document;

    /** Gold mentions by the first hundred characters that they touch, to find those that hold a place. */
    private final Map<Integer, List<GoldMention>> byPlace = new HashMap<>();

    private static final int PLACE = 100;

    GumCoreference(GumDocument document) {
        this.document = document;
        for (GoldMention mention : document.mentions()) {
            for (int place = mention.span().start() / PLACE;
                    place <= mention.span().end() / PLACE;
                    place++) {
                byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(mention);
            }
        }
    }

    /** The entity that a phrase stands for: that of the smallest gold mention which holds it; null where none does. */
    @Nullable
    String entity(Span phrase) {
        GoldMention smallest = null;
        for (GoldMention mention : byPlace.getOrDefault(phrase.start() / PLACE, List.of())) {
            boolean smaller = smallest == null
                    || mention.span().length() < smallest.span().length();
            if (mention.span().contains(phrase) && smaller) {
                smallest = mention;
            }
        }
        return smallest == null ? null : smallest.entity();
    }

    /** The entity of a gold mention with these very characters; null where there is none. */
    @Nullable
    String exact(Span span) {
        for (GoldMention mention : byPlace.getOrDefault(span.start() / PLACE, List.of())) {
            if (mention.span().equals(span)) {
                return mention.entity();
            }
        }
        return null;
    }

    /** Whether an entity has a mention before a place that is no pronoun. */
    boolean hasPhraseBefore(String entity, int place) {
        return document.mentions().stream()
                .anyMatch(mention ->
                        mention.entity().equals(entity) && mention.span().end() <= place && !isPronoun(mention.span()));
    }

    boolean isPronoun(Span span) {
        return PRONOUNS.contains(document.text().slice(span).toLowerCase(java.util.Locale.ROOT));
    }

    /** The indexes of the candidates that are right, or -1 alone. */
    Set<Integer> right(Question question) {
        String entity = exact(question.mention());
        if (entity == null && question.mention().length() > 0) {
            entity = isPronoun(question.mention()) ? null : entity(question.mention());
        }
        Set<Integer> right = new HashSet<>();
        for (int i = 0; entity != null && i < question.candidates().size(); i++) {
            if (holds(question.candidates().get(i), entity)) {
                right.add(i);
            }
        }
        return right.isEmpty() ? Set.of(-1) : right;
    }

    private boolean holds(Candidate candidate, String entity) {
        // An entity that was put together wrongly is right where its last phrase is.
        return !candidate.phrases().isEmpty()
                && entity.equals(entity(candidate.phrases().getLast()));
    }

    /** Answers as the annotators did, and keeps the questions with their answers. */
    AntecedentChooser teacher(List<Example> examples) {
        return question -> {
            Set<Integer> right = right(question);
            examples.add(new Example(
                    question,
                    right,
                    document.genre().equals("news")
                            ? TrainVoicesCommand.NEWS_WEIGHT
                            : TrainVoicesCommand.OTHER_WEIGHT));
            return new AntecedentChooser.Choice(
                    right.stream().min(Integer::compare).orElse(-1), 1);
        };
    }
}
