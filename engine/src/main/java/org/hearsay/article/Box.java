package org.hearsay.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of the page that has text to be seen in it, within its parent. Boxes make a tree in page order; each
 * knows which {@linkplain Passage passages} lie in it, so that questions about a part of the page are ranges.
 */
final class Box {

    final @Nullable Box parent;
    final Element element;
    final int depth;

    /** Whether it starts and ends passages, as opposed to running within a line. */
    final boolean block;

    /** What the element's tag and names say it is. */
    final Hint hint;

    /** The number of the first passage in it. */
    final int first;

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

    boolean is(String tag) {
        return element.normalName().equals(tag);
    }

    boolean holds(Passage passage) {
        return first <= passage.index() && passage.index() < end;
    }

    /** This box or the nearest one around it with the tag; null where there is none. */
    @Nullable
    Box enclosing(String tag) {
        Box box = this;
        while (box != null && !box.is(tag)) {
            box = box.parent;
        }
        return box;
    }

    /** The innermost box that both lie in; both are of one tree. */
    static Box common(Box a, Box b) {
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
