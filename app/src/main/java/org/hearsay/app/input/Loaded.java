package org.hearsay.app.input;

import org.hearsay.article.Page;

/** What came of loading an input. */
public sealed interface Loaded {

    /** The input is there. */
    record Ok(Page page) implements Loaded {}

    /**
     * The input is not to be had.
     *
     * @param name what the user knows it by: the path, the address, or the file and line
     * @param what what is the matter with it
     * @param mend what can be done about it
     */
    record Failed(String name, String what, String mend) implements Loaded {}
}
