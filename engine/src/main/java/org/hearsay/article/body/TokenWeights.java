package org.hearsay.article.body;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A linear model of the words of and around a passage, hashed into a table: how much each speaks for the passage being
 * the article.
 */
public final class TokenWeights {

    private static final int BITS = 15;

    /** How many weights there are: tokens share them by their hash. */
    public static final int SIZE = 1 << BITS;

    /** Weights are kept as multiples of this. */
    private static final float STEP = 1 / 32f;

    private final byte[] weights;

    private TokenWeights(byte[] weights) {
        this.weights = weights;
    }

    /** Rounds the weights to multiples of 1/32 between -4 and 4. */
    public static TokenWeights of(float[] weights) {
        byte[] rounded = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            rounded[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / STEP)));
        }
        return new TokenWeights(rounded);
    }

    /** The place of a token's weight in the table. */
    public static int slot(int token) {
        int mixed = token * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) >>> (32 - BITS);
    }

    /** The sum of the tokens' weights. */
    public float score(int[] tokens) {
        int sum = 0;
        for (int token : tokens) {
            sum += weights[slot(token)];
        }
        return sum * STEP;
    }

    void write(DataOutput out) throws IOException {
        out.write(weights);
    }

    static TokenWeights read(DataInput in) throws IOException {
        byte[] weights = new byte[SIZE];
        in.readFully(weights);
        return new TokenWeights(weights);
    }
}
