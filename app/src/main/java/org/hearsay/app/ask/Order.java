package org.hearsay.app.ask;

import java.util.Locale;
import org.hearsay.ledger.search.Sort;

/** In which order hits are shown. */
public enum Order {
    RELEVANCE,
    TIME;

    Sort sort() {
        return switch (this) {
            case RELEVANCE -> Sort.RELEVANCE;
            case TIME -> Sort.TIME;
        };
    }

    /** As it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
