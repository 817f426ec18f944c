package org.hearsay;

/**
 * Something that was found out, with how sure that is.
 *
 * @param probability from 0 to 1
 */
public record Likely<T>(T value, double probability) {

    /** @throws IllegalArgumentException where the probability is none */
    public Likely {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability of " + probability + " is not between 0 and 1");
        }
    }
}
