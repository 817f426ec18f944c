package org.hearsay.app.web;

/** One part of the web page, such as the search or an article: adds the routes that it answers. */
public interface View {

    /** Adds its routes; called once, before the server starts. What a route's handler does is safe from any thread. */
    void addTo(Routes routes);
}
