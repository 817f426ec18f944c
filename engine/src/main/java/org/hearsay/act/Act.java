package org.hearsay.act;

import java.util.Locale;

/** What is done by a statement. */
public enum Act {
    /** The words are given as the source's, and nothing more is done by them. */
    SAYS,
    /** A claim is said to be untrue; refusing a request is no denial. */
    DENIES,
    /** A claim is said to be true. */
    CONFIRMS,
    /** The source answers and says nothing: "would neither confirm nor deny", "declined to comment". */
    NO_COMMENT,
    /** The source doesn't answer at all: "did not respond to a request for comment". */
    NO_RESPONSE,
    ASKS,
    DEMANDS,
    PROMISES,
    WARNS,
    ACCUSES,
    /** What the source holds or thinks, rather than says. */
    BELIEVES,
    /** A medium passes on what it has learnt. */
    REPORTS,
    ANNOUNCES;

    /** The name in {@code hearsay-reading/1}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
