package org.hearsay.article.imprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its markup, gathered in one walk: declarations in {@code <meta>}, structured data, and
 * elements that name a date or an author.
 *
 * @param meta contents of {@code <meta>} by lower-case name, property or item property, in page order
 * @param structured the texts of {@code <script type="application/ld+json">}
 * @param scripts elements with a script's text in them
 * @param dates elements with an item property of a date of publication
 * @param dated elements with an attribute of the page's own that says it is a date
 * @param authors elements with an item property or a link relation of an author, or named after one
 * @param canonical the address in {@code <link rel="canonical">}, as written, or null
 * @param title the text of {@code <title>}, or null
 * @param language the page's {@code lang}, or null
 */
public record Markup(
        Map<String, List<String>> meta,
        List<String> structured,
        List<Element> scripts,
        List<Element> dates,
        List<Element> dated,
        List<Element> authors,
        @Nullable String canonical,
        @Nullable String title,
        @Nullable String language) {

    /** How many elements of each sort are kept: pages have dozens, hostile ones millions. */
    private static final int MOST = 500;

    /** Walks the page once; of each sort of element no more than {@value #MOST} are kept. */
    public static Markup of(Document document) {
        Gathering gathering = new Gathering();
        document.forEach(gathering::look);
        Element html = document.selectFirst("html");
        String language = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        return new Markup(
                gathering.meta,
                gathering.structured,
                gathering.scripts,
                gathering.dates,
                gathering.dated,
                gathering.authors,
                gathering.canonical,
                gathering.title,
                language.isBlank() ? null : language.strip());
    }

    /** The first non-blank content of the first of the names that has one, or null. */
    public @Nullable String first(String... names) {
        for (String name : names) {
            for (String content : meta.getOrDefault(name, List.of())) {
                if (!content.isBlank()) {
                    return content.strip();
                }
            }
        }
        return null;
    }

    /** All non-blank contents of a name, in page order. */
    List<String> all(String name) {
        return meta.getOrDefault(name, List.of()).stream()
                .filter(content -> !content.isBlank())
                .map(String::strip)
                .toList();
    }

    private static final class Gathering {
        private final Map<String, List<String>> meta = new HashMap<>();
        private final List<String> structured = new ArrayList<>();
        private final List<Element> scripts = new ArrayList<>();
        private final List<Element> dates = new ArrayList<>();
        private final List<Element> dated = new ArrayList<>();
        private final List<Element> authors = new ArrayList<>();
        private @Nullable String canonical;
        private @Nullable String title;

        void look(Element element) {
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "script" -> script(element);
                case "title" -> title(element);
                case "link" -> link(element);
                default -> {}
            }
            if (element.attributesSize() > 0) {
                properties(element);
            }
        }

        private void meta(Element element) {
            String content = element.attr("content");
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = element.attr(attribute).toLowerCase(Locale.ROOT).strip();
                name = name.startsWith("schema:") ? name.substring("schema:".length()) : name;
                if (!name.isEmpty() && meta.size() < MOST && content.length() < 5_000) {
                    add(meta.computeIfAbsent(name, _ -> new ArrayList<>()), content);
                }
            }
        }

        private void script(Element element) {
            if (element.attr("type").toLowerCase(Locale.ROOT).strip().startsWith("application/ld+json")) {
                add(structured, element.data());
            } else if (element.childNodeSize() > 0) {
                add(scripts, element);
            }
        }

        private void link(Element element) {
            String address = element.attr("href").strip();
            if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical") && !address.isEmpty()) {
                canonical = address;
            }
        }

        private void title(Element element) {
            boolean isOfPage =
                    element.parent() == null || !element.parent().normalName().equals("svg");
            if (title == null && isOfPage && !element.text().isBlank()) {
                title = element.text().strip();
            }
        }

        private void properties(Element element) {
            String property = element.attr("itemprop");
            String rdfa = element.attr("property");
            if (element.hasAttr("data-date")) {
                add(dated, element);
            }
            boolean hasDate = property.contains("datePublished") || property.equals("dateCreated");
            hasDate |= rdfa.endsWith("datePublished") || rdfa.endsWith("dateCreated");
            hasDate |= isTime(element) && isOfPublication(element);
            if (hasDate && !element.normalName().equals("meta")) {
                add(dates, element);
            } else if (Signatures.isSignature(element)) {
                add(authors, element);
            }
        }

        private static boolean isTime(Element element) {
            return element.normalName().equals("time") || element.normalName().equals("abbr");
        }

        private static boolean isOfPublication(Element element) {
            return element.hasAttr("pubdate") || element.hasClass("published") || element.hasClass("dt-published");
        }

        private static <T> void add(List<T> list, T value) {
            if (list.size() < MOST) {
                list.add(value);
            }
        }
    }
}
