package org.hearsay.article.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hearsay.article.Block.Exclusion;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells elements by the article from those of comments, of other articles, and of forms. */
public final class Surroundings {

    private final Hints hints;
    private final @Nullable Element headline;
    private final Set<Element> shared = Collections.newSetFromMap(new IdentityHashMap<>());

    private Surroundings(Hints hints, @Nullable Element headline) {
        this.hints = hints;
        this.headline = headline;
    }

    /** What is by the article: around its headline, or around the first prose of its text. */
    public static Surroundings of(Labelled page, Hints hints) {
        Passage headline = page.headline();
        Surroundings surroundings = new Surroundings(hints, headline == null ? null : headline.box().element);
        surroundings.addAround(surroundings.headline);
        for (int i = page.first(); i < page.end(); i++) {
            if (page.isProse(i)) {
                surroundings.addAround(page.passages().get(i).box().element);
                break;
            }
        }
        return surroundings;
    }

    private void addAround(@Nullable Element element) {
        for (Element around = element; around != null && shared.add(around); around = around.parent()) {
            // all the way up, or to what has been added before
        }
    }

    /** Whether the element begins where the headline does or after; true where no headline is known. */
    public boolean isAfterHeadline(Element element) {
        return headline == null || PageOrder.compare(headline, element) <= 0;
    }

    /** Whether elements around it that hold neither headline nor text say that it is of something else. */
    public boolean isElsewhere(Element element) {
        for (Element around = element; around != null && !shared.contains(around); around = around.parent()) {
            String tag = around.normalName();
            if (tag.equals("body")) {
                return false;
            }
            Exclusion why = hints.of(around).exclusion();
            if (why == Exclusion.COMMENTS || why == Exclusion.RELATED_LINK || tag.equals("nav") || tag.equals("form")) {
                return true;
            }
        }
        return false;
    }
}
