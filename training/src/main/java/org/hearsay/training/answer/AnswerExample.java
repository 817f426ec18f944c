package org.hearsay.training.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.act.Act;
import org.hearsay.act.AnswerFeature;
import org.hearsay.act.AnswerRanker.Question;
import org.hearsay.act.Answers;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A question of what is answered, with its answer.
 *
 * @param right the relations that are right; none where nothing on the page is answered
 */
record AnswerExample(Question question, Set<Integer> right) {

    AnswerExample {
        right = Set.copyOf(right);
    }

    /**
     * An article with what is known of it.
     *
     * @param acts of each relation
     * @param voices of each relation, null where unknown
     */
    record Labelled(
            Text text, List<Span> blocks, List<Relation> relations, List<Act> acts, List<@Nullable Integer> voices) {}

    /**
     * The examples of an article.
     *
     * @param answers for the index of a relation what it answers, null where that isn't labelled. A question whose
     *     answer is no candidate is left out, for nothing can be learnt from it
     */
    static List<AnswerExample> of(Labelled article, IntFunction<@Nullable Set<Integer>> answers) {
        List<AnswerExample> examples = new ArrayList<>();
        Answers.of(
                article.text(), article.blocks(), article.relations(), article.acts(), article.voices(), question -> {
                    Set<Integer> right = answers.apply(question.answer());
                    if (right == null) {
                        return null;
                    }
                    boolean isCandidate = question.candidates().stream().anyMatch(c -> right.contains(c.relation()));
                    if (right.isEmpty() || isCandidate) {
                        examples.add(new AnswerExample(question, right));
                    }
                    return right.stream().findFirst().orElse(null);
                });
        return examples;
    }

    /** The features of each choice, that of nothing first. */
    List<Map<AnswerFeature, Double>> choices() {
        List<Map<AnswerFeature, Double>> choices = new ArrayList<>();
        choices.add(question.nothing());
        question.candidates().forEach(candidate -> choices.add(candidate.features()));
        return choices;
    }

    /** Whether a choice, counted as in {@link #choices()}, is right. */
    boolean isRight(int choice) {
        return choice == 0
                ? right.isEmpty()
                : right.contains(question.candidates().get(choice - 1).relation());
    }
}
