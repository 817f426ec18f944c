package org.hearsay.article.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of the page that has text to be seen in it, within its parent. Boxes make a tree in page order; each
 * knows which {@linkplain Passage passages} lie in it, so that questions about a part of the page are ranges.
 */
public final class Box {

    /** The box around it; null for the page's own. */
    public final @Nullable Box parent;

    /** The element that it is. */
    public final Element element;

    /** How many boxes are around it. */
    public final int depth;

    /** Whether it starts and ends passages, as opposed to running within a line. */
    public final boolean block;

    /** What the element's tag and names say it is. */
    public final Hint hint;

    /** The number of the first passage in it. */
    public final int first;

    /** One past the number of the last passage in it. */
    int end;

    /** What the page shows before it that is no text, and what up to its end. */
    Sights before = Sights.NONE;

    Sights after = Sights.NONE;

    /** How much of the page's prose lies in it: see {@link Passage#prose()}. */
    double prose;

    /** How much of that is not excluded by what boxes say of themselves. */
    double clean;

    /** How many characters in links lie in it. */
    int linked;

    /** How good a place for an article it is: see {@link ContentRegion}. */
    double score;

    Box(@Nullable Box parent, Element element, boolean block, Hint hint, int first) {
        this.parent = parent;
        this.element = element;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.block = block;
        this.hint = hint;
        this.first = first;
        this.end = first;
    }

    /** One past the number of the last passage in it. */
    public int end() {
        return end;
    }

    /** What the page shows before it that is no text. */
    public Sights before() {
        return before;
    }

    /** What the page shows up to its end that is no text. */
    public Sights after() {
        return after;
    }

    /** How much of the page's prose lies in it, in the terms of {@link Passage#prose()}; 0 before it is weighed. */
    public double prose() {
        return prose;
    }

    /** How much of that is not excluded by what boxes say of themselves; 0 before the article's part is looked for. */
    public double clean() {
        return clean;
    }

    /** How many characters in links lie in it; 0 before it is weighed. */
    public int linked() {
        return linked;
    }

    /** Whether its element has the tag, given in lower case. */
    public boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    /** Whether the passage, one of the same page, lies in it. */
    public boolean holds(Passage passage) {
        return first <= passage.index() && passage.index() < end;
    }

    /** How many passages are in it. */
    public int size() {
        return end - first;
    }

    /** This box or the nearest one around it with the tag; null where there is none. */
    public @Nullable Box enclosing(String tag) {
        Box box = this;
        while (box != null && !box.is(tag)) {
            box = box.parent;
        }
        return box;
    }

    /** The innermost box that both lie in; both are of one tree. */
    public static Box common(Box a, Box b) {
        Box x = a;
        Box y = b;
        while (x != y) {
            if (x.depth >= y.depth && x.parent != null) {
                x = x.parent;
            } else if (y.parent != null) {
                y = y.parent;
            } else {
                return x;
            }
        }
        return x;
    }

    @Override
    public String toString() {
        return element.normalName() + "." + element.className() + "#" + element.id() + " [" + first + ", " + end + ")";
    }
}
