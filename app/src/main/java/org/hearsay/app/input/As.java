package org.hearsay.app.input;

import java.util.Locale;

/** How the user says that inputs are to be taken. */
public enum As {
    /** As HTML. */
    PAGE,
    /** As plain text, kept character for character. */
    TEXT,
    /** As lines of JSON, each an input of its own. */
    JSONL;

    /** As it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
