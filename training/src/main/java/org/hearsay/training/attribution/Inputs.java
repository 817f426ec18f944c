package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.attribution.model.Window;

/**
 * Windows as the encoder takes them, padded to the longest.
 *
 * @param ids [windows, width]
 * @param features [windows, width]
 * @param positions [width]
 * @param mask [windows, width], 1 where a piece is
 */
record Inputs(int windows, int width, NDArray ids, NDArray features, NDArray positions, NDArray mask) {

    static Inputs of(NDManager manager, List<Window> windows) {
        int width = windows.stream().mapToInt(Window::size).max().orElseThrow();
        long[] ids = new long[windows.size() * width];
        long[] features = new long[windows.size() * width];
        float[] mask = new float[windows.size() * width];
        for (int w = 0; w < windows.size(); w++) {
            Pieces pieces = windows.get(w).pieces();
            for (int i = 0; i < pieces.size(); i++) {
                int place = w * width + i;
                ids[place] = pieces.id(i);
                features[place] = pieces.feature(i);
                mask[place] = 1;
            }
        }
        Shape flat = new Shape(windows.size(), width);
        return new Inputs(
                windows.size(),
                width,
                manager.create(ids, flat),
                manager.create(features, flat),
                manager.arange(width).toType(DataType.INT64, false),
                manager.create(mask, flat));
    }
}
