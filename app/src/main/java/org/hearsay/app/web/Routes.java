package org.hearsay.app.web;

/** Takes the routes of views. */
public interface Routes {

    /** What answers a request. */
    @FunctionalInterface
    interface Handler {
        /**
         * Answers it.
         *
         * @throws RefusedException where there is nothing to answer with; its reader is told why
         */
        Answer answer(Request request);
    }

    /** Something that can be looked at: a page at the route's path, its JSON at the twin's. Changes nothing. */
    void page(Route route, Handler handler);

    /** Bytes that can be had, without a twin. Changes nothing. */
    void file(Route route, Handler handler);

    /** Something that changes the ledger, by POST. The request comes from one of this site's own pages. */
    void action(Route route, Handler handler);
}
