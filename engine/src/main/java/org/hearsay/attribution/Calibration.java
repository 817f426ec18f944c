package org.hearsay.attribution;

/**
 * Turns what the model makes of a relation into how often such relations are right: a logistic curve over the logit
 * (Platt 1999).
 *
 * @param slope above 0, so that the order of relations stays
 * @param offset in nats
 */
public record Calibration(double slope, double offset) {

    /** Leaves everything as it is. */
    public static final Calibration NONE = new Calibration(1, 0);

    /** Of the released model, by {@code training/run attribution calibrate} on PolNeAR's dev part. */
    static final Calibration RELEASED = new Calibration(0.856, -0.505);

    /** Beyond this, logits would only be noise of the arithmetic. */
    private static final double LEAST = 1e-6;

    /** @throws IllegalArgumentException where the slope is not above 0 */
    public Calibration {
        if (!(slope > 0) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException("a calibration with the slope " + slope + " and the offset " + offset);
        }
    }

    /** The share of relations that are right of those that the model gives {@code confidence}, both from 0 to 1. */
    public double of(double confidence) {
        return 1 / (1 + Math.exp(-slope * logit(confidence) - offset));
    }

    /** The logit of a confidence from 0 to 1, which is bounded. */
    public static double logit(double confidence) {
        double bounded = Math.clamp(confidence, LEAST, 1 - LEAST);
        return Math.log(bounded / (1 - bounded));
    }
}
