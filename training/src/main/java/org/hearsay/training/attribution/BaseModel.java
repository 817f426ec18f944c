package org.hearsay.training.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.hearsay.training.onnx.OnnxWeights;

/** An encoder to begin from, as it comes from Maven Central: uncased, 384 wide, with BERT's vocabulary. */
enum BaseModel {
    /** MiniLM-L6 (Wang et al. 2020), trained on for embeddings; Apache-2.0. */
    MINILM_L6("/all-minilm-l6-v2.onnx", "all-minilm-l6-v2", 6),

    /** E5-small (Wang et al. 2022), which began as MiniLM-L12; MIT. */
    E5_SMALL("/e5-small-v2.onnx", "e5-small-v2", 12);

    private final String file;
    private final String artifact;
    private final int layers;

    BaseModel(String file, String artifact, int layers) {
        this.file = file;
        this.artifact = artifact;
        this.layers = layers;
    }

    /**
     * The smallest base that has so many layers.
     *
     * @throws IllegalArgumentException where none has
     */
    static BaseModel of(int layers) {
        return Arrays.stream(values())
                .filter(base -> layers > 0 && base.layers >= layers)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no base model has " + layers + " layers; from 1 to " + E5_SMALL.layers + " may be asked for"));
    }

    /**
     * Its weights.
     *
     * @throws IOException where its artifact is not on the class path
     */
    OnnxWeights weights() throws IOException {
        try (InputStream in = BaseModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file.substring(1)
                        + " is not on the class path; it comes with the artifact dev.langchain4j:langchain4j-embeddings-"
                        + artifact);
            }
            return OnnxWeights.read(in.readAllBytes());
        }
    }

    /** Adds all parameters of a network with so many of the lowest layers of the base that has them. */
    static void initialise(Parameters parameters, int layers) throws IOException {
        Network.initialise(parameters, of(layers).weights(), layers);
    }
}
