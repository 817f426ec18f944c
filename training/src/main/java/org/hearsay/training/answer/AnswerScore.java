package org.hearsay.training.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.act.AnswerFeature;
import org.hearsay.act.AnswerRanker;

/**
 * How well a ranker finds what is answered.
 *
 * @param right answers that are right
 * @param given answers that are given
 * @param there answers that are labelled
 */
record AnswerScore(int right, int given, int there) {

    private static final int FOLDS = 10;

    /**
     * Scores each of some articles by a ranker that is trained on the others.
     *
     * @param articles the examples of each article that is scored
     * @param always examples that are always trained on
     * @param missed how many wrong answers one that is missed is worth
     */
    static AnswerScore ofFolds(
            AnswerTrainer trainer,
            List<List<AnswerExample>> articles,
            List<List<AnswerExample>> always,
            double missed) {
        AnswerScore score = new AnswerScore(0, 0, 0);
        List<List<AnswerExample>> labelled =
                articles.stream().filter(article -> !article.isEmpty()).toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<AnswerExample> seen =
                    new ArrayList<>(always.stream().flatMap(List::stream).toList());
            List<AnswerExample> held = new ArrayList<>();
            for (int i = 0; i < labelled.size(); i++) {
                (i % FOLDS == fold ? held : seen).addAll(labelled.get(i));
            }
            AnswerRanker ranker = trainer.train(seen);
            for (AnswerExample example : held) {
                score = score.plus(ranker, example, missed);
            }
        }
        return score;
    }

    private AnswerScore plus(AnswerRanker ranker, AnswerExample example, double missed) {
        List<Map<AnswerFeature, Double>> choices = example.choices();
        int best = 0;
        double most = ranker.score(choices.getFirst()) - Math.log(missed);
        for (int i = 1; i < choices.size(); i++) {
            if (ranker.score(choices.get(i)) >= most) {
                most = ranker.score(choices.get(i));
                best = i;
            }
        }
        return new AnswerScore(
                right + (best > 0 && example.isRight(best) ? 1 : 0),
                given + (best > 0 ? 1 : 0),
                there + (example.right().isEmpty() ? 0 : 1));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d right of %d given, %d there: P %.3f R %.3f",
                right,
                given,
                there,
                (double) right / given,
                (double) right / there);
    }
}
