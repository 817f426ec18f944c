package org.hearsay.training.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page with what people say is its article.
 *
 * @param set the set it is of
 * @param name its name in the set
 * @param url its address
 * @param charset the character set that its sender declared, or null
 * @param file the file, compressed
 * @param body the body, or null where only segments are known
 * @param must texts that must be in the body
 * @param mustNot texts that must not
 */
record GoldPage(
        String set,
        String name,
        String url,
        @Nullable String charset,
        Path file,
        @Nullable String body,
        List<String> must,
        List<String> mustNot) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Reads a set: {@code gold.jsonl}, {@code pages.jsonl} and the pages that it names. */
    static List<GoldPage> read(Path folder) throws IOException {
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode node = MAPPER.readTree(line);
            gold.put(node.path("name").asString(), node);
        }
        List<GoldPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("pages.jsonl"))) {
            JsonNode node = MAPPER.readTree(line);
            JsonNode known = gold.get(node.path("name").asString());
            if (known != null) {
                pages.add(of(folder, node, known));
            }
        }
        return pages;
    }

    private static GoldPage of(Path folder, JsonNode page, JsonNode known) {
        return new GoldPage(
                folder.getFileName().toString(),
                page.path("name").asString(),
                page.path("url").asString(""),
                page.path("charset").isString() ? page.path("charset").asString() : null,
                folder.resolve(page.path("path").asString()),
                known.path("body").isString() ? known.path("body").asString() : null,
                texts(known.path("must")),
                texts(known.path("must_not")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array) {
            texts.add(text.asString());
        }
        return texts;
    }

    /** The page itself. */
    Page page() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            URI address = url.isEmpty() ? null : address();
            return new Page(name, address, null, Page.Kind.HTML, charset, null, null, in.readAllBytes());
        }
    }

    private @Nullable URI address() {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The registrable domain, near enough to keep pages of one publisher together: the last two parts of the host, three
     * where the second last is a country's "co" or the like.
     */
    String domain() {
        String rest = url.substring(url.indexOf("://") + (url.contains("://") ? 3 : 1));
        String host = rest.split("[/?#:]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        String[] parts = host.split("\\.", -1);
        int keep = parts.length > 2
                        && parts[parts.length - 1].length() == 2
                        && List.of("co", "com", "org", "net", "ac", "gov", "gv", "edu", "or", "ne", "go", "govt", "in")
                                .contains(parts[parts.length - 2])
                ? 3
                : 2;
        int from = Math.max(0, parts.length - keep);
        return String.join(".", List.of(parts).subList(from, parts.length));
    }
}
