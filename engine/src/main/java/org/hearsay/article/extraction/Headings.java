package org.hearsay.article.extraction;

import java.util.List;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.imprint.Headlines;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.VisibleText;

/** Finds the heading that a page shows above its article. */
final class Headings {

    /** A heading with so great a share of words in common with what the page's data call the article is the same. */
    private static final double SAME_HEADLINE = 0.8;

    private final VisibleText visible;
    private final List<String> declared;
    private final List<String> own;

    /**
     * @param declared what the page's data call the article, from the surest to the least sure
     * @param own the outlet's names
     */
    Headings(VisibleText visible, List<String> declared, List<String> own) {
        this.visible = visible;
        this.declared = declared;
        this.own = own;
    }

    /** The number of the passage that is the headline, or -1 where none is seen. */
    int headline(Box region) {
        int limit = region.first;
        double seen = 0;
        while (limit < region.end() && seen < 0.15 * region.clean()) {
            seen += visible.passages().get(limit++).prose();
        }
        int best = -1;
        double bestScore = 0.5;
        for (int i = 0; i < limit; i++) {
            double score = score(visible.passages().get(i), region);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best >= 0 ? best : headlineWithin(limit, region);
    }

    /** The first heading of the page's main part that says what the page's data call the article; -1 for none. */
    int headlineWithin(int from, Box region) {
        for (int i = from; i < region.end(); i++) {
            Passage passage = visible.passages().get(i);
            boolean heading =
                    passage.form() == Passage.Form.HEADING || passage.box().hint.kind() == Kind.TITLE;
            if (heading && passage.text().length() <= 400 && Headlines.fit(passage.text(), declared) >= SAME_HEADLINE) {
                return i;
            }
        }
        return -1;
    }

    private double score(Passage passage, Box region) {
        boolean top = passage.box().enclosing("h1") != null;
        boolean heading = passage.form() == Passage.Form.HEADING;
        boolean hinted = passage.box().hint.kind() == Kind.TITLE;
        double fit = Headlines.fit(passage.text(), declared);
        // Pages without markup for it set the headline in bold: it says the very words of the page's title.
        if (!(top || heading || hinted || fit == 1)
                || passage.text().length() > 400
                || (fit < 1 && Headlines.isOutlet(passage.text(), own))) {
            return 0;
        }
        double score = fit + (top ? 0.6 : heading ? 0.2 : 0.1);
        score += region.holds(passage) ? 0.1 : 0;
        boolean fits = declared.isEmpty() || fit > 0.3 || (top && region.holds(passage));
        return fits ? score : 0;
    }
}
