package org.hearsay.article.imprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.page.LineBuffer;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD says of the article, in the terms of <a href="https://schema.org/Article">schema.org</a>.
 *
 * @param headline the headline, or null
 * @param authors names of the authors that are said to be persons or nothing else, in order
 * @param bodies names of the authors that are said to be organisations, in order
 * @param outlet the publisher's name, or null
 * @param published when it was published, as written, or null
 * @param modified when it was last modified, as written, or null
 * @param section the section it stands in, or null
 * @param address its address, as written, or null
 * @param language the language, as written, or null
 * @param article whether it is said to be an article
 * @param news whether it is said to be one of news
 */
public record JsonLd(
        @Nullable String headline,
        List<String> authors,
        List<String> bodies,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String section,
        @Nullable String address,
        @Nullable String language,
        boolean article,
        boolean news) {

    static final JsonLd NONE = new JsonLd(null, List.of(), List.of(), null, null, null, null, null, null, false, false);

    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 64;
    private static final int MOST_NODES = 5_000;
    private static final int MOST_AUTHORS = 50;

    /** Works that are no articles, and are what some pages are about. */
    private static final Set<String> WORKS =
            Set.of("HowTo", "Recipe", "Review", "PodcastEpisode", "Episode", "MediaReview", "ClaimReview");

    /** Where an article may stand below another object and still be the page's own. */
    private static final List<String> INTO = List.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "about");

    /**
     * Reads the scripts of a page. What is broken is left out: pages write this data by hand, and a comma too many is
     * no reason to lose the rest.
     */
    public static JsonLd of(List<String> scripts) {
        List<JsonNode> objects = new ArrayList<>();
        for (String script : scripts) {
            JsonNode root = parse(script);
            if (root != null) {
                collect(root, objects);
            }
        }
        if (objects.isEmpty()) {
            return NONE;
        }
        return new Reader(objects).read();
    }

    private static @Nullable JsonNode parse(String script) {
        String json = script.strip();
        for (String wrapping : List.of("<!--", "//<![CDATA[", "<![CDATA[")) {
            json = json.startsWith(wrapping) ? json.substring(wrapping.length()) : json;
        }
        if (json.isBlank() || json.length() > LONGEST) {
            return null;
        }
        try {
            return Mapper.INSTANCE.readTree(json);
        } catch (JacksonException broken) {
            return null;
        }
    }

    /** Made when the first page with JSON-LD is read: a text needs none of it. */
    private static final class Mapper {
        static final JsonMapper INSTANCE = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .build())
                        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .build())
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static void collect(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && objects.size() < MOST_NODES) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                for (JsonNode element : node) {
                    open.add(element);
                }
            } else if (node.isObject()) {
                objects.add(node);
                for (String name : INTO) {
                    JsonNode inner = node.path(name);
                    if (inner.isContainer()) {
                        open.add(inner);
                    }
                }
            }
        }
    }

    private static final class Reader {

        private final List<JsonNode> objects;
        private final Map<String, JsonNode> byId = new HashMap<>();

        Reader(List<JsonNode> objects) {
            this.objects = objects;
            for (JsonNode object : objects) {
                String id = object.path("@id").asString("");
                if (!id.isEmpty() && object.size() > 1) {
                    byId.putIfAbsent(id, object);
                }
            }
        }

        JsonLd read() {
            JsonNode article = best(3);
            JsonNode page = best(1);
            JsonNode first = article != null ? article : best(2);
            first = first != null ? first : page;
            if (first == null) {
                return NONE;
            }
            JsonNode second = page != null ? page : first;
            String headline = text(first.path("headline"));
            if (headline == null && rank(first) > 1) {
                headline = text(first.path("name"));
            }
            JsonNode authors = first.path(first.has("author") ? "author" : "creator");
            return new JsonLd(
                    headline,
                    names(authors, false),
                    names(authors, true),
                    name(first.has("publisher") ? first.path("publisher") : second.path("publisher")),
                    or(text(first.path("datePublished")), text(second.path("datePublished"))),
                    or(text(first.path("dateModified")), text(second.path("dateModified"))),
                    or(text(first.path("articleSection")), text(second.path("articleSection"))),
                    address(first),
                    or(text(first.path("inLanguage")), text(second.path("inLanguage"))),
                    rank(first) == 3,
                    isNews(first));
        }

        private static @Nullable String address(JsonNode article) {
            String page = text(article.path("mainEntityOfPage"));
            page = or(page, text(article.path("mainEntityOfPage").path("@id")));
            return or(text(article.path("url")), page);
        }

        private static boolean isNews(JsonNode object) {
            JsonNode type = object.path("@type");
            for (JsonNode one : type.isArray() ? type : List.of(type)) {
                if (local(one).endsWith("NewsArticle")) {
                    return true;
                }
            }
            return false;
        }

        private static String local(JsonNode type) {
            String name = type.asString("");
            return name.substring(name.lastIndexOf('/') + 1);
        }

        private @Nullable JsonNode best(int rank) {
            for (JsonNode object : objects) {
                if (rank(object) == rank) {
                    return object;
                }
            }
            return null;
        }

        /** 3 for an article, 2 for another work with an author, 1 for a page that may be about one, 0 for all else. */
        private static int rank(JsonNode object) {
            int rank = 0;
            JsonNode type = object.path("@type");
            for (JsonNode one : type.isArray() ? type : List.of(type)) {
                String local = local(one);
                if (local.endsWith("Article") || local.endsWith("Posting") || local.equals("Report")) {
                    rank = 3;
                } else if (WORKS.contains(local)) {
                    rank = Math.max(rank, 2);
                } else if (local.endsWith("WebPage") || local.endsWith("ItemPage") || local.equals("CreativeWork")) {
                    rank = Math.max(rank, 1);
                }
            }
            return rank;
        }

        /** The names of authors that are organisations, or of those that aren't. */
        private List<String> names(JsonNode node, boolean organisations) {
            Set<String> names = new LinkedHashSet<>();
            for (JsonNode one : node.isArray() ? node : List.of(node)) {
                if (isOrganisation(one) != organisations) {
                    continue;
                }
                JsonNode named = one.isObject() ? one.path("name") : one;
                if (named.isArray()) {
                    for (JsonNode each : named) {
                        add(name(each), names);
                    }
                } else {
                    add(name(one), names);
                }
            }
            return List.copyOf(names);
        }

        private boolean isOrganisation(JsonNode author) {
            JsonNode target = author.path("@type").isMissingNode()
                    ? byId.getOrDefault(author.path("@id").asString(""), author)
                    : author;
            JsonNode type = target.path("@type");
            boolean organisation = false;
            for (JsonNode one : type.isArray() ? type : List.of(type)) {
                if (local(one).equals("Person")) {
                    return false;
                }
                organisation |=
                        local(one).endsWith("Organization") || local(one).equals("Corporation");
            }
            return organisation;
        }

        private static void add(@Nullable String name, Set<String> names) {
            if (name != null && names.size() < MOST_AUTHORS) {
                names.add(name);
            }
        }

        /** The name of a person or body: the text itself, or the object's name, or that of the one it refers to. */
        private @Nullable String name(JsonNode node) {
            if (node.isArray()) {
                return node.isEmpty() ? null : name(node.get(0), 0);
            }
            return name(node, 0);
        }

        private @Nullable String name(JsonNode node, int followed) {
            if (!node.isObject()) {
                return text(node);
            }
            String own = text(node.path("name"));
            JsonNode target = byId.get(node.path("@id").asString(""));
            return own != null || target == null || followed > 0 ? own : name(target, followed + 1);
        }

        /** The text of a string, entities decoded and white space collapsed, or null where it is none or blank. */
        private static @Nullable String text(JsonNode node) {
            JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
            if (!one.isString() || one.asString().length() > 5_000) {
                return null;
            }
            String decoded = Parser.unescapeEntities(one.asString(), false);
            // Some programs escape what was escaped before.
            decoded = TWICE.matcher(decoded).find() ? Parser.unescapeEntities(decoded, false) : decoded;
            String text = LineBuffer.collapse(decoded);
            return text.isEmpty() ? null : text;
        }

        private static final Pattern TWICE = Pattern.compile("&(?:#\\d{2,6}|#x\\p{XDigit}{2,5}|quot|amp|apos|nbsp);");

        private static @Nullable String or(@Nullable String first, @Nullable String second) {
            return first != null ? first : second;
        }
    }
}
