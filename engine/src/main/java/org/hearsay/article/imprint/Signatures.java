package org.hearsay.article.imprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.page.BoundedText;
import org.hearsay.article.page.Surroundings;
import org.jsoup.nodes.Element;

/**
 * Finds who signed an article by the elements that are marked or named as an author's: {@code itemprop="author"},
 * {@code rel="author"}, {@code class="byline"}. The first after the headline goes before those above it.
 */
public final class Signatures {

    /** Parts of class names and identifiers that name an author, in the languages whose pages use their own. */
    private static final List<String> NAMING = List.of(
            "author",
            "byline",
            "autor",
            "auteur",
            "verfasser",
            "redakteur",
            "username",
            "submitted",
            "contributor",
            "writer");

    /** Parts of names of what is beside an author's name, or is another's. */
    private static final List<String> BESIDE = List.of(
            "comment",
            "bio",
            "avatar",
            "image",
            "img",
            "photo",
            "social",
            "related",
            "desc",
            "twitter",
            "facebook",
            "title",
            "role",
            "position",
            "email",
            "follow",
            "date",
            "time",
            "copyright",
            "teaser",
            "count",
            "authority");

    /** Longer texts are no bylines. */
    private static final int LONGEST = 160;

    private static final int LONGEST_NAMING = 300;

    private Signatures() {}

    /** Whether the element is marked or named as one that holds an author's name. */
    static boolean isSignature(Element element) {
        String property = element.attr("itemprop");
        if (property.equals("author") || property.equals("creator")) {
            return true;
        }
        String tag = element.normalName();
        if (tag.equals("a") && element.attr("rel").contains("author")) {
            return true;
        }
        if (tag.equals("byline")) {
            return true;
        }
        return isNamed(element.attr("class")) || isNamed(element.attr("id")) || isNamed(element.attr("data-testid"));
    }

    private static boolean isNamed(String naming) {
        if (naming.length() < 4 || naming.length() > LONGEST_NAMING) {
            return false;
        }
        String lower = naming.toLowerCase(Locale.ROOT);
        return NAMING.stream().anyMatch(lower::contains) && BESIDE.stream().noneMatch(lower::contains);
    }

    /**
     * The names in the elements, each list of one place, from the likeliest to the least likely.
     *
     * @param elements that are signatures, in page order
     */
    public static List<List<String>> names(List<Element> elements, Surroundings surroundings) {
        List<List<String>> after = new ArrayList<>();
        List<List<String>> before = new ArrayList<>();
        Element last = null;
        for (Element element : elements) {
            List<String> names = surroundings.isElsewhere(element) ? List.of() : names(element);
            if (names.isEmpty()) {
                continue;
            }
            List<List<String>> side = surroundings.isAfterHeadline(element) ? after : before;
            if (!side.isEmpty() && last != null && areBeside(last, element)) {
                Set<String> joined = new LinkedHashSet<>(side.removeLast());
                joined.addAll(names);
                side.add(List.copyOf(joined));
            } else {
                side.add(names);
            }
            last = element;
        }
        after.addAll(before.reversed());
        return after;
    }

    /** Whether both are of one byline: the one is in the other, or they have a parent or grandparent in common. */
    private static boolean areBeside(Element one, Element other) {
        Element parent = one.parent();
        Element above = parent == null ? null : parent.parent();
        Element its = other.parent();
        for (int up = 0; its != null && up < 3; up++) {
            if (its.equals(one)
                    || its.equals(parent)
                    || (its.equals(above) && above != null && BoundedText.of(above, 2 * LONGEST) != null)) {
                return true;
            }
            its = its.parent();
        }
        return false;
    }

    private static List<String> names(Element element) {
        if (element.normalName().equals("meta")) {
            return Bylines.names(element.attr("content"), null);
        }
        String text = BoundedText.of(element, LONGEST);
        if (text == null) {
            return List.of();
        }
        Element name = element.selectFirst(NAME);
        if (name != null) {
            List<String> names =
                    Bylines.names(name.normalName().equals("meta") ? name.attr("content") : name.text(), null);
            if (!names.isEmpty()) {
                return names;
            }
        }
        List<String> leaves = leaves(element, text);
        if (!leaves.isEmpty()) {
            return leaves;
        }
        List<String> linked = new ArrayList<>();
        for (Element link : element.select(PROFILE)) {
            linked.addAll(Bylines.names(link.text(), null));
        }
        return linked.isEmpty()
                ? Bylines.names(text, null)
                : linked.stream().distinct().toList();
    }

    private static final String NAME = "[itemprop=name], .fn, [class*=author-name], [class*=author__name]";

    /** Links to what else somebody wrote. */
    private static final String PROFILE =
            "a[href*=author], a[href*=autor], a[href*=auteur], a[href*=contributor], a[href*=profile], a[href*=people],"
                    + " a[href*=redaktion], a[href*=person], a[href*=user], a[href*=team], a[rel*=author]";

    /** The names that innermost elements of a byline hold one each, where they are two or more and most of its text. */
    private static List<String> leaves(Element element, String text) {
        List<String> leaves = new ArrayList<>();
        int held = 0;
        for (Element leaf : element.getAllElements()) {
            if (!leaf.equals(element) && leaf.childrenSize() == 0) {
                List<String> names = Bylines.names(leaf.text(), null);
                if (names.size() == 1 && Bylines.isFull(names.getFirst())) {
                    leaves.add(names.getFirst());
                    held += names.getFirst().length();
                }
            }
        }
        return leaves.size() > 1 && held > 0.6 * text.length()
                ? leaves.stream().distinct().toList()
                : List.of();
    }
}
