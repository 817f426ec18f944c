package org.hearsay.article.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Origin;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Finds where passages came from, on a page that was parsed with its positions tracked. */
public final class Origins {

    private final String source;

    /** Each element's number among its parent's elements of its tag, for parents that were asked for. */
    private final IdentityHashMap<Element, IdentityHashMap<Element, Integer>> numbers = new IdentityHashMap<>();

    /** @param source the characters that the page was parsed from */
    public Origins(String source) {
        this.source = source;
    }

    /** Where the passages came from, from the first to the last; null where there are none. */
    public @Nullable Origin of(List<Passage> passages) {
        if (passages.isEmpty()) {
            return null;
        }
        Passage first = passages.getFirst();
        Passage last = passages.getLast();
        Range opens = first.opens().sourceRange();
        Range closes = last.closes().sourceRange();
        if (!opens.isTracked() || !closes.isTracked()) {
            return unfolded(Box.common(first.box(), last.box()).element);
        }
        int start = Math.min(opens.startPos(), source.length());
        int end = Math.max(start, Math.min(source.length(), closes.endPos()));
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new Origin(path(Box.common(first.box(), last.box()).element), start, end);
    }

    /** For what was in a template: the element that the template is in. */
    private @Nullable Origin unfolded(Element within) {
        Element element = within;
        while (element != null && !element.sourceRange().isTracked()) {
            element = element.parent();
        }
        if (element == null || element.parent() == null) {
            return null;
        }
        int start = Math.min(element.sourceRange().startPos(), source.length());
        int end = Math.max(
                start, Math.min(source.length(), element.endSourceRange().endPos()));
        return new Origin(path(element), start, end);
    }

    private String path(Element element) {
        Deque<String> steps = new ArrayDeque<>();
        for (Element at = element; at.parent() != null; at = at.parent()) {
            if (Unfolding.isMoved(at)) {
                steps.push("/" + at.normalName() + "[@id='" + at.id() + "']");
                break;
            }
            Element parent = at.parent();
            int number = numbers.computeIfAbsent(parent, Origins::number).getOrDefault(at, 1);
            steps.push(at.normalName() + "[" + number + "]");
        }
        return "/" + String.join("/", steps);
    }

    private static IdentityHashMap<Element, Integer> number(Element parent) {
        IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element && !Unfolding.isMoved(element)) {
                numbers.put(element, counts.merge(element.normalName(), 1, Integer::sum));
            }
        }
        return numbers;
    }
}
