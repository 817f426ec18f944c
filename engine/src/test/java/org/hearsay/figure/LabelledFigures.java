package org.hearsay.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.attribution.Relation;
import org.hearsay.figure.Figure.Bound;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An article of PolNeAR's development part with the sentences whose figures are labelled; see
 * {@code docs/labels/figures.md}.
 *
 * @param name the article's
 * @param sentences those that were labelled
 * @param figures all of those sentences
 */
record LabelledFigures(String name, Text text, List<Relation> relations, List<Span> sentences, List<Figure> figures) {

    /** The corpus folder {@code ../shared/data/polnear/dev} beside the repository, where it is there. */
    static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared").resolve("data/polnear/dev");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** Every article with labels, in the order of the labels. */
    static List<LabelledFigures> readAll(Path folder) {
        try (var in = Objects.requireNonNull(LabelledFigures.class.getResourceAsStream("polnear-dev.tsv"))) {
            Map<String, LabelledFigures> articles = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    articles.computeIfAbsent(row[1], name -> read(folder, name)).add(row);
                }
            }
            return List.copyOf(articles.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledFigures read(Path folder, String name) {
        try {
            Text text = Text.of(Files.readString(folder.resolve("text").resolve(name + ".txt")));
            return new LabelledFigures(
                    name, text, Attributions.read(folder, name, text), new ArrayList<>(), new ArrayList<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] row) {
        Span span = span(row[2], row[3]);
        if (row[0].equals("sentence")) {
            sentences.add(span);
            return;
        }
        @Nullable BigDecimal high = row[5].isEmpty() ? null : new BigDecimal(row[5]);
        Bound bound = Bound.valueOf(row[6].replace('-', '_').toUpperCase(Locale.ROOT));
        List<Span> counts = new ArrayList<>();
        if (!row[7].isEmpty()) {
            String[] offsets = row[7].split("-", -1);
            counts.add(span(offsets[0], offsets[1]));
        }
        figures.add(new Figure(span, new BigDecimal(row[4]), high, bound, counts, null));
    }

    private Span span(String start, String end) {
        return new Span(text.index(Integer.parseInt(start)), text.index(Integer.parseInt(end)));
    }

    /** Whether the rules were written on it; the others are for measuring. */
    boolean isForDevelopment() {
        return (name.hashCode() & 1) == 0;
    }

    /** The paragraphs, one a line. */
    List<Span> blocks() {
        List<Span> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.toString().charAt(i) == '\n') {
                Span block = text.trim(new Span(from, i));
                if (!block.isEmpty()) {
                    blocks.add(block);
                }
                from = i + 1;
            }
        }
        return blocks;
    }

    /** What the rules find in the labelled sentences. */
    List<Figure> read() {
        return Figures.of(text, blocks(), List.of(), relations).stream()
                .filter(figure -> sentences.stream().anyMatch(sentence -> sentence.contains(figure.span())))
                .toList();
    }
}
