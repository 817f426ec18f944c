package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.jni.JniUtils;

/**
 * A larger network that tells a smaller one how sure it would be of each answer (Hinton, Vinyals and Dean 2015): what the
 * smaller one is to say is a mean of what was annotated and what the teacher says.
 */
final class Teacher {

    private final Network network;
    private final float share;

    /** @param share of the teacher in the mean, from 0, where only what was annotated counts, to 1 */
    Teacher(Parameters parameters, float share) {
        this.network = new Network(parameters, 0);
        this.share = share;
    }

    /** The batch with the teacher's say in what is learnt of it. Leaves the thread without a gradient tape. */
    Batch teach(Batch batch) {
        JniUtils.setGradMode(false);
        NDArray states = network.encode(batch.inputs());
        NDArray anchors = mean(
                batch.anchorTargets(),
                network.anchors(states).getNDArrayInternal().sigmoid().mul(batch.core()));
        NDArray roles = batch.cues() == 0
                ? batch.roleTargets()
                : mean(
                        batch.roleTargets(),
                        network.roles(states, batch)
                                .softmax(-1)
                                .mul(batch.reachMask().expandDims(-1)));
        NDArray mask = batch.inputs().mask();
        NDArray names = network.names(states).softmax(-1).mul(mask.expandDims(-1));
        int pieces = (int) mask.sum().getFloat();
        return batch.taught(anchors, roles, pieces, names);
    }

    /** The batch of names with the teacher's say in it; pieces whose name is unknown are learnt from the teacher alone. */
    NameBatch teach(NameBatch batch) {
        JniUtils.setGradMode(false);
        NDArray mask = batch.inputs().mask().expandDims(-1);
        NDArray said = network.names(network.encode(batch.inputs())).softmax(-1).mul(mask);
        NDArray known = batch.targets().sum(new int[] {-1}, true);
        NDArray targets = mean(batch.targets(), said.mul(known))
                .add(said.mul(known.mul(-1).add(1)));
        return new NameBatch(batch.inputs(), (int) mask.sum().getFloat(), targets);
    }

    private NDArray mean(NDArray annotated, NDArray said) {
        return annotated.mul(1 - share).add(said.mul(share));
    }
}
