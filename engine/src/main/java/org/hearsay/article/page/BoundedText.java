package org.hearsay.article.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of an element that is small, at a cost that doesn't grow with one that isn't. */
public final class BoundedText {

    /** No small element has more nodes in it. */
    private static final int MOST_NODES = 1_000;

    private BoundedText() {}

    /**
     * The element's text, white space collapsed and blocks and line breaks apart by a space; null where it is longer than
     * so many characters or has a great many nodes.
     */
    public static @Nullable String of(Element element, int longest) {
        Gathering gathering = new Gathering(longest);
        element.filter(gathering);
        return gathering.isTooMuch() ? null : LineBuffer.collapse(gathering.text.toString());
    }

    private static final class Gathering implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private final int longest;
        private int nodes;

        Gathering(int longest) {
            this.longest = longest;
        }

        boolean isTooMuch() {
            return nodes > MOST_NODES
                    || text.length() > 4 * longest
                    || LineBuffer.collapse(text.toString()).length() > longest;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            if (node instanceof TextNode part) {
                text.append(part.getWholeText());
            } else if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                text.append('\n');
            }
            return nodes > MOST_NODES || text.length() > 4 * longest ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
