package org.hearsay.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A statement that denies, confirms or refuses to speak of what a claim is.
 *
 * @param kind what it does
 * @param heard the statement
 * @param answers the number of the appearance that it answers, where its article ties it to one; else null
 * @param confidence how sure it is that it is about this claim, from 0 to 1; 1 where its article ties it to an appearance
 */
public record Contest(Kind kind, Heard heard, @Nullable Long answers, double confidence) {

    /** What is done to the claim. */
    public enum Kind {
        /** It is denied; or where the claim is a denial, what it denies is said to be so. */
        CONTRADICTS,
        /** It is said to be so. */
        CONFIRMS,
        /** Nothing is said about it. */
        REFUSES;

        /** The name in JSON: "contradicts". */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
