package org.hearsay.article.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.page.LineBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article outside of the article's text.
 *
 * @param headlines what the title may be, from the surest to the least sure
 * @param authors names of the authors as each place has them, from the surest to the least sure
 * @param unsure what stands where authors are declared and isn't built like a name, such as "The Bugle's Team"
 * @param bodies names of organisations that are said to be the author, the outlet's among them
 * @param outlet who published it, or null
 * @param language the language declared, as a tag such as {@code en-GB}, or null
 */
public record Metadata(
        List<String> headlines,
        List<List<String>> authors,
        List<String> unsure,
        List<List<String>> bodies,
        @Nullable String outlet,
        @Nullable String language) {

    /** Gathers what a page's JSON-LD and the rest of its markup say. */
    public static Metadata of(JsonLd data, Markup markup) {
        String outlet =
                or(data.outlet(), markup.first("og:site_name", "publisher", "application-name", "dc.publisher"));
        String declared = or(markup.language(), or(data.language(), markup.first("content-language", "og:locale")));
        return new Metadata(
                Headlines.candidates(data, markup, outlet),
                authors(data, markup),
                unsure(data, markup),
                List.of(data.bodies()),
                outlet,
                declared);
    }

    private static List<List<String>> authors(JsonLd data, Markup markup) {
        List<List<String>> authors = new ArrayList<>();
        authors.add(names(data.authors()));
        for (String name : AUTHORS) {
            authors.add(names(markup.all(name)));
        }
        authors.add(names(labelled(markup)));
        return authors;
    }

    private static List<String> unsure(JsonLd data, Markup markup) {
        List<String> written = new ArrayList<>(data.authors());
        AUTHORS.forEach(name -> written.addAll(markup.all(name)));
        written.addAll(labelled(markup));
        return written.stream()
                .map(LineBuffer::collapse)
                .filter(Bylines::mayName)
                .distinct()
                .toList();
    }

    private static List<String> names(List<String> written) {
        return written.stream()
                .flatMap(author -> Bylines.names(author, null).stream())
                .distinct()
                .toList();
    }

    /** The value beside a label such as "Written by", of which cards of links have two. */
    private static List<String> labelled(Markup markup) {
        for (String number : List.of("1", "2")) {
            String label = markup.first("twitter:label" + number);
            String value = markup.first("twitter:data" + number);
            if (label != null && value != null && WRITTEN_BY.contains(label.toLowerCase(Locale.ROOT))) {
                return List.of(value);
            }
        }
        return List.of();
    }

    private static final Set<String> WRITTEN_BY = Set.of(
            "written by",
            "verfasst von",
            "geschrieben von",
            "écrit par",
            "escrito por",
            "scritto da",
            "author",
            "von",
            "by",
            "geschreven door",
            "skriven av",
            "skrevet av",
            "napisane przez");

    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "citation_author",
            "og:article:author",
            "article:author_name",
            "article.author",
            "cxenseparse:author",
            "mrf:authors",
            "shareaholic:article_author_name",
            "twitter:creator:name");

    /** The primary subtag of the declared language, where it is an ISO 639-1 code; null otherwise. */
    public @Nullable String languageCode() {
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
