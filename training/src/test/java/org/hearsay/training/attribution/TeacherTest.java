package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.model.Window;
import org.hearsay.attribution.model.Windows;
import org.hearsay.attribution.model.WordPiece;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.gold.GoldRelation;
import org.junit.jupiter.api.Test;

class TeacherTest {

    private static final Text TEXT = Text.of("The gates were opened by hand, Ilen Marrow said.");

    private static final GoldRelation RELATION =
            new GoldRelation(List.of(new Span(31, 42)), List.of(new Span(43, 47)), List.of(new Span(0, 29)));

    @Test
    void aTeacherWithoutAShareTeachesWhatWasAnnotated() throws IOException {
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Batch batch = batch(manager);
            Batch taught = new Teacher(network(manager), 0).teach(batch);

            assertThat(taught.anchorTargets().toFloatArray())
                    .isEqualTo(batch.anchorTargets().toFloatArray());
            assertThat(taught.roleTargets().toFloatArray())
                    .isEqualTo(batch.roleTargets().toFloatArray());
        }
    }

    @Test
    void aTeacherAloneTeachesWhatItWouldSay() throws IOException {
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Batch batch = batch(manager);
            Parameters parameters = network(manager);
            Network network = new Network(parameters, 0);
            float[] said = network.roles(network.encode(batch.inputs()), batch)
                    .softmax(-1)
                    .toFloatArray();

            Batch taught = new Teacher(parameters, 1).teach(batch);

            float[] targets = taught.roleTargets().toFloatArray();
            float[] mask = batch.reachMask().toFloatArray();
            for (int i = 0; i < targets.length; i++) {
                assertThat(targets[i]).isCloseTo(said[i] * mask[i / Network.ROLES], within(1e-4f));
            }
        }
    }

    @Test
    void everyPieceHasANameFromATeacherEvenWhereNoneWasAnnotated() throws IOException {
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Batch batch = batch(manager);

            Batch taught = new Teacher(network(manager), 0.5f).teach(batch);

            assertThat(taught.namesKnown()).isEqualTo(window().size());
            float[] sums = taught.nameTargets().sum(new int[] {-1}).toFloatArray();
            for (float sum : sums) {
                assertThat(sum).isCloseTo(1, within(1e-4f));
            }
        }
    }

    private static Window window() {
        return new Windows(WordPiece.released())
                .of(TEXT, List.of(TEXT.whole()), Windows.CORE)
                .getFirst();
    }

    private static Batch batch(NDManager manager) {
        Window window = window();
        byte[] unknown = new byte[window.size()];
        Arrays.fill(unknown, NameExample.UNKNOWN);
        return Batch.of(manager, List.of(Example.of(window, List.of(RELATION), unknown)));
    }

    private static Parameters network(NDManager manager) throws IOException {
        Parameters parameters = new Parameters(manager, 7, false);
        BaseModel.initialise(parameters, 1);
        return parameters;
    }
}
