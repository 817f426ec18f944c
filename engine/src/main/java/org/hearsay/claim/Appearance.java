package org.hearsay.claim;

import java.util.Locale;

/**
 * A statement that says what a claim is.
 *
 * @param heard the statement
 * @param likeness how like the one asked about it is
 * @param whose whose word it gives it as
 */
public record Appearance(Heard heard, Likeness likeness, Whose whose) {

    /** Whose word the same is given as, against the statement asked about. */
    public enum Whose {
        /** That of the same voice, or of one that may be the same. */
        THE_SAME,
        /** That of another voice, in words of its own. */
        ANOTHER,
        /** The same quotation is put into another's mouth: one of the two is wrong. */
        MISATTRIBUTED;

        /** The name in JSON: "the-same". */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
