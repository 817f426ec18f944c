package org.hearsay.app.read;

import java.util.Locale;

/** How readings are given. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs: a line of {@code hearsay-reading/1} each. */
    JSON;

    /** As it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
