package org.hearsay.article.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Evidence;
import org.hearsay.article.imprint.JsonLd;
import org.hearsay.article.imprint.Markup;
import org.hearsay.article.page.BoundedText;
import org.hearsay.article.page.Surroundings;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates of publication and of modification that a page's data, markup and addresses declare. */
public final class DeclaredDates {

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
        "uploaddate",
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

    private static final List<String> MODIFICATIONS = List.of(
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "lastmod",
            "last-modified",
            "last_modified",
            "revision_date",
            "dcterms.modified",
            "dc.date.modified");

    /** What scripts call the day of publication; keys and values are short, so that no search goes far. */
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?i)[\"']?\\b\\w{0,20}(?:publi(?:sh|cation)\\w{0,9}_?(?:date|time|on|at)|(?:pub|posted)_?(?:date|at|on)|date_?published)\\w{0,6}\\\\?[\"']?"
                    + "\\s{0,3}[:=]\\s{0,3}\\\\?[\"']([^\"'\\n\\\\]{8,40})\\\\?[\"']");

    /** How much of a page's scripts is looked at, in UTF-16 units. */
    private static final int MOST_SCRIPT = 400_000;

    /** How much more a moment weighs than a day. */
    private static final double MOMENT = 0.75;

    /** Where more days than these are marked as that of publication, they are a list's. */
    private static final int MOST_DAYS = 3;

    private final DateText dates;
    private final DateText.Order order;

    /**
     * @param dates reads dates
     * @param order of day and month on the page
     */
    public DeclaredDates(DateText dates, DateText.Order order) {
        this.dates = dates;
        this.order = order;
    }

    /** What is declared as the day of publication. */
    List<Sighting> published(@Nullable URI url, JsonLd data, Markup markup, Surroundings surroundings) {
        List<Sighting> found = new ArrayList<>();
        add(data.published(), Evidence.JSON_LD, found);
        meta(markup, found);
        microdata(markup.dates(), surroundings, found);
        attributes(markup.dated(), surroundings, found);
        if (url != null) {
            address(url, found);
        }
        if (markup.canonical() != null) {
            canonical(markup.canonical(), found);
        }
        if (found.stream().noneMatch(sighting -> sighting.weight() >= Evidence.META.weight())) {
            scripts(markup.scripts(), found);
        }
        return found;
    }

    /** What is declared as the day of the last change. */
    List<Sighting> modified(JsonLd data, Markup markup) {
        List<Sighting> found = new ArrayList<>();
        add(data.modified(), Evidence.JSON_LD, found);
        for (String name : MODIFICATIONS) {
            add(markup.first(name), Evidence.META, found);
        }
        return found;
    }

    private void add(@Nullable String value, Evidence evidence, List<Sighting> found) {
        DateText.Written written = value == null ? null : dates.written(value, order);
        if (written != null) {
            // A moment was written down by the program that published it, a day may be an edition's.
            boolean isMoment = evidence != Evidence.META_DATE
                    && written.time() != null
                    && written.time().toLocalTime().toSecondOfDay() > 0;
            Sighting sighting = Sighting.of(written, evidence);
            found.add(isMoment ? sighting.weighing(evidence.weight() + MOMENT) : sighting);
        }
    }

    /** The surest of the declarations by name, and those that may mean other dates as well. */
    private void meta(Markup markup, List<Sighting> found) {
        int before = found.size();
        for (String name : DECLARATIONS) {
            if (found.size() == before) {
                add(
                        markup.first(name),
                        name.startsWith("dc") && !name.endsWith("issued") && !name.startsWith("datepub")
                                ? Evidence.META_DATE
                                : Evidence.META,
                        found);
            }
        }
        for (Map.Entry<String, List<String>> entry : markup.meta().entrySet()) {
            String name = entry.getKey();
            boolean publishes = name.contains("pubdate") || (name.contains("publish") && !name.contains("publisher"));
            if (found.size() == before && publishes && !name.contains("modif") && !name.contains("update")) {
                add(entry.getValue().getFirst(), Evidence.META, found);
            }
        }
        for (String name : WEAK_DECLARATIONS) {
            add(markup.first(name), Evidence.META_DATE, found);
        }
    }

    /** Elements that are marked as the day of publication: the first after the headline, where they don't agree. */
    private void microdata(List<Element> elements, Surroundings surroundings, List<Sighting> found) {
        Map<LocalDate, Sighting> byDay = new LinkedHashMap<>();
        Map<LocalDate, Sighting> above = new LinkedHashMap<>();
        for (Element element : elements) {
            DateText.Written written = surroundings.isElsewhere(element) ? null : written(element);
            if (written != null) {
                (surroundings.isAfterHeadline(element) ? byDay : above)
                        .putIfAbsent(written.day(), Sighting.of(written, Evidence.MICRODATA));
            }
        }
        List<Sighting> all = new ArrayList<>(byDay.values());
        all.addAll(List.copyOf(above.values()).reversed());
        for (int i = 0; i < Math.min(3, all.size()); i++) {
            boolean sure = i == 0 && all.size() <= MOST_DAYS;
            found.add(sure ? all.get(i) : all.get(i).weighing(Evidence.MICRODATA.weight() / 4));
        }
    }

    /** What attributes for scripts and styles say is the date, where below the headline all of them say the same. */
    private void attributes(List<Element> elements, Surroundings surroundings, List<Sighting> found) {
        List<DateText.Written> all = elements.stream()
                .filter(element -> surroundings.isAfterHeadline(element) && !surroundings.isElsewhere(element))
                .map(element -> dates.written(element.attr("data-date"), order))
                .filter(Objects::nonNull)
                .toList();
        if (all.stream().map(DateText.Written::day).distinct().count() == 1) {
            found.add(Sighting.of(all.getFirst(), Evidence.META_DATE));
        }
    }

    private DateText.@Nullable Written written(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            DateText.Written written = dates.written(element.attr(attribute), order);
            if (written != null) {
                return written;
            }
        }
        String text = BoundedText.of(element, 100);
        return text == null ? null : dates.written(text, order);
    }

    private void address(URI url, List<Sighting> found) {
        LocalDate day = UrlDate.of(url, dates);
        if (day != null) {
            found.add(Sighting.of(new DateText.Written(day, null, null), Evidence.ADDRESS));
        }
    }

    private void canonical(String address, List<Sighting> found) {
        try {
            address(new URI(address), found);
        } catch (java.net.URISyntaxException noAddress) {
            // A page that doesn't know its own address says nothing by it.
        }
    }

    /** What scripts name as the day, where all of them name the same one. */
    private void scripts(List<Element> scripts, List<Sighting> found) {
        Map<LocalDate, Sighting> byDay = new LinkedHashMap<>();
        int left = MOST_SCRIPT;
        for (Element script : scripts) {
            String text = script.data();
            text = text.length() > left ? text.substring(0, left) : text;
            left -= text.length();
            if (!text.contains("ubli") && !text.contains("pub")) {
                continue;
            }
            Matcher matcher = IN_SCRIPT.matcher(text);
            while (matcher.find()) {
                DateText.Written written = dates.written(matcher.group(1), DateText.Order.UNKNOWN);
                if (written != null && written.other() == null) {
                    byDay.putIfAbsent(written.day(), Sighting.of(written, Evidence.SCRIPT));
                }
            }
        }
        if (byDay.size() == 1) {
            found.addAll(byDay.values());
        }
    }
}
