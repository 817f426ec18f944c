package org.hearsay.article.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells tables of data, whose rows are read as wholes, from tables that only arrange a page. */
final class Tables {

    /** How many nodes of a table are looked at: bounds the work on nested tables. */
    private static final int LOOKED_AT = 5_000;

    /** The longest text in one piece that a cell of data holds. */
    private static final int LONGEST = 300;

    private Tables() {}

    static boolean isData(Element table) {
        String role = table.attr("role");
        if (role.equalsIgnoreCase("presentation") || role.equalsIgnoreCase("none")) {
            return false;
        }
        int rows = 0;
        int cells = 0;
        int looked = 0;
        for (Node node = next(table, table); node != null && looked++ < LOOKED_AT; node = next(node, table)) {
            if (node instanceof TextNode text && text.getWholeText().strip().length() > LONGEST) {
                return false;
            }
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "table", "form", "h1", "h2", "article", "section", "nav" -> {
                        return false;
                    }
                    case "tr" -> rows++;
                    case "td", "th" -> cells++;
                    default -> {}
                }
            }
        }
        return rows >= 2 && cells >= 2 * rows - 1;
    }

    /** The node after this one in page order, within the table; null after its last. */
    private static @Nullable Node next(Node node, Element table) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(table)) { // nodes are equal only to themselves
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            Node parent = at.parent();
            if (parent == null) {
                return null;
            }
            at = parent;
        }
        return null;
    }
}
