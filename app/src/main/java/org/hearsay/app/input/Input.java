package org.hearsay.app.input;

/** One thing to read, not loaded yet. Loading is safe from any thread, and is done once. */
public sealed interface Input permits FileInput, JsonLine, StandardInput, Unreadable, WebInput {

    /** What the user knows it by: the path, the address, or the file and line. */
    String name();

    /** Loads it. Never throws because of what the input is. */
    Loaded load();
}
