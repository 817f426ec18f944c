package org.hearsay.claim;

import java.util.Locale;

/**
 * A statement of the voice that is asked about, from which what it says elsewhere seems to differ: something to look at, and
 * no verdict.
 *
 * @param kind in what they differ
 * @param heard the other statement
 * @param confidence how sure it is that both speak of the same, from 0 to 1
 */
public record Change(Kind kind, Heard heard, double confidence) {

    /** In what they differ. */
    public enum Kind {
        /** The one says it is so, the other that it isn't. */
        OPPOSITE,
        /** They give other numbers for the same. */
        OTHER_NUMBER;

        /** The name in JSON: "other-number". */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
