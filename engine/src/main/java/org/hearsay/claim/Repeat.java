package org.hearsay.claim;

import java.util.Locale;

/**
 * A statement whose source adds nobody, as another one of its text tells of the same word.
 *
 * @param statement its number
 * @param of the number of the one that counts for it
 * @param kind why
 */
public record Repeat(long statement, long of, Kind kind) {

    /** Why a source isn't counted. */
    public enum Kind {
        /** A headline tells in short of somebody whom the text tells of. */
        HEADLINE,
        /** A copy gives a sentence of its text to somebody else. */
        COPY,
        /** An article says the same once more, and says less of whose word it is. */
        AGAIN,
        /** Of somebody who tells what another told him, one is behind it. */
        TOLD;

        /** The name in JSON: "headline". */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
