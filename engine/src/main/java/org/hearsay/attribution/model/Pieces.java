package org.hearsay.attribution.model;

import java.util.Arrays;
import org.hearsay.text.Span;

/**
 * Subword pieces of a text, as parallel arrays: an id of the vocabulary, where in the text each one stands, and what
 * else the model is told of it.
 */
public final class Pieces {

    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] features = new int[64];
    private int size;

    /**
     * Adds a piece without features.
     *
     * @param start first UTF-16 index of the piece
     * @param end one past its last; equal to {@code start} for a piece that is not in the text
     */
    public void add(int id, int start, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            features = Arrays.copyOf(features, 2 * size);
        }
        ids[size] = id;
        starts[size] = start;
        features[size] = 0;
        ends[size++] = end;
    }

    /** Says what {@link PieceFeatures} a piece has; none until it is said. */
    void setFeature(int piece, int feature) {
        features[piece] = feature;
    }

    /** Takes back all pieces from the one numbered {@code newSize}. */
    public void truncate(int newSize) {
        size = newSize;
    }

    public int size() {
        return size;
    }

    public int id(int piece) {
        return ids[piece];
    }

    public int start(int piece) {
        return starts[piece];
    }

    public int end(int piece) {
        return ends[piece];
    }

    /** One of {@link PieceFeatures}; 0 for a piece that is not in the text. */
    public int feature(int piece) {
        return features[piece];
    }

    public Span span(int piece) {
        return new Span(starts[piece], ends[piece]);
    }
}
