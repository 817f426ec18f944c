package org.hearsay.article.body;

import java.util.List;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.imprint.DeclaredText;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Labelled;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of a page, before the trained classifier looks at it.
 *
 * @param visible the page's passages
 * @param excluded for each passage why the markup around it says that it is not the article, or null
 * @param region the box that the article is in
 * @param title the number of the passage that is the headline, or -1
 * @param first the number of the passage that the first label is of
 * @param labels the rules' labels of the passages from the first on
 * @param hinted whether the names of elements were believed; where they would leave nothing, they are not
 * @param known what the page's data call the article, its authors and its outlet
 * @param declared what the page's data say in the article's own words
 */
public record Draft(
        VisibleText visible,
        List<@Nullable Exclusion> excluded,
        Box region,
        int title,
        int first,
        List<Label> labels,
        boolean hinted,
        Known known,
        DeclaredText declared) {

    /** Shorter bodies, in {@linkplain Prose#weight weighed} characters, are no article. */
    public static final double LEAST_BODY = 100;

    /**
     * Names that may stand in the text.
     *
     * @param headlines what the page's data call the article
     * @param authors who its data say wrote it
     * @param outlet who published it, or null
     */
    public record Known(
            List<String> headlines,
            List<String> authors,
            @Nullable String outlet) {}

    /** The same with other labels, from a passage on. */
    Draft with(int from, List<Label> others) {
        return new Draft(visible, excluded, region, title, from, others, hinted, known, declared);
    }

    /** The page's passages with these labels. */
    public Labelled labelled() {
        return new Labelled(visible.passages(), title, first, labels);
    }

    /** One past the number of the last passage that has a label. */
    int end() {
        return first + labels.size();
    }

    /** The rules' label of a passage of the page; null outside of the part that they looked at. */
    @Nullable
    Label label(int passage) {
        return passage < first || passage >= end() ? null : labels.get(passage - first);
    }
}
