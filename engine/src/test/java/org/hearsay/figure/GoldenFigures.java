package org.hearsay.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.extraction.Articles;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.figure.Figure.Bound;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sample page with the statements and figures of its golden reading, found again in the article. A figure whose words
 * stand on the page more than once is taken from the first place after the figure before it, in the words of its
 * statement where it has one.
 */
public record GoldenFigures(String name, Article article, List<Relation> relations, List<Figure> figures) {

    private static final JsonMapper JSON = new JsonMapper();

    public static List<GoldenFigures> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(GoldenFigures::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules find, given the golden statements. */
    List<Figure> read() {
        return Figures.of(article.text(), article.body(), List.of(), relations);
    }

    private static GoldenFigures read(Path page) {
        try {
            String name = page.getFileName().toString().replace(".html", "");
            Article article = new Articles()
                    .extract(Page.of(name, Page.Kind.HTML, Files.readAllBytes(page)))
                    .article();
            JsonNode golden = JSON.readTree(Files.readString(page.resolveSibling(name + ".golden.json")));
            String text = article.text().toString().replaceAll("[\\s\u00A0]", " ");
            Map<String, Integer> indexes = new LinkedHashMap<>();
            List<Relation> relations = new ArrayList<>();
            for (JsonNode statement : golden.get("statements")) {
                Span in = in(text, statement.get("in").asString());
                List<Span> content = pieces(text, statement.get("content"), in);
                if (!content.isEmpty()) {
                    indexes.put(statement.get("id").asString(), relations.size());
                    List<Span> source = pieces(text, statement.get("source"), in);
                    relations.add(new Relation(source, List.of(), content, Quotation.INDIRECT, 1));
                }
            }
            return new GoldenFigures(name, article, relations, figures(text, golden, relations, indexes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article has a blank line between blocks where a golden has one space. */
    private static Span in(String text, String sentence) {
        int start = text.indexOf(sentence);
        if (start >= 0) {
            return new Span(start, start + sentence.length());
        }
        start = text.indexOf(sentence.substring(0, Math.min(20, sentence.length())));
        return start < 0 ? new Span(0, 0) : new Span(start, Math.min(text.length(), start + sentence.length() + 1));
    }

    private static List<Span> pieces(String text, JsonNode pieces, Span in) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode piece : pieces) {
            int start = text.indexOf(piece.asString(), in.start());
            if (start >= 0 && start < in.end()) {
                spans.add(new Span(start, start + piece.asString().length()));
            }
        }
        spans.sort(null);
        boolean parted = true;
        for (int i = 1; i < spans.size(); i++) {
            parted &= spans.get(i).start() > spans.get(i - 1).end();
        }
        return parted ? spans : List.of(spans.getFirst().cover(spans.getLast()));
    }

    private static List<Figure> figures(
            String text, JsonNode golden, List<Relation> relations, Map<String, Integer> indexes) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode node : golden.get("figures")) {
            JsonNode high = node.get("high");
            @Nullable
            Integer statement = node.get("statement").isNull()
                    ? null
                    : indexes.get(node.get("statement").asString());
            Span span = place(text, node, statement == null ? null : relations.get(statement), figures);
            figures.add(new Figure(
                    span,
                    new BigDecimal(node.get("value").asString()),
                    high == null || high.isNull() ? null : new BigDecimal(high.asString()),
                    Bound.valueOf(node.get("bound").asString().replace('-', '_').toUpperCase(Locale.ROOT)),
                    List.of(counted(text, node.get("counts").asString(), span)),
                    statement));
        }
        return figures;
    }

    private static Span place(String text, JsonNode node, @Nullable Relation relation, List<Figure> before) {
        String words = node.get("text").asString();
        String counted = node.get("counts").asString();
        int from = relation == null ? 0 : relation.content().getFirst().start();
        int best = -1;
        for (int at = find(text, words, from); at >= 0; at = find(text, words, at + 1)) {
            Span span = new Span(at, at + words.length());
            boolean taken = before.stream().anyMatch(figure -> figure.span().overlaps(span));
            boolean held = relation == null || relation.content().stream().anyMatch(piece -> piece.contains(span));
            boolean followed = text.startsWith(counted, Math.min(text.length(), at + words.length() + 1));
            if (!taken && held && (best < 0 || followed)) {
                best = at;
                if (followed) {
                    break;
                }
            }
        }
        best = best >= 0 ? best : Math.max(0, find(text, words, from));
        return new Span(best, best + words.length());
    }

    private static int find(String text, String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (before && after) {
                return at;
            }
        }
        return -1;
    }

    private static Span counted(String text, String counted, Span figure) {
        int after = find(text, counted, figure.end());
        if (after < 0 || after > figure.end() + 60) {
            int earlier = text.lastIndexOf(counted, figure.start());
            after = earlier >= 0 ? earlier : Math.max(0, text.indexOf(counted));
        }
        return new Span(after, after + counted.length());
    }

    Text text() {
        return article.text();
    }
}
