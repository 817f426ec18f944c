package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.attribution.model.RoleModel;

/**
 * Examples of attribution as the network takes them, padded to the longest.
 *
 * @param inputs what the encoder takes
 * @param core [windows, width], 1 where a piece belongs to the window's core
 * @param anchorTargets [windows, width], 1 where a cue begins; from a teacher, how likely one does
 * @param tagTargets [windows, width, roles], one-hot; all 0 for padding
 * @param anchors [cues], indexes into windows times width
 * @param reach [cues, span], likewise
 * @param reachMask [cues, span], 1 where a piece is
 * @param roleTargets [cues, span, roles], one-hot; all 0 where there is no piece
 * @param namesKnown of how many pieces it is known what they are to a name
 * @param nameTargets [windows, width, tags], one-hot; all 0 where it is unknown
 */
record Batch(
        Inputs inputs,
        int cues,
        NDArray core,
        NDArray anchorTargets,
        NDArray tagTargets,
        NDArray anchors,
        NDArray reach,
        NDArray reachMask,
        NDArray roleTargets,
        int namesKnown,
        NDArray nameTargets) {

    /** The same batch with other things to learn of it. */
    Batch taught(NDArray anchorTargets, NDArray roleTargets, int namesKnown, NDArray nameTargets) {
        return new Batch(
                inputs,
                cues,
                core,
                anchorTargets,
                tagTargets,
                anchors,
                reach,
                reachMask,
                roleTargets,
                namesKnown,
                nameTargets);
    }

    static Batch of(NDManager manager, List<Example> examples) {
        Inputs inputs =
                Inputs.of(manager, examples.stream().map(Example::window).toList());
        int width = inputs.width();
        int windows = examples.size();
        int cues = examples.stream().mapToInt(Example::cues).sum();
        float[] core = new float[windows * width];
        float[] anchorTargets = new float[windows * width];
        float[] tagTargets = new float[windows * width * Network.ROLES];
        long[] anchors = new long[cues];
        long[] reach = new long[cues * Network.SPAN];
        float[] reachMask = new float[cues * Network.SPAN];
        float[] roleTargets = new float[cues * Network.SPAN * Network.ROLES];
        float[] nameTargets = new float[windows * width * Network.NAME_TAGS];
        int namesKnown = 0;
        int row = 0;
        for (int w = 0; w < windows; w++) {
            Example example = examples.get(w);
            Pieces pieces = example.window().pieces();
            for (int i = 0; i < pieces.size(); i++) {
                int place = w * width + i;
                core[place] = i >= example.window().coreStart()
                                && i < example.window().coreEnd()
                        ? 1
                        : 0;
                tagTargets[place * Network.ROLES + example.tag(i)] = 1;
                if (example.name(i) != NameExample.UNKNOWN) {
                    nameTargets[place * Network.NAME_TAGS + example.name(i)] = 1;
                    namesKnown++;
                }
            }
            for (int c = 0; c < example.cues(); c++, row++) {
                int anchor = example.anchor(c);
                anchors[row] = (long) w * width + anchor;
                anchorTargets[w * width + anchor] = 1;
                for (int k = 0; k < Network.SPAN; k++) {
                    int piece = anchor + k - RoleModel.REACH;
                    reach[row * Network.SPAN + k] = (long) w * width + Math.clamp(piece, 0, width - 1);
                    if (piece >= 0 && piece < pieces.size()) {
                        reachMask[row * Network.SPAN + k] = 1;
                        roleTargets[(row * Network.SPAN + k) * Network.ROLES + example.role(c, k)] = 1;
                    }
                }
            }
        }
        Shape flat = new Shape(windows, width);
        return new Batch(
                inputs,
                cues,
                manager.create(core, flat),
                manager.create(anchorTargets, flat),
                manager.create(tagTargets, new Shape(windows, width, Network.ROLES)),
                manager.create(anchors),
                manager.create(reach, new Shape(cues, Network.SPAN)),
                manager.create(reachMask, new Shape(cues, Network.SPAN)),
                manager.create(roleTargets, new Shape(cues, Network.SPAN, Network.ROLES)),
                namesKnown,
                manager.create(nameTargets, new Shape(windows, width, Network.NAME_TAGS)));
    }
}
