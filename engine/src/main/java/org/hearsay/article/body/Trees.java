package org.hearsay.article.body;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient-boosted decision trees for a yes or no: the sum of what each tree says is the logarithm of the odds. An
 * inner node sends a row to the left where its feature is at most the node's threshold.
 */
public final class Trees {

    private static final int MOST_TREES = 2_000;
    private static final int MOST_NODES = 512;
    private static final int MOST_FEATURES = 2_000;

    /**
     * One tree. A child that is negative is the leaf {@code -1 - child}.
     *
     * @param features the feature that each inner node looks at
     * @param thresholds each inner node's threshold
     * @param left each inner node's child for rows at or below the threshold
     * @param right and for those above it
     * @param leaves what each leaf adds
     */
    @SuppressWarnings("ArrayRecordComponent") // Compact and looked at millions of times; never handed on.
    public record Tree(short[] features, float[] thresholds, short[] left, short[] right, float[] leaves) {

        /** @throws IllegalArgumentException where sizes don't fit or a child comes before its parent */
        public Tree {
            int inner = features.length;
            if (inner > MOST_NODES
                    || thresholds.length != inner
                    || left.length != inner
                    || right.length != inner
                    || leaves.length != inner + 1) {
                throw new IllegalArgumentException(
                        "a tree of " + inner + " nodes with " + leaves.length + " leaves: one leaf more is needed");
            }
            for (int i = 0; i < inner; i++) {
                check(left[i], i, inner);
                check(right[i], i, inner);
            }
        }

        private static void check(int child, int node, int inner) {
            if (child >= inner || child < -1 - inner || (child >= 0 && child <= node)) {
                throw new IllegalArgumentException("node " + node + " of " + inner + " has the child " + child
                        + ": children come after their parents");
            }
        }

        float value(float[] row) {
            int node = 0;
            if (features.length == 0) {
                return leaves[0];
            }
            do {
                node = row[features[node]] <= thresholds[node] ? left[node] : right[node];
            } while (node >= 0);
            return leaves[-1 - node];
        }
    }

    private final float bias;
    private final List<Tree> trees;

    /** Trees whose values are added to the bias. */
    public Trees(float bias, List<Tree> trees) {
        this.bias = bias;
        this.trees = List.copyOf(trees);
    }

    /** Trees that say the mean of what several say. */
    public static Trees mean(List<Trees> several) {
        float part = 1f / several.size();
        float bias = 0;
        List<Tree> trees = new ArrayList<>();
        for (Trees one : several) {
            bias += one.bias * part;
            for (Tree tree : one.trees) {
                float[] leaves = tree.leaves.clone();
                for (int i = 0; i < leaves.length; i++) {
                    leaves[i] *= part;
                }
                trees.add(new Tree(tree.features, tree.thresholds, tree.left, tree.right, leaves));
            }
        }
        return new Trees(bias, trees);
    }

    /** How likely the answer for the row is yes, from 0 to 1. */
    public float probability(float[] row) {
        float sum = bias;
        for (Tree tree : trees) {
            sum += tree.value(row);
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    void write(DataOutput out) throws IOException {
        out.writeFloat(bias);
        out.writeShort(trees.size());
        for (Tree tree : trees) {
            out.writeShort(tree.features.length);
            for (int i = 0; i < tree.features.length; i++) {
                out.writeShort(tree.features[i]);
                out.writeFloat(tree.thresholds[i]);
                out.writeShort(tree.left[i]);
                out.writeShort(tree.right[i]);
            }
            for (float leaf : tree.leaves) {
                out.writeFloat(leaf);
            }
        }
    }

    /**
     * Reads trees over rows of a width.
     *
     * @throws IOException where what is read is no such trees
     */
    static Trees read(DataInput in, int width) throws IOException {
        float bias = in.readFloat();
        int size = bounded(in.readShort(), MOST_TREES, "trees");
        Tree[] trees = new Tree[size];
        for (int t = 0; t < size; t++) {
            int inner = bounded(in.readShort(), MOST_NODES, "nodes");
            short[] features = new short[inner];
            float[] thresholds = new float[inner];
            short[] left = new short[inner];
            short[] right = new short[inner];
            for (int i = 0; i < inner; i++) {
                features[i] = (short) bounded(in.readShort(), Math.min(MOST_FEATURES, width - 1), "features");
                thresholds[i] = in.readFloat();
                left[i] = in.readShort();
                right[i] = in.readShort();
            }
            float[] leaves = new float[inner + 1];
            for (int i = 0; i <= inner; i++) {
                leaves[i] = in.readFloat();
            }
            try {
                trees[t] = new Tree(features, thresholds, left, right, leaves);
            } catch (IllegalArgumentException e) {
                throw new IOException("tree " + t + ": " + e.getMessage(), e);
            }
        }
        return new Trees(bias, List.of(trees));
    }

    private static int bounded(int value, int most, String what) throws IOException {
        if (value < 0 || value > most) {
            throw new IOException(value + " " + what + ", where at most " + most + " can be");
        }
        return value;
    }
}
