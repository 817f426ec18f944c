package org.hearsay.training.attribution;

import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Calibration;

/** How often relations are right that the reading is so and so sure of, in ten bins of equal width. */
final class Reliability {

    private static final int BINS = 10;
    private static final int STEPS = 50;

    private final double[] confidence = new double[BINS];
    private final int[] right = new int[BINS];
    private final int[] count = new int[BINS];

    /**
     * A relation that was found.
     *
     * @param confidence from 0 to 1
     * @param right whether gold has it
     */
    record Judged(double confidence, boolean right) {}

    void add(Judged judged) {
        int bin = Math.min(BINS - 1, (int) (judged.confidence() * BINS));
        confidence[bin] += judged.confidence();
        right[bin] += judged.right() ? 1 : 0;
        count[bin]++;
    }

    /** The expected calibration error (Guo et al. 2017), from 0 to 1. */
    double error() {
        double sum = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - right[bin]);
            all += count[bin];
        }
        return all == 0 ? 0 : sum / all;
    }

    /** The error, and for each bin its mean confidence, its share of right ones and its count. */
    String report() {
        StringBuilder report = new StringBuilder(String.format(Locale.ROOT, "ECE %.3f%n", error()));
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                report.append(String.format(
                        Locale.ROOT,
                        "  %.2f: right %.2f of %d%n",
                        confidence[bin] / count[bin],
                        (double) right[bin] / count[bin],
                        count[bin]));
            }
        }
        return report.toString();
    }

    /** The likeliest logistic curve, by Newton's method. */
    static Calibration fit(List<Judged> judged) {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double g0 = 0;
            double g1 = 0;
            double h00 = 1e-9;
            double h01 = 0;
            double h11 = 1e-9;
            for (Judged one : judged) {
                double x = Calibration.logit(one.confidence());
                double p = 1 / (1 + Math.exp(-slope * x - offset));
                double miss = (one.right() ? 1 : 0) - p;
                double weight = p * (1 - p);
                g0 += miss;
                g1 += miss * x;
                h00 += weight;
                h01 += weight * x;
                h11 += weight * x * x;
            }
            double determinant = h00 * h11 - h01 * h01;
            offset += (h11 * g0 - h01 * g1) / determinant;
            slope += (h00 * g1 - h01 * g0) / determinant;
        }
        return new Calibration(slope, offset);
    }
}
