package org.hearsay.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;

/** Which of two nodes of a page comes first. */
final class PageOrder {

    private PageOrder() {}

    /**
     * Less than 0 where the first node begins before the second, 0 where they are the same, more than 0 otherwise. Costs
     * as much as the deeper one is deep, which the parser bounds. (Nodes are equal where they are the same.)
     */
    static int compare(Node first, Node second) {
        List<Node> one = path(first);
        List<Node> other = path(second);
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Integer.compare(one.get(i).siblingIndex(), other.get(i).siblingIndex());
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (Node at = node; at != null; at = at.parentNode()) {
            path.add(at);
        }
        return path.reversed();
    }
}
