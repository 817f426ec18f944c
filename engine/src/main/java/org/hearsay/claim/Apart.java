package org.hearsay.claim;

import java.util.Locale;

/**
 * Why two who say something cannot be one.
 *
 * @param one the one
 * @param other the other
 * @param reason why
 */
public record Apart(Somebody one, Somebody other, Reason reason) {

    /** What keeps two apart. */
    public enum Reason {
        /** Both are named, and by names of different people or bodies. */
        OTHER_NAME,
        /** One text speaks of somebody named and of somebody unnamed. */
        SPOKEN_OF_APART,
        /** One text introduces the one as another than the other. */
        INTRODUCED_AS_ANOTHER,
        /** One phrase counts them: "two officials". */
        COUNTED,
        /** They are described as of different states or movements. */
        OTHER_SIDE;

        /** The name in JSON: "other-name". */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
