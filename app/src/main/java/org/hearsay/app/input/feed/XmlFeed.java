package org.hearsay.app.input.feed;

import java.io.Reader;
import java.net.URI;
import java.util.Iterator;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds and lists that are written in XML, well-formed or not: many a feed holds an unescaped ampersand or ends
 * early, and still tells its links. Each element is dropped as soon as it is over, so memory doesn't grow with the feed.
 * The parser knows neither entities of a document's own nor anything outside of the document.
 */
final class XmlFeed {

    /** Nothing in a feed is nested deeper, but for lists of feeds in folders. */
    private static final int DEEPEST = 100;

    private final Links links;
    private final @Nullable URI base;

    /** The item that is being read. */
    private @Nullable Element item;

    /** Its best link. */
    private @Nullable String link;

    private Rank rank = Rank.NONE;

    /** How good a link is, the best one last. */
    private enum Rank {
        NONE,
        /** An identifier that is an address. */
        IDENTIFIER,
        /** An element with its address in an attribute. */
        ATTRIBUTE,
        /** An element with its address as text. */
        TEXT
    }

    private XmlFeed(@Nullable URI base) {
        this.base = base;
        this.links = new Links(base);
    }

    static Feed read(Reader text, Feed.Kind kind, @Nullable URI base) {
        XmlFeed feed = new XmlFeed(base);
        try (StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST))) {
            Iterator<Element> elements = parser.parse(text, "").iterator();
            while (elements.hasNext() && !feed.links.isFull()) {
                Element element = elements.next();
                if (kind == Feed.Kind.FEEDS) {
                    feed.outline(element);
                } else {
                    feed.element(element);
                }
                element.remove();
            }
        }
        feed.endItem();
        return feed.links.feed(kind);
    }

    private void outline(Element element) {
        if (local(element).equals("outline")) {
            links.add(element.attr(element.hasAttr("xmlUrl") ? "xmlUrl" : "xmlurl"));
        }
    }

    private void element(Element element) {
        String name = local(element);
        Element parent = element.parent();
        if (parent == null || !isItem(local(parent))) {
            return;
        }
        if (!parent.equals(item)) {
            // Not when the one before is closed: that may have been forgotten.
            endItem();
            item = parent;
        }
        if (name.equals("link")) {
            link(element);
        } else if (name.equals("guid") && !element.attr("isPermaLink").equalsIgnoreCase("false")) {
            String id = element.wholeText().strip();
            if (id.startsWith("http://") || id.startsWith("https://")) {
                take(Rank.IDENTIFIER, id);
            }
        }
    }

    private void link(Element element) {
        String text = element.wholeText().strip();
        if (!text.isEmpty()) {
            take(Rank.TEXT, text);
        } else if (isAlternate(element.attr("rel"))) {
            take(
                    Rank.ATTRIBUTE,
                    Links.resolved(base(element), element.attr("href").strip()));
        }
    }

    private static boolean isAlternate(String relation) {
        return relation.isEmpty() || relation.equals("alternate");
    }

    private void take(Rank better, String address) {
        if (better.compareTo(rank) > 0 && !address.isEmpty()) {
            rank = better;
            link = address;
        }
    }

    private void endItem() {
        links.add(link);
        link = null;
        rank = Rank.NONE;
    }

    /** What the links of an element are relative to (<a href="https://www.w3.org/TR/xmlbase/">XML Base</a>). */
    private @Nullable URI base(Element element) {
        Element parent = element.parent();
        URI outer = parent == null ? base : base(parent);
        if (!element.hasAttr("xml:base")) {
            return outer;
        }
        try {
            return URI.create(Links.resolved(outer, element.attr("xml:base").strip()));
        } catch (IllegalArgumentException e) {
            return outer;
        }
    }

    private static boolean isItem(String name) {
        return name.equals("item") || name.equals("entry");
    }

    /** The name without its prefix. */
    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
