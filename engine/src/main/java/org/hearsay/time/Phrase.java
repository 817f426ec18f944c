package org.hearsay.time;

/**
 * Tokens that make one expression of time.
 *
 * @param from the first token
 * @param to one past the last
 * @param meaning what they say
 */
record Phrase(int from, int to, Meaning meaning) {

    /** The same, beginning earlier: "late Friday" is Friday. */
    Phrase from(int earlier) {
        return new Phrase(earlier, to, meaning);
    }

    /** The same, ending later: "5 p.m. EST" is 5 p.m. */
    Phrase to(int later) {
        return new Phrase(from, later, meaning);
    }
}
