package org.hearsay.app.claim;

import java.util.List;
import java.util.Locale;

/**
 * A step of the reasoning behind a count.
 *
 * @param kind what it is about
 * @param words the step, in one or two sentences
 * @param evidence the ids of the statements that show it
 */
public record Step(Kind kind, String words, List<Long> evidence) {

    /** What a step is about. */
    public enum Kind {
        /** Articles that carry one text. */
        COPIES,
        /** A medium that only passes on. */
        PASSED_ON,
        /** What one text has twice. */
        REPEATED,
        /** Articles that cite each other. */
        CIRCLE,
        /** Somebody who stands behind it, with all who may be the same. */
        PERSON,
        /** Why two or more can't be the same. */
        APART,
        /** What adds nobody. */
        NOBODY;

        /** The name in JSON: "passed-on". */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Step {
        evidence = List.copyOf(evidence);
    }
}
