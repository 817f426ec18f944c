package org.hearsay.app.web;

/**
 * A route with what can be done with it.
 *
 * @param route where
 */
public record Described(Use use, Route route) {

    /** What can be done with a route. */
    public enum Use {
        /** Looked at, as a page and as JSON. */
        PAGE,
        /** Saved. */
        FILE,
        /** Posted to. */
        ACTION
    }

    /** Where a program asks: the twin of a page. */
    public String path() {
        return use == Use.PAGE ? route.twin() : route.path();
    }
}
