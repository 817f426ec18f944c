package org.hearsay.article.body;

import java.util.List;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.date.DateText;
import org.hearsay.article.imprint.Bylines;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;

/** Says by its words what a passage is that stands at the edge of an article, or in it, and isn't of its body. */
public final class EdgeLabels {

    /** A longer line is no date, whatever date is in it. */
    private static final int LONGEST_DATE = 14;

    /** So many characters of a biography are looked at for its author's name. */
    private static final int HEAD = 120;

    private final Boilerplate boilerplate;
    private final DateText dates;

    /**
     * @param boilerplate the phrases of lines that are no article's
     * @param dates reads dates
     */
    public EdgeLabels(Boilerplate boilerplate, DateText dates) {
        this.boilerplate = boilerplate;
        this.dates = dates;
    }

    /** A caption, byline or date; else excluded: by what its words say, as a biography, or as furniture. */
    Label label(Passage passage, List<String> authors) {
        String text = passage.text();
        if (Captions.isCredit(passage)) {
            return Label.of(Kind.CAPTION);
        }
        Boilerplate.Match match = boilerplate.matchLines(text);
        if (match != null) {
            return Label.excluded(match.reason());
        }
        if (Bylines.isByline(text) || Bylines.isByline(Bylines.firstLine(text))) {
            return Label.of(Kind.BYLINE);
        }
        if (Prose.words(text) <= LONGEST_DATE && dates.first(text, DateText.Order.DAY_FIRST) != null) {
            return Label.of(Kind.DATE);
        }
        return Label.excluded(isOfAuthor(text, authors) ? Exclusion.BIOGRAPHY : Exclusion.FURNITURE);
    }

    private static boolean isOfAuthor(String text, List<String> authors) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return Prose.endsSentence(text) && authors.stream().anyMatch(name -> name.length() >= 5 && head.contains(name));
    }
}
