package org.hearsay.ledger.reading;

/** Probabilities as the ledger has them: whole ten-thousandths, which take a quarter of the room. */
public final class Probability {

    private static final int ONE = 10_000;

    private Probability() {}

    /**
     * A probability as it is kept.
     *
     * @param probability from 0 to 1
     */
    public static long write(double probability) {
        return Math.round(ONE * probability);
    }

    /**
     * A probability that was kept.
     *
     * @param stored by {@link #write}
     */
    public static double read(long stored) {
        return (double) stored / ONE;
    }
}
