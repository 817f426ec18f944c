package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/**
 * Examples of names as the network takes them.
 *
 * @param inputs what the encoder takes
 * @param known how many pieces have a target
 * @param targets [windows, width, tags], one-hot; all 0 where the tag is unknown and for padding
 */
record NameBatch(Inputs inputs, int known, NDArray targets) {

    static NameBatch of(NDManager manager, List<NameExample> examples) {
        Inputs inputs =
                Inputs.of(manager, examples.stream().map(NameExample::window).toList());
        float[] targets = new float[inputs.windows() * inputs.width() * Network.NAME_TAGS];
        int known = 0;
        for (int w = 0; w < examples.size(); w++) {
            NameExample example = examples.get(w);
            for (int i = 0; i < example.window().size(); i++) {
                int tag = example.tag(i);
                if (tag != NameExample.UNKNOWN) {
                    targets[(w * inputs.width() + i) * Network.NAME_TAGS + tag] = 1;
                    known++;
                }
            }
        }
        return new NameBatch(
                inputs, known, manager.create(targets, new Shape(inputs.windows(), inputs.width(), Network.NAME_TAGS)));
    }
}
