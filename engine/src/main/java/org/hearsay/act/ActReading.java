package org.hearsay.act;

/**
 * What is done by a statement, with how sure that is.
 *
 * @param probability from 0 to 1: the share of readings by the same rule that were right on labelled statements
 */
public record ActReading(Act act, double probability) {

    /** @throws IllegalArgumentException where the probability is none */
    public ActReading {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability of " + probability + " is not between 0 and 1");
        }
    }
}
