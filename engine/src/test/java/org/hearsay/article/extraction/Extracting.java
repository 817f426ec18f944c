package org.hearsay.article.extraction;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;

/** Shorthand of tests of articles: extracts from strings, and writes articles so that they read well in a test. */
public final class Extracting {

    private static final Articles ARTICLES = new Articles();

    private Extracting() {}

    public static Extraction html(String html) {
        return extract(Page.of("page", Page.Kind.HTML, html.getBytes(StandardCharsets.UTF_8)));
    }

    public static Extraction htmlAt(String url, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return extract(new Page("page", URI.create(url), null, Page.Kind.HTML, null, null, null, bytes));
    }

    public static Extraction text(String text) {
        return extract(Page.of("page", Page.Kind.TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Extraction extract(Page page) {
        return ARTICLES.extract(page);
    }

    /** A line a block: its kind, for an excluded one why, and its text, line breaks in it as a slash. */
    public static String lines(Extraction extraction) {
        Article article = extraction.article();
        return article.blocks().stream()
                .map(block -> label(block) + ": "
                        + article.text().slice(block.span()).replace("\r", "").replace("\n", " / "))
                .collect(Collectors.joining("\n"));
    }

    private static String label(Block block) {
        String reason = block.exclusion() == null
                ? ""
                : " " + block.exclusion().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return block.kind().label() + reason;
    }

    /** What the blocks that statements are read from say. */
    public static List<String> body(Extraction extraction) {
        Article article = extraction.article();
        return article.body().stream().map(article.text()::slice).toList();
    }

    public static List<String> problems(Extraction extraction) {
        return extraction.problems().stream().map(Problem::what).toList();
    }

    /** Two paragraphs of invented news: enough prose for a page to have an article. */
    public static final String PROSE = """
            <p>The gates of the Ostrava weir were opened at dawn on Tuesday, engineers said, hours before the river
            rose over its banks and into the lower town.</p>
            <p>Nobody has said who gave the order. "We acted on instructions," the shift leader, Tomas Reh, told the
            council, without saying whose they were.</p>
            """;
}
