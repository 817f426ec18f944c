package org.hearsay.attribution;

import java.util.Locale;

/** How a statement's content is given. */
public enum Quotation {
    /** In the source's own words, all of it between quotation marks. */
    DIRECT,
    /** In the writer's words. */
    INDIRECT,
    /** In the writer's words, with some of the source's own between quotation marks. */
    MIXED;

    /** The name in {@code hearsay-reading/1}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
