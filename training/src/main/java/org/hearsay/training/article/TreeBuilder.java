package org.hearsay.training.article;

import java.util.Arrays;
import org.hearsay.article.body.Trees;

/** Puts a tree together, split by split: leaves keep their numbers, the right half of a split gets the next one. */
final class TreeBuilder {

    private final short[] features;
    private final int[] cuts;
    private final float[] thresholds;
    private final short[] left;
    private final short[] right;

    /** For each leaf where the node that points at it does so: the node's number, doubled, one more for the right. */
    private final int[] pointers;

    private int size;

    TreeBuilder(int leaves) {
        this.features = new short[leaves - 1];
        this.cuts = new int[leaves - 1];
        this.thresholds = new float[leaves - 1];
        this.left = new short[leaves - 1];
        this.right = new short[leaves - 1];
        this.pointers = new int[leaves];
        this.pointers[0] = -1;
    }

    void split(int leaf, int feature, int bin, float threshold) {
        int node = size++;
        features[node] = (short) feature;
        cuts[node] = bin;
        thresholds[node] = threshold;
        left[node] = (short) (-1 - leaf);
        right[node] = (short) (-1 - size);
        int pointer = pointers[leaf];
        if (pointer >= 0) {
            (pointer % 2 == 0 ? left : right)[pointer / 2] = (short) node;
        }
        pointers[leaf] = 2 * node;
        pointers[size] = 2 * node + 1;
    }

    /** The leaf that a row falls in. */
    int leaf(int row, Bins bins) {
        int node = size == 0 ? -1 : 0;
        while (node >= 0) {
            node = bins.column(features[node])[row] <= cuts[node] ? left[node] : right[node];
        }
        return -1 - node;
    }

    Trees.Tree build(float[] values) {
        return new Trees.Tree(
                Arrays.copyOf(features, size),
                Arrays.copyOf(thresholds, size),
                Arrays.copyOf(left, size),
                Arrays.copyOf(right, size),
                values);
    }
}
