package org.hearsay.sourcing;

import java.util.Locale;

/** In what form a statement was made. */
public enum Medium {
    STATEMENT,
    INTERVIEW,
    POST,
    LETTER,
    BROADCAST,
    REPORT,
    COURT,
    SPEECH;

    /** The name in {@code hearsay-reading/1}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
