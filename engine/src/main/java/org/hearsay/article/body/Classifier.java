package org.hearsay.article.body;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.date.DateText;
import org.hearsay.article.imprint.Bylines;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Says what each passage of an article's part of the page is: first each by itself, by the hints of its markup, its
 * words and its links; then by its neighbours, since what follows "Related" is related, and what stands after the last
 * sentence is no longer the article.
 */
public final class Classifier {

    /** A passage with at least this share of its text in links is a link with a text, not a text with links. */
    private static final double MOSTLY_LINKS = 0.8;

    /** After the last sentence, a passage with this share of its text in links leads elsewhere. */
    private static final double PARTLY_LINKS = 0.4;

    /** A card that advertises another article has at most this share of the prose. */
    private static final double MOST_CARD = 0.1;

    /** And at most so much of it, in weighed characters. */
    private static final double LONGEST_CARD = 500;

    /** An article of its own has as much prose as this, or as this share of all. */
    private static final double LEAST_OWN = 400;

    private static final double LEAST_OWN_SHARE = 0.3;

    private final Boilerplate boilerplate;
    private final DateText dates;
    private final VisibleText page;
    private final List<@Nullable Exclusion> excluded;
    private final Box region;

    /** The number of the first and of one past the last passage that is looked at. */
    private final int first;

    private final int end;

    private final Label[] labels;

    /** Whether a paragraph was seen: a lead stands before all of them. */
    private boolean leadIsOver;

    /**
     * @param boilerplate the phrases of lines that are no article's
     * @param dates reads dates
     * @param page the page's passages, {@linkplain org.hearsay.article.page.ContentRegion#weigh weighed}
     * @param excluded for each passage of the page why the markup around it says that it is not the article, or null
     * @param region the box that the article is in
     * @param first the number of the first passage to label
     * @param end one past the number of the last
     */
    public Classifier(
            Boilerplate boilerplate,
            DateText dates,
            VisibleText page,
            List<@Nullable Exclusion> excluded,
            Box region,
            int first,
            int end) {
        this.boilerplate = boilerplate;
        this.dates = dates;
        this.page = page;
        this.excluded = excluded;
        this.region = region;
        this.first = first;
        this.end = end;
        this.labels = new Label[end - first];
    }

    /**
     * Labels each passage from the first on.
     *
     * @param title the number of the passage that is the title, or -1
     */
    public List<Label> labels(int title) {
        boolean comments = false;
        double before = 0;
        double all = prose();
        for (int i = first; i < end; i++) {
            Passage passage = page.passages().get(i);
            Boilerplate.Match match = boilerplate.matchLines(passage.text());
            comments |= match != null && match.rest() && before > 0 && before >= all / 2;
            if (i == title) {
                set(i, Label.of(Kind.TITLE));
            } else if (comments) {
                set(i, Label.excluded(Exclusion.COMMENTS));
            } else {
                set(i, byItself(passage, match));
            }
            before += excluded.get(i) == null ? passage.prose() : 0;
            leadIsOver |= i > title && get(i).kind() == Kind.PARAGRAPH && passage.prose() > 0;
        }
        excludeTeasers();
        excludeOtherArticles(title);
        excludeSections();
        trimHead(title);
        trimTail();
        excludeLooseHeadings();
        return new ArrayList<>(List.of(labels));
    }

    private Label get(int index) {
        return labels[index - first];
    }

    private void set(int index, Label label) {
        labels[index - first] = label;
    }

    private double prose() {
        return page.passages().subList(first, end).stream()
                .filter(passage -> excluded.get(passage.index()) == null)
                .mapToDouble(Passage::prose)
                .sum();
    }

    private Label byItself(Passage passage, Boilerplate.@Nullable Match match) {
        Exclusion hinted = excluded.get(passage.index());
        if (hinted != null) {
            return Label.excluded(hinted);
        }
        Kind kind = kindHint(passage);
        if (kind == Kind.CAPTION || Captions.isCredit(passage)) {
            return Label.of(Kind.CAPTION);
        }
        if (match != null) {
            return Label.excluded(match.reason());
        }
        if (kind == Kind.BYLINE) {
            return isLong(passage) ? Label.excluded(Exclusion.BIOGRAPHY) : Label.of(Kind.BYLINE);
        }
        if (kind == Kind.DATE && !isLong(passage)) {
            return Label.of(Kind.DATE);
        }
        if (passage.linkShare() >= MOSTLY_LINKS && passage.form() != Passage.Form.HEADING) {
            return Label.excluded(Exclusion.RELATED_LINK);
        }
        String line = Bylines.firstLine(passage.text());
        if (!line.equals(passage.text()) && Bylines.isByline(line) && !isLong(passage)) {
            return Label.of(Kind.BYLINE);
        }
        return Label.of(kindOf(passage, kind));
    }

    private static boolean isLong(Passage passage) {
        return Prose.words(passage.text()) > 25;
    }

    private Kind kindOf(Passage passage, @Nullable Kind hinted) {
        if (hinted == Kind.LEAD && passage.form() == Passage.Form.PLAIN) {
            return leadIsOver ? Kind.PARAGRAPH : Kind.LEAD;
        }
        return bodyKind(passage, hinted);
    }

    /** The kind of a passage of the body, by its markup and by what a box around it says it is. */
    static Kind bodyKind(Passage passage, @Nullable Kind hinted) {
        if (hinted == Kind.CORRECTION || hinted == Kind.EMBED) {
            return hinted;
        }
        if (hinted == Kind.LIVE_ENTRY && passage.form() == Passage.Form.PLAIN) {
            return hinted;
        }
        return switch (passage.form()) {
            case HEADING -> Kind.HEADING;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case QUOTE -> Kind.QUOTE;
            case TABLE_ROW -> Kind.TABLE;
            case CODE -> Kind.CODE;
            case PLAIN -> Kind.PARAGRAPH;
        };
    }

    /** The kind that a box around the passage says it is, the nearest first, up to the region. */
    private @Nullable Kind kindHint(Passage passage) {
        return kindHint(passage, region);
    }

    /** As above; a time within an entry of a live blog is the entry's. */
    static @Nullable Kind kindHint(Passage passage, Box region) {
        Kind found = null;
        for (Box box = passage.box(); box != null && box != region; box = box.parent) {
            Kind kind = box.hint.kind();
            if (kind != null && box.prose() <= 0.3 * region.prose()) {
                found = found == null || kind == Kind.LIVE_ENTRY ? kind : found;
                if (found != Kind.DATE) {
                    return found;
                }
            }
            if (box.is("figure") && passage.form() != Passage.Form.QUOTE && passage.form() != Passage.Form.TABLE_ROW) {
                return found == null ? Kind.CAPTION : found;
            }
        }
        return found;
    }

    /** A heading that is a link belongs to another article, and so does what else is on its card. */
    private void excludeTeasers() {
        for (int i = first; i < end; i++) {
            Passage passage = page.passages().get(i);
            if (passage.form() == Passage.Form.HEADING && passage.linkShare() >= MOSTLY_LINKS && get(i).isBody()) {
                Box card = card(passage);
                for (int j = Math.max(first, card.first); j < Math.min(end, card.end()); j++) {
                    if (get(j).isBody()) {
                        set(j, Label.excluded(Exclusion.RELATED_LINK));
                    }
                }
            }
        }
    }

    /**
     * Where the headline stands in an {@code <article>} with a good part of the prose, articles beside it are others: an
     * archive's next entries. Those within it, posts that it quotes and the like, are told by other signs.
     */
    private void excludeOtherArticles(int title) {
        Box own = title < 0 ? null : page.passages().get(title).box().enclosing("article");
        if (own == null || own.clean() < Math.min(LEAST_OWN, LEAST_OWN_SHARE * region.clean())) {
            return;
        }
        for (int i = first; i < end; i++) {
            if (!own.holds(page.passages().get(i)) && get(i).isBody()) {
                Box other = page.passages().get(i).box().enclosing("article");
                if (other != null && !other.holds(page.passages().get(title))) {
                    set(i, Label.excluded(Exclusion.RELATED_LINK));
                }
            }
        }
    }

    /** The nearest box around a heading that has more than it in it, where that is small; else the heading's own. */
    private Box card(Passage heading) {
        Box card = heading.box();
        while (card.parent != null && card.end() - card.first <= 1) {
            card = card.parent;
        }
        boolean isCard = card.prose() <= LONGEST_CARD && card.prose() <= MOST_CARD * region.prose();
        return isCard ? card : heading.box();
    }

    /** A heading that is excluded takes with it what follows, up to the next heading or passage of prose. */
    private void excludeSections() {
        Exclusion section = null;
        for (int i = first; i < end; i++) {
            Passage passage = page.passages().get(i);
            Label label = get(i);
            boolean opens = label.kind() == Kind.EXCLUDED && boilerplate.match(passage.text()) != null;
            if (opens && passage.form() == Passage.Form.HEADING) {
                section = label.exclusion();
            } else if ((passage.form() == Passage.Form.HEADING && passage.linkShare() < MOSTLY_LINKS)
                    || (passage.prose() > 120 && passage.linkShare() < 0.3)) {
                section = null;
            } else if (section != null && label.isBody()) {
                set(i, Label.excluded(section));
            }
        }
    }

    /** What stands before the title is no part of the body, where that is the less of what there is. */
    private void excludeBefore(int title) {
        double before = 0;
        double after = 0;
        for (int i = first; i < end; i++) {
            double prose = get(i).isBody() ? page.passages().get(i).prose() : 0;
            before += i < title ? prose : 0;
            after += i > title ? prose : 0;
        }
        for (int i = first; i < title && before < after; i++) {
            set(i, get(i).isBody() ? Label.excluded(Exclusion.FURNITURE) : get(i));
        }
    }

    /** Between the title and the first prose: a date, a byline, a lead, or furniture. */
    private void trimHead(int title) {
        excludeBefore(title);
        int start = firstProse();
        for (int i = first; i < start; i++) {
            Label label = get(i);
            Passage passage = page.passages().get(i);
            if (i < title && label.isBody()) {
                set(i, Label.excluded(Exclusion.FURNITURE));
                continue;
            }
            if (!label.isBody() || (label.kind() == Kind.LEAD && passage.prose() > 0)) {
                continue;
            }
            boolean leads =
                    i > title && passage.form() == Passage.Form.HEADING && i + 1 == start && region.holds(passage);
            if (!leads) {
                set(i, atTheEdge(passage));
            }
        }
    }

    private Label atTheEdge(Passage passage) {
        String text = passage.text();
        if (Bylines.isByline(text) || Bylines.isByline(Bylines.firstLine(text))) {
            return Label.of(Kind.BYLINE);
        }
        if (Prose.words(text) <= 14 && dates.first(text, DateText.Order.DAY_FIRST) != null) {
            return Label.of(Kind.DATE);
        }
        return Label.excluded(Exclusion.FURNITURE);
    }

    private int firstProse() {
        for (int i = first; i < end; i++) {
            if (get(i).isBody()
                    && get(i).kind() != Kind.HEADING
                    && page.passages().get(i).prose() > 0) {
                return i;
            }
        }
        return end;
    }

    private void trimTail() {
        for (int i = end - 1; i >= first; i--) {
            Passage passage = page.passages().get(i);
            Label label = get(i);
            if (!label.isBody()) {
                continue;
            }
            boolean links = passage.linkShare() >= PARTLY_LINKS && !Prose.endsSentence(passage.text());
            boolean belongs = !links && belongsAtEnd(passage, label);
            if (belongs) {
                return;
            }
            set(i, links ? Label.excluded(Exclusion.RELATED_LINK) : atTheEdge(passage));
        }
    }

    private static boolean belongsAtEnd(Passage passage, Label label) {
        return passage.prose() > 0
                || label.kind() == Kind.TABLE
                || label.kind() == Kind.CODE
                || (label.kind() == Kind.LIST_ITEM && Prose.words(passage.text()) >= 3)
                || (label.kind() != Kind.HEADING && Prose.endsSentence(passage.text()));
    }

    /** A heading that nothing of the article follows is not the article's. */
    private void excludeLooseHeadings() {
        Exclusion following = Exclusion.FURNITURE;
        boolean loose = true;
        for (int i = end - 1; i >= first; i--) {
            Label label = get(i);
            if (label.kind() == Kind.HEADING && loose) {
                set(i, Label.excluded(following));
            } else if (label.kind() == Kind.EXCLUDED && label.exclusion() != null) {
                following = label.exclusion();
            } else if (label.isBody()) {
                loose = label.kind() == Kind.HEADING && loose;
            }
        }
    }
}
