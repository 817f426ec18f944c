package org.hearsay.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final Trees.Tree TREE = new Trees.Tree(
            new short[] {1, 0}, new float[] {0.5f, 10}, new short[] {-1, -2}, new short[] {1, -3}, new float[] {-2, 0, 2
            });

    @Test
    void aRowIsSentLeftAtTheThresholdAndRightAboveIt() {
        Trees trees = new Trees(0, List.of(TREE));

        assertThat(trees.probability(new float[] {0, 0.5f})).isCloseTo(0.1192f, within(1e-4f));
        assertThat(trees.probability(new float[] {10, 0.6f})).isEqualTo(0.5f);
        assertThat(trees.probability(new float[] {11, 0.6f})).isCloseTo(0.8808f, within(1e-4f));
    }

    @Test
    void theBiasAndEachTreeAddUp() {
        Trees trees = new Trees(1, List.of(TREE, TREE));

        assertThat(trees.probability(new float[] {0, 0})).isCloseTo(0.0474f, within(1e-4f));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Trees trees = read(written(new Trees(0.25f, List.of(TREE))), 2);

        assertThat(trees.probability(new float[] {11, 0.6f})).isCloseTo(0.9046f, within(1e-4f));
    }

    @Test
    void aFeatureBeyondTheRowsIsRefused() throws IOException {
        byte[] bytes = written(new Trees(0, List.of(TREE)));

        assertThatIOException().isThrownBy(() -> read(bytes, 1)).withMessageContaining("1 features, where at most 0");
    }

    @Test
    void aTreeThatRunsInCirclesIsRefused() throws IOException {
        byte[] bytes = written(new Trees(0, List.of(TREE)));
        int right = 4 + 2 + 2 + 2 + 4 + 2;
        bytes[right + 1] = 0;

        assertThatIOException().isThrownBy(() -> read(bytes, 2)).withMessageContaining("children come after");
    }

    @Test
    void aTreeWithTooFewLeavesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Trees.Tree(new short[1], new float[1], new short[] {-1}, new short[] {-2}, new float[] {1}))
                .withMessageContaining("one leaf more");
    }

    private static byte[] written(Trees trees) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static Trees read(byte[] bytes, int width) throws IOException {
        return Trees.read(new DataInputStream(new ByteArrayInputStream(bytes)), width);
    }
}
