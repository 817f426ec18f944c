package org.hearsay.app.input;

import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/** What came of loading an input. */
public sealed interface Loaded {

    /**
     * The input is there.
     *
     * @param transfer how it came from the web, where it did; else the page's own bytes are all there is
     */
    record Ok(Page page, @Nullable Transfer transfer) implements Loaded {

        Ok(Page page) {
            this(page, null);
        }
    }

    /**
     * The input is not to be had.
     *
     * @param name what the user knows it by: the path, the address, or the file and line
     * @param what what is the matter with it
     * @param mend what can be done about it
     */
    record Failed(String name, String what, String mend) implements Loaded {}
}
