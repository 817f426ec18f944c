package org.hearsay.app.input;

/** One thing to read, not loaded yet. Loading is safe from any thread, and is done once. */
public sealed interface Input permits FileInput, GivenInput, JsonLine, StandardInput, Unreadable, WarcInput, WebInput {

    /** What the user knows it by: the path, the address, or the file and line. */
    String name();

    /**
     * What it is known by in a record that outlives this run: its name, with the whole path where it is a file, and a
     * number sign before what it is in it.
     */
    default String key() {
        return name();
    }

    /** About how many bytes it will have, as far as that is known before it is loaded; else 0. */
    default long size() {
        return 0;
    }

    /** Waits until it is here, where it comes from the web; loading it then takes no time. */
    default void fetch() throws InterruptedException {}

    /** Loads it. Never throws because of what the input is. */
    Loaded load();
}
