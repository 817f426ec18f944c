package org.hearsay.app.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Decides when, and whether, a server is asked. Each request passes it, each hop of a redirect too; the time that it
 * takes is not the server's.
 */
interface Gate {

    /** Lets every request through at once. */
    Gate OPEN = new Gate() {
        @Override
        public void enter(PageUrl at) {}

        @Override
        public void leave(PageUrl at, @Nullable FetchException failure) {}
    };

    /**
     * Waits until the request may be made. Where it returns, {@link #leave} follows.
     *
     * @throws FetchException where it may not be made
     */
    void enter(PageUrl at) throws FetchException;

    /**
     * The request is over.
     *
     * @param failure what it failed with, where it did
     */
    void leave(PageUrl at, @Nullable FetchException failure);
}
