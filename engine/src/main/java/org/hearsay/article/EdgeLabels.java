package org.hearsay.article;

import java.util.List;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;

/** Says by its words what a passage is that stands at the edge of an article, or in it, and isn't of its body. */
final class EdgeLabels {

    /** A longer line is no date, whatever date is in it. */
    private static final int LONGEST_DATE = 14;

    /** So many characters of a biography are looked at for its author's name. */
    private static final int HEAD = 120;

    private final Boilerplate boilerplate;
    private final DateText dates;

    EdgeLabels(Boilerplate boilerplate, DateText dates) {
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
