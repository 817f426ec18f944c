package org.hearsay.app.input;

/** One thing to read, not loaded yet. Loading is safe from any thread, and is done once. */
public sealed interface Input permits FileInput, JsonLine, StandardInput, Unreadable, WarcInput, WebInput {

    /** What the user knows it by: the path, the address, or the file and line. */
    String name();

    /** About how many bytes it will have, as far as that is known before it is loaded; else 0. */
    default long size() {
        return 0;
    }

    /** Loads it. Never throws because of what the input is. */
    Loaded load();
}
