package org.hearsay.ledger.search;

import java.util.Locale;

/** In which order hits come. */
public enum Sort {
    /** The best match first, by BM25; what matches alike, and all where nothing is searched for, by time. */
    RELEVANCE,
    /** The latest first, by the day it was said or published; what has no day comes last. */
    TIME;

    /** As people write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
