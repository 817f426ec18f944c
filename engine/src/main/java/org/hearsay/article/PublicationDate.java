package org.hearsay.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.Published.From;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day on which an article was published: given by the user, in the page's data, in its address, or seen near
 * its headline. What is ambiguous, or only looks like such a day, is left out.
 */
final class PublicationDate {

    /** Names of declarations, the surest first; others with "publish" or "pubdate" in their names come after. */
    private static final String[] DECLARATIONS = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "article:published",
        "article.published",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "publication_date",
        "publicationdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published",
        "published_at",
        "published-date",
        "pubdate",
        "originalpublicationdate",
        "displaydate",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.date",
        "dc.date.created",
        "dcterms.created",
        "dc.date",
        "dc.created",
        "citation_publication_date",
        "citation_date",
        "article_date_original",
        "bt:pubdate",
        "date_published",
    };

    /** Names that may mean other dates as well: taken where nothing else is declared. */
    private static final String[] WEAK_DECLARATIONS = {"date", "datecreated", "dc.date.modified"};

    private static final List<String> UPDATES = List.of(
            "updated",
            "modified",
            "aktualisiert",
            "aktualisierung",
            "mis à jour",
            "actualizado",
            "aggiornato",
            "stand:");

    private static final List<String> PUBLICATIONS = List.of(
            "published",
            "posted",
            "veröffentlicht",
            "erstellt",
            "publié",
            "publicado",
            "pubblicato",
            "gepubliceerd",
            "datum",
            "erschienen",
            "created",
            "on:");

    /** How far before the headline and after the last passage of the body a date is looked for, in passages. */
    private static final int BEFORE = 12;

    private static final int AFTER = 6;

    /** How far below the headline a line of names or dates is the article's, whatever stands around it. */
    private static final int BELOW_TITLE = 3;

    private static final int MOST_WORDS = 20;

    /** A dateline's date stands within so many characters of a paragraph. */
    private static final int DATELINE = 60;

    private PublicationDate() {}

    /** What is known without looking at the text, or null. */
    static @Nullable Published declared(Page page, JsonLd data, Markup markup, DateText dates, DateText.Order order) {
        if (page.published() != null) {
            return new Published(page.published(), From.GIVEN);
        }
        LocalDate structured = data.published() == null ? null : dates.ofValue(data.published(), order);
        if (structured != null) {
            return new Published(structured, From.JSON_LD);
        }
        LocalDate meta = ofMeta(markup, dates, order);
        if (meta != null) {
            return new Published(meta, From.META);
        }
        LocalDate url = page.url() == null ? null : UrlDate.of(page.url(), dates);
        return url == null ? null : new Published(url, From.URL);
    }

    private static @Nullable LocalDate ofMeta(Markup markup, DateText dates, DateText.Order order) {
        LocalDate day = ofNames(DECLARATIONS, markup, dates, order);
        if (day != null) {
            return day;
        }
        for (Element element : markup.dates()) {
            for (String attribute : List.of("datetime", "content", "title")) {
                day = day == null ? dates.ofValue(element.attr(attribute), order) : day;
            }
            day = day == null ? dates.ofValue(element.text(), order) : day;
            if (day != null) {
                return day;
            }
        }
        for (Map.Entry<String, List<String>> entry : markup.meta().entrySet()) {
            String name = entry.getKey();
            boolean publishes = name.contains("pubdate") || (name.contains("publish") && !name.contains("publisher"));
            if (publishes && !name.contains("modif") && !name.contains("update")) {
                day = dates.ofValue(entry.getValue().getFirst(), order);
                if (day != null) {
                    return day;
                }
            }
        }
        return ofNames(WEAK_DECLARATIONS, markup, dates, order);
    }

    private static @Nullable LocalDate ofNames(String[] names, Markup markup, DateText dates, DateText.Order order) {
        for (String name : names) {
            String value = markup.first(name);
            LocalDate day = value == null ? null : dates.ofValue(value, order);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /**
     * The day that is seen near the article's headline or at its end, or null.
     *
     * @param passages of the whole page
     * @param title the number of the headline's passage, or of the first where none is seen
     * @param first the number of the passage that the first label is of
     * @param labels of the passages of the article's part of the page
     */
    static @Nullable LocalDate seen(
            List<Passage> passages, int title, int first, List<Label> labels, DateText dates, DateText.Order order) {
        int bodyStart = first;
        while (bodyStart < first + labels.size() && !isProse(passages, bodyStart, first, labels)) {
            bodyStart++;
        }
        int bodyEnd = first + labels.size();
        while (bodyEnd > bodyStart && !labels.get(bodyEnd - 1 - first).isBody()) {
            bodyEnd--;
        }
        LocalDate best = null;
        double bestScore = 0;
        for (int i = Math.max(0, title - BEFORE); i < Math.min(passages.size(), bodyEnd + AFTER); i++) {
            Label label = i >= first && i < first + labels.size() ? labels.get(i - first) : null;
            if (i > bodyStart + 1 && i < bodyEnd - 1 && !(isDateLine(label) && i - title <= BELOW_TITLE)) {
                continue;
            }
            LocalDate day = day(passages.get(i), dates, order);
            double score = day == null ? 0 : score(passages.get(i), label, i, title, bodyEnd);
            if (score > bestScore) {
                best = day;
                bestScore = score;
            }
        }
        return best;
    }

    /** A line of names or dates is one wherever it stands: what is above it may only look like the body. */
    private static boolean isDateLine(@Nullable Label label) {
        return label != null && (label.kind() == Kind.BYLINE || label.kind() == Kind.DATE);
    }

    private static boolean isProse(List<Passage> passages, int index, int first, List<Label> labels) {
        return labels.get(index - first).isBody() && passages.get(index).prose() > 0;
    }

    private static @Nullable LocalDate day(Passage passage, DateText dates, DateText.Order order) {
        Element element = passage.box().element;
        boolean isShort = Prose.words(passage.text()) <= MOST_WORDS;
        Element time = isShort ? element.selectFirst("time[datetime]") : null;
        LocalDate attribute = time == null ? null : dates.ofValue(time.attr("datetime"), order);
        if (attribute != null) {
            return attribute;
        }
        String text = passage.text();
        return dates.first(isShort ? text : text.substring(0, Math.min(DATELINE, text.length())), order);
    }

    private static double score(Passage passage, @Nullable Label label, int index, int title, int bodyEnd) {
        String lower = passage.text().toLowerCase(Locale.ROOT);
        double score = 3;
        score += isDate(passage) ? 3 : 0;
        score += label != null && label.kind() == Kind.BYLINE ? 2 : 0;
        score += PUBLICATIONS.stream().anyMatch(lower::contains) ? 2 : 0;
        score -= UPDATES.stream().anyMatch(lower::contains) ? 2 : 0;
        score -= passage.linkShare() > 0.8 ? 2 : 0;
        score -= Prose.words(passage.text()) > MOST_WORDS ? 1.5 : 0;
        Exclusion why = label == null ? null : label.exclusion();
        score -= why == Exclusion.RELATED_LINK || why == Exclusion.COMMENTS ? 4 : 0;
        double distance = index >= bodyEnd - 1 ? 8 + index - bodyEnd : Math.abs(index - title);
        return score - distance / 4;
    }

    private static boolean isDate(Passage passage) {
        for (Box box = passage.box(); box != null && passage.box().depth - box.depth < 3; box = box.parent) {
            if (box.hint.kind() == Kind.DATE) {
                return true;
            }
        }
        return false;
    }
}
