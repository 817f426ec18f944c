package org.hearsay.benchmarks.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of a list in memory, uncompressed: JSON lines with "name", "path" beside the list, and maybe "url" and "charset". */
final class PageSet {

    private PageSet() {}

    static List<Page> load(Path list) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<Page> pages = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            JsonNode entry = mapper.readTree(line);
            Path file = list.resolveSibling(entry.path("path").asString());
            URI url = entry.path("url").isString() ? address(entry.path("url").asString()) : null;
            String charset =
                    entry.path("charset").isString() ? entry.path("charset").asString() : null;
            pages.add(new Page(
                    entry.path("name").asString(), url, null, Page.Kind.HTML, charset, null, null, bytes(file)));
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return plain.readAllBytes();
        }
    }

    /** The address, or null where what is written is none: such a page is measured without one. */
    private static @Nullable URI address(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
