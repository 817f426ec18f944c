package org.hearsay.app.fetch;

import java.net.URI;

/** What came of asking for a page. */
public sealed interface Answer permits Fetched, Answer.Unchanged {

    /** Where the answer was found, after redirects. */
    URI url();

    /**
     * The page is as it was when the validators were given.
     *
     * @param url where the answer was found, after redirects
     */
    record Unchanged(URI url) implements Answer {}
}
