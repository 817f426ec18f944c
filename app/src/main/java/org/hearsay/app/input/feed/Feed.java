package org.hearsay.app.input.feed;

import java.util.List;

/**
 * What a feed or a list of feeds links to.
 *
 * @param kind what is behind the links
 * @param links the addresses in the feed's order, each once and absolute where the feed's own address was known;
 *     whether they are addresses of pages on the web is not checked
 * @param more whether it links to more than is taken
 */
public record Feed(Kind kind, List<String> links, boolean more) {

    /** The most links that are taken from one: ten times what large outlets keep in a feed. */
    public static final int MOST_LINKS = 1_000;

    /** The most bytes of one that are looked at. */
    public static final int MOST_BYTES = 16_000_000;

    /** What is behind the links. */
    public enum Kind {
        /** RSS, Atom or JSON Feed: pages. */
        PAGES,
        /** OPML: feeds. */
        FEEDS
    }

    public Feed {
        links = List.copyOf(links);
    }
}
