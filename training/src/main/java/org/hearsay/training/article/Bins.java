package org.hearsay.training.article;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows of features with each value replaced by the number of the bin it falls in, column by column: what histograms
 * are counted over.
 */
final class Bins {

    private static final int MOST = 64;

    private final byte[][] columns;
    private final float[][] thresholds;

    private Bins(byte[][] columns, float[][] thresholds) {
        this.columns = columns;
        this.thresholds = thresholds;
    }

    /** Cuts each column where the values are, into bins of about as many rows each. */
    static Bins of(float[][] rows) {
        int width = rows[0].length;
        byte[][] columns = new byte[width][];
        float[][] thresholds = new float[width][];
        IntStream.range(0, width).parallel().forEach(feature -> {
            float[] values = new float[rows.length];
            for (int i = 0; i < rows.length; i++) {
                values[i] = rows[i][feature];
            }
            thresholds[feature] = cuts(values);
            columns[feature] = new byte[rows.length];
            for (int i = 0; i < rows.length; i++) {
                columns[feature][i] = (byte) bin(values[i], thresholds[feature]);
            }
        });
        return new Bins(columns, thresholds);
    }

    private static float[] cuts(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] cuts = new float[MOST];
        int count = 0;
        double step = Math.max(1, sorted.length / (double) MOST);
        double next = 0;
        for (int i = 0; i + 1 < sorted.length && count < MOST - 1; i++) {
            if (sorted[i] < sorted[i + 1] && i + 1 >= next) {
                cuts[count++] = sorted[i] + (sorted[i + 1] - sorted[i]) / 2;
                next = i + 1 + step;
            }
        }
        return Arrays.copyOf(cuts, count);
    }

    /** The number of thresholds below the value. */
    private static int bin(float value, float[] thresholds) {
        int at = Arrays.binarySearch(thresholds, value);
        return at >= 0 ? at : -1 - at;
    }

    int width() {
        return columns.length;
    }

    int rows() {
        return columns[0].length;
    }

    byte[] column(int feature) {
        return columns[feature];
    }

    /** How many bins a column has. */
    int bins(int feature) {
        return thresholds[feature].length + 1;
    }

    /** What values of the bin and those below it are at most. */
    float threshold(int feature, int bin) {
        return thresholds[feature][bin];
    }
}
