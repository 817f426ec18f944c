package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article outside of the article's text.
 *
 * @param headlines what the title may be, from the surest to the least sure
 * @param bylines names of the authors as each place has them, from the surest to the least sure
 * @param outlet who published it, or null
 * @param published when, or null
 * @param language the language declared, as a tag such as {@code en-GB}, or null
 */
record Metadata(
        List<String> headlines,
        List<List<String>> bylines,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String language) {

    static Metadata of(Page page, Markup markup, DateText dates) {
        JsonLd data = JsonLd.of(markup.structured());
        String outlet =
                or(data.outlet(), markup.first("og:site_name", "publisher", "application-name", "dc.publisher"));
        String declared = or(markup.language(), or(data.language(), markup.first("content-language", "og:locale")));
        return new Metadata(
                Headlines.candidates(data, markup, outlet),
                bylines(data, markup, outlet),
                outlet,
                PublicationDate.declared(page, data, markup, dates, DateText.Order.of(declared)),
                declared);
    }

    private static List<List<String>> bylines(JsonLd data, Markup markup, @Nullable String outlet) {
        List<List<String>> bylines = new ArrayList<>();
        bylines.add(data.authors().stream()
                .flatMap(author -> Bylines.names(author, outlet).stream())
                .distinct()
                .toList());
        for (String name : AUTHORS) {
            String meta = markup.first(name);
            bylines.add(meta == null ? List.of() : Bylines.names(meta, outlet));
        }
        for (Element author : markup.authors()) {
            Element name = author.selectFirst("[itemprop=name]");
            bylines.add(Bylines.names((name == null ? author : name).text(), outlet));
        }
        return bylines;
    }

    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "citation_author",
            "twitter:creator:name");

    /** The primary subtag of the declared language, where it is an ISO 639-1 code; null otherwise. */
    @Nullable
    String languageCode() {
        if (language == null) {
            return null;
        }
        String code = language.toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
        return code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z') ? code : null;
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
