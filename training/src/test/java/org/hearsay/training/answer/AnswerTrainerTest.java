package org.hearsay.training.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.act.AnswerFeature;
import org.hearsay.act.AnswerRanker;
import org.hearsay.act.AnswerRanker.Candidate;
import org.hearsay.act.AnswerRanker.Question;
import org.junit.jupiter.api.Test;

class AnswerTrainerTest {

    @Test
    void theTrainerLearnsWhichFeatureIsRight() {
        Random random = new Random(5);
        List<AnswerExample> examples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int right = random.nextInt(3);
            examples.add(new AnswerExample(question(right), Set.of(right)));
        }
        AnswerRanker ranker = new AnswerTrainer(Map.of(), 0.1).train(examples);

        assertThat(ranker.score(Map.of(AnswerFeature.OWNED, 1.0)))
                .isGreaterThan(ranker.score(Map.of(AnswerFeature.NOTHING, 1.0)) + 1);
    }

    @Test
    void withoutExamplesTheWeightsAreThoseThatWereExpected() {
        AnswerRanker ranker = new AnswerTrainer(Map.of(AnswerFeature.PAPER, 2.5), 1).train(List.of());

        assertThat(ranker.weights()).containsEntry(AnswerFeature.PAPER, 2.5).containsEntry(AnswerFeature.OWNED, 0.0);
    }

    @Test
    void whatIsLeftOutIsScoredByWhatTheOthersTeach() {
        Random random = new Random(7);
        List<List<AnswerExample>> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int right = random.nextInt(3);
            articles.add(List.of(new AnswerExample(question(right), Set.of(right))));
        }
        articles.add(List.of());
        AnswerTrainer trainer = new AnswerTrainer(Map.of(), 0.1);

        assertThat(AnswerScore.ofFolds(trainer, articles, List.of(), 1)).isEqualTo(new AnswerScore(40, 40, 40));
    }

    @Test
    void anAnswerToNothingIsWrongWhereSomethingIsGiven() {
        List<List<AnswerExample>> articles = List.of(List.of(new AnswerExample(question(1), Set.of())));
        AnswerTrainer trainer = new AnswerTrainer(Map.of(AnswerFeature.OWNED, 2.0), 1);

        assertThat(AnswerScore.ofFolds(trainer, articles, List.of(), 1)).isEqualTo(new AnswerScore(0, 1, 0));
    }

    private static Question question(int owned) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            candidates.add(
                    new Candidate(i, i == owned ? Map.of(AnswerFeature.OWNED, 1.0) : Map.of(AnswerFeature.TURN, 1.0)));
        }
        return new Question(9, Map.of(AnswerFeature.NOTHING, 1.0), candidates);
    }
}
