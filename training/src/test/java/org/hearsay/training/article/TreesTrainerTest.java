package org.hearsay.training.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.hearsay.article.body.Trees;
import org.junit.jupiter.api.Test;

class TreesTrainerTest {

    private static final TreesTrainer.Options OPTIONS = new TreesTrainer.Options(40, 8, 0.3, 1, 0.8, 1, 1);

    private final Random random = new Random(5);

    private final float[][] rows = new float[2_000][];
    private final float[] labels = new float[rows.length];
    private final float[] weights = new float[rows.length];

    @Test
    void whatNoSingleFeatureTellsIsLearnt() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()};
            labels[i] = (rows[i][0] > 0.5) ^ (rows[i][1] > 0.3) ? 1 : 0;
        }
        Arrays.fill(weights, 1);

        Trees trees = new TreesTrainer(OPTIONS, Bins.of(rows), labels, weights, 1).train();

        assertThat(trees.probability(new float[] {0.9f, 0.1f, 0.5f})).isGreaterThan(0.9f);
        assertThat(trees.probability(new float[] {0.1f, 0.9f, 0.5f})).isGreaterThan(0.9f);
        assertThat(trees.probability(new float[] {0.9f, 0.9f, 0.5f})).isLessThan(0.1f);
        assertThat(trees.probability(new float[] {0.1f, 0.1f, 0.5f})).isLessThan(0.1f);
    }

    @Test
    void rowsWithoutWeightAreNotLearntFrom() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new float[] {random.nextFloat()};
            boolean counts = i % 2 == 0;
            labels[i] = counts == (rows[i][0] > 0.5) ? 1 : 0;
            weights[i] = counts ? 1 : 0;
        }

        Trees trees = new TreesTrainer(OPTIONS, Bins.of(rows), labels, weights, 1).train();

        assertThat(trees.probability(new float[] {0.9f})).isGreaterThan(0.95f);
    }

    @Test
    void aShareIsLearntAsAProbability() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new float[] {i % 2};
            labels[i] = i % 2 == 0 ? 0.25f : 0.75f;
        }
        Arrays.fill(weights, 1);

        Trees trees = new TreesTrainer(OPTIONS, Bins.of(rows), labels, weights, 1).train();

        assertThat(trees.probability(new float[] {0})).isBetween(0.22f, 0.28f);
        assertThat(trees.probability(new float[] {1})).isBetween(0.72f, 0.78f);
    }
}
