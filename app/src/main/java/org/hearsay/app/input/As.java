package org.hearsay.app.input;

/** How the user says that inputs are to be taken. */
public enum As {
    /** As HTML. */
    PAGE,
    /** As plain text, kept character for character. */
    TEXT,
    /** As lines of JSON, each an input of its own. */
    JSONL
}
