package org.hearsay.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Brings to light what is in a page's markup for a script to put in its place: parts that were streamed after the page
 * (React), and articles that wait in a template where they belong.
 */
public final class Unfolding {

    /** So many templates of articles are looked at, and so many streamed parts. */
    private static final int MOST_TEMPLATES = 8;

    private static final int MOST_PARTS = 500;

    /** What is shown in place of a part has fewer nodes side by side. */
    private static final int MOST_WAITING = 1_000;

    private static final Pattern PART = Pattern.compile("S:[0-9a-f]{1,8}");

    private static final String MOVED = "moved-by-hearsay";

    /** Longer templates are not unfolded; nor are they where there is as much text beside them as this. */
    private static final int LONGEST = 1_000_000;

    private static final int LEAST = 200;

    private Unfolding() {}

    /**
     * Does so in place.
     *
     * @param markup what the document was parsed from
     */
    public static void unfold(Document document, String markup, Hints hints) {
        if (markup.contains("text/template")) {
            templates(document, hints);
        }
        if (markup.contains("<template id=\"B:")) {
            streamed(document);
        }
    }

    /**
     * Some publishing programs write {@code <div itemprop="articleBody"><script type="text/template">} and the article's
     * markup. It is put beside the script, where it is all that there is of the body.
     */
    private static void templates(Document document, Hints hints) {
        List<Element> scripts = document.select("script[type=text/template]").stream()
                .limit(MOST_TEMPLATES)
                .toList();
        for (Element script : scripts) {
            Element parent = script.parent();
            String markup = script.data();
            if (parent == null || markup.length() < LEAST || markup.length() > LONGEST) {
                continue;
            }
            if (hints.of(parent).content() && parent.text().length() < LEAST) {
                List<Node> nodes = Parser.parseFragment(markup, parent, "");
                nodes.forEach(parent::appendChild);
            }
        }
    }

    /**
     * React sends a part that wasn't ready as {@code <div hidden id="S:1">}, and where it belongs stands
     * {@code <!--$?--><template id="B:1">}, what to show until then, and {@code <!--/$-->} (completeBoundary in React's
     * server rendering).
     */
    private static void streamed(Document document) {
        Map<String, Element> places = new HashMap<>();
        document.select("template[id^=B:]").stream()
                .limit(MOST_PARTS)
                .forEach(place -> places.putIfAbsent(place.id().substring(2), place));
        List<Element> parts = document.select("div[hidden][id^=S:]").stream()
                .limit(MOST_PARTS)
                .toList();
        for (Element part : parts) {
            Element place = places.remove(part.id().substring(2));
            if (place != null
                    && PART.matcher(part.id()).matches()
                    && !place.parents().contains(part)) {
                waiting(place).forEach(Unfolding::hide);
                part.replaceWith(new Element("div"));
                place.before(part);
                part.attr(MOVED, true);
                part.removeAttr("hidden");
            }
        }
    }

    /** What is shown until the part is there. */
    private static List<Node> waiting(Element place) {
        List<Node> waiting = new ArrayList<>();
        int open = 1;
        Node node = place.nextSibling();
        while (node != null && waiting.size() < MOST_WAITING) {
            String mark = node instanceof Comment comment ? comment.getData() : "";
            open += mark.startsWith("$") ? 1 : mark.equals("/$") ? -1 : 0;
            if (open == 0) {
                return waiting;
            }
            waiting.add(node);
            node = node.nextSibling();
        }
        return List.of();
    }

    private static void hide(Node node) {
        if (node instanceof Element element) {
            element.attr("hidden", true);
        } else if (node instanceof TextNode text) {
            text.text(" ");
        }
    }

    /** Whether the element stands elsewhere than in the page's markup, where it is found by its identifier. */
    static boolean isMoved(Element element) {
        return element.attributesSize() > 0 && element.hasAttr(MOVED);
    }
}
