package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

    private static final String BIAS = "encoder.layer.0.intermediate.dense.bias";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void aSavedNetworkTellsHowManyLayersItHas() throws IOException {
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Path file = save(network(manager, 2, 5));
            Checkpoint checkpoint = Checkpoint.read(file);

            assertThat(checkpoint.layers()).isEqualTo(2);
            assertThat(checkpoint
                            .parameters(manager, false)
                            .get("anchor.weight")
                            .toFloatArray())
                    .isEqualTo(network(manager, 2, 5).get("anchor.weight").toFloatArray());
        }
    }

    @Test
    void anExportedNetworkTellsHowManyLayersItHas() throws IOException {
        Path file = folder.resolve("exported.onnx");
        try (NDManager manager = NDManager.newBaseManager("PyTorch");
                OutputStream out = Files.newOutputStream(file)) {
            new OnnxExport(network(manager, 2, 5)).write(out);

            assertThat(Checkpoint.read(file).layers()).isEqualTo(2);
        }
    }

    @Test
    void aSmallerNetworkBeginsWithTheLowestLayersOfALarger() throws IOException {
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Parameters larger = network(manager, 2, 5);
            larger.get(BIAS).set(new float[Network.INNER]);
            Parameters smaller = network(manager, 1, 6);

            Checkpoint.read(save(larger)).into(smaller);

            assertThat(smaller.layers()).isEqualTo(1);
            assertThat(smaller.get(BIAS).toFloatArray()).containsOnly(0);
            assertThat(smaller.get("anchor.weight").toFloatArray())
                    .isEqualTo(larger.get("anchor.weight").toFloatArray());
        }
    }

    @Test
    void aFileThatIsCutOffIsNoCheckpoint() throws IOException {
        Path cut = folder.resolve("cut");
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            byte[] whole = Files.readAllBytes(save(network(manager, 1, 5)));
            Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        }

        assertThatThrownBy(() -> Checkpoint.read(cut))
                .isInstanceOf(EOFException.class)
                .hasMessageContaining(cut.toString());
    }

    @Test
    void noBaseHasThirteenLayers() {
        assertThatThrownBy(() -> BaseModel.of(13)).hasMessageContaining("from 1 to 12");
        assertThat(BaseModel.of(6)).isEqualTo(BaseModel.MINILM_L6);
        assertThat(BaseModel.of(7)).isEqualTo(BaseModel.E5_SMALL);
    }

    private static Parameters network(NDManager manager, int layers, long seed) throws IOException {
        Parameters parameters = new Parameters(manager, seed);
        BaseModel.initialise(parameters, layers);
        return parameters;
    }

    private Path save(Parameters parameters) throws IOException {
        Path file = folder.resolve("saved");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            parameters.save(out, false);
        }
        return file;
    }
}
