package org.hearsay.app.watch;

import org.hearsay.app.fetch.FetchException;

/** Takes the pages that feeds have linked to. Called by several threads at once. */
public interface Taker {

    /**
     * Takes a page.
     *
     * @param link its address, as the feed writes it
     * @return false where it may be had later
     * @throws InterruptedException where it was told to stop
     */
    boolean take(String link) throws InterruptedException;

    /** A feed could not be had this time. */
    void failed(String feed, FetchException failure);
}
