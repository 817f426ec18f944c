package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;

/**
 * A matrix as 8-bit integers with a scale for each column or each row: {@code value = integer * scale}, the largest of
 * each column or row being 127.
 */
final class Quantised {

    /** What the names of the integers and of the scales end in, behind the matrix's name. */
    static final String INTEGERS = ".integers";

    static final String SCALES = ".scales";

    private static final int MOST = 127;

    /**
     * The largest integer of a matrix that is multiplied as integers: of seven bits, so that processors that add
     * products in pairs of 16 bits don't overflow.
     */
    private static final int MOST_IN_PRODUCTS = 63;

    private final long rows;
    private final long columns;
    private final boolean byColumn;
    private final byte[] values;
    private final float[] scales;

    private Quantised(long rows, long columns, boolean byColumn, byte[] values, float[] scales) {
        this.rows = rows;
        this.columns = columns;
        this.byColumn = byColumn;
        this.values = values;
        this.scales = scales;
    }

    /** Quantises a matrix of two dimensions, to be widened again. */
    static Quantised of(NDArray matrix, boolean byColumn) {
        return of(matrix, byColumn, MOST);
    }

    /** Quantises a matrix of two dimensions by column, to be multiplied as integers. */
    static Quantised forProducts(NDArray matrix) {
        return of(matrix, true, MOST_IN_PRODUCTS);
    }

    private static Quantised of(NDArray matrix, boolean byColumn, int most) {
        int rows = (int) matrix.getShape().get(0);
        int columns = (int) matrix.getShape().get(1);
        float[] from = matrix.toFloatArray();
        float[] scales = new float[byColumn ? columns : rows];
        for (int i = 0; i < from.length; i++) {
            int group = byColumn ? i % columns : i / columns;
            scales[group] = Math.max(scales[group], Math.abs(from[i]) / most);
        }
        byte[] values = new byte[from.length];
        for (int i = 0; i < from.length; i++) {
            float scale = scales[byColumn ? i % columns : i / columns];
            values[i] = scale == 0 ? 0 : (byte) Math.round(from[i] / scale);
        }
        return new Quantised(rows, columns, byColumn, values, scales);
    }

    /** The matrix that comes back when the integers are multiplied by their scales. */
    float[] widened() {
        float[] result = new float[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = values[i] * scales[(int) (byColumn ? i % columns : i / columns)];
        }
        return result;
    }

    long[] shape() {
        return new long[] {rows, columns};
    }

    /** The scales' shape, which spreads over the matrix's. */
    long[] scaleShape() {
        return byColumn ? new long[] {1, columns} : new long[] {rows, 1};
    }

    byte[] values() {
        return values.clone();
    }

    float[] scales() {
        return scales.clone();
    }
}
