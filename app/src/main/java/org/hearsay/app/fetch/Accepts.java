package org.hearsay.app.fetch;

import java.util.Set;

/** What may come as an answer. */
public enum Accepts {
    /** A page that may hold an article. */
    PAGE("text/html, application/xhtml+xml, text/plain;q=0.9", "not a page of HTML or plain text"),
    /** A page, or a feed or list of feeds. */
    PAGE_OR_FEED(
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json,"
                    + " text/x-opml, text/plain;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7",
            "not a page of HTML or plain text, nor a feed"),
    /** A robots.txt, of which no more than the beginning is taken, whatever the server calls it. */
    ROBOTS("text/plain, */*;q=0.5", "no robots.txt");

    private final String header;
    private final String otherwise;

    Accepts(String header, String otherwise) {
        this.header = header;
        this.otherwise = otherwise;
    }

    /** The Accept header. */
    String header() {
        return header;
    }

    /** What to say of an answer of another kind. */
    String otherwise() {
        return otherwise;
    }

    /** Whether a body that is larger than allowed is taken up to there. */
    boolean truncates() {
        return this == ROBOTS;
    }

    /**
     * Whether an answer of this media type is taken.
     *
     * @param mediaType in lower case, without parameters
     */
    boolean takes(String mediaType) {
        return switch (this) {
            case PAGE -> isPage(mediaType);
            case PAGE_OR_FEED -> isPage(mediaType) || isFeed(mediaType);
            case ROBOTS -> true;
        };
    }

    private static boolean isPage(String mediaType) {
        return Set.of("text/html", "application/xhtml+xml", "text/plain").contains(mediaType);
    }

    /** Feeds have types of their own, and are served as what they are written in just as often. */
    private static boolean isFeed(String mediaType) {
        return mediaType.endsWith("+xml")
                || mediaType.endsWith("/xml")
                || mediaType.endsWith("+json")
                || Set.of("application/json", "text/x-opml").contains(mediaType);
    }
}
