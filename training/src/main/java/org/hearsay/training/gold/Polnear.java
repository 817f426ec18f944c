package org.hearsay.training.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Reads PolNeAR (Newell et al. 2018) in brat's standoff form: {@code text/NAME.txt}, and beside it
 * {@code attributions/NAME_ANNOTATOR.ann}. Lines that are neither a text-bound annotation nor an event are left out,
 * as are text-bound ones whose offsets can't be read.
 */
public final class Polnear {

    private Polnear() {}

    /**
     * Reads a part.
     *
     * @param folder the folder that holds {@code text} and {@code attributions}
     * @return the articles, by name
     * @throws IOException where a file can't be read
     */
    public static List<GoldArticle> read(Path folder) throws IOException {
        Map<String, List<Path>> annotations = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
                String name = file.getFileName().toString();
                annotations
                        .computeIfAbsent(name.substring(0, name.lastIndexOf('_')), _ -> new ArrayList<>())
                        .add(file);
            }
        }
        List<GoldArticle> articles = new ArrayList<>();
        for (Map.Entry<String, List<Path>> entry : annotations.entrySet()) {
            Path file = folder.resolve("text").resolve(entry.getKey() + ".txt");
            Text text = Text.of(Files.readString(file, StandardCharsets.UTF_8));
            List<List<GoldRelation>> annotators = new ArrayList<>();
            for (Path annotation : entry.getValue()) {
                annotators.add(relations(text, Files.readString(annotation, StandardCharsets.UTF_8)));
            }
            articles.add(new GoldArticle(entry.getKey(), text, annotators));
        }
        return articles;
    }

    /** The relations of one annotation file. */
    static List<GoldRelation> relations(Text text, String annotations) {
        Map<String, List<Span>> bound = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : annotations.split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            if (fields.length < 2) {
                continue;
            }
            if (fields[0].startsWith("T") && fields[1].contains(" ")) {
                List<Span> spans = spans(text, fields[1].substring(fields[1].indexOf(' ') + 1));
                if (!spans.isEmpty()) {
                    bound.put(fields[0], spans);
                }
            } else if (fields[0].startsWith("E")) {
                events.add(fields[1]);
            }
        }
        return events.stream().map(event -> relation(event, bound)).toList();
    }

    private static List<Span> spans(Text text, String offsets) {
        List<Span> spans = new ArrayList<>();
        for (String piece : offsets.split(";", -1)) {
            String[] ends = piece.trim().split(" ", -1);
            if (ends.length != 2 || !ends[0].matches("\\d{1,9}") || !ends[1].matches("\\d{1,9}")) {
                return List.of();
            }
            spans.add(new Span(text.index(Integer.parseInt(ends[0])), text.index(Integer.parseInt(ends[1]))));
        }
        return spans;
    }

    private static GoldRelation relation(String event, Map<String, List<Span>> bound) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String part : event.split(" ", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                List<Span> spans = bound.getOrDefault(part.substring(colon + 1), List.of());
                switch (part.substring(0, colon).replaceAll("\\d+$", "")) {
                    case "Source" -> source.addAll(spans);
                    case "Cue" -> cue.addAll(spans);
                    case "Content" -> content.addAll(spans);
                    default -> {
                        // The event's own span repeats the cue's.
                    }
                }
            }
        }
        source.sort(null);
        cue.sort(null);
        content.sort(null);
        return new GoldRelation(source, cue, content);
    }
}
