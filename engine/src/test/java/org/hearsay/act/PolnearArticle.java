package org.hearsay.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * An article of PolNeAR (Newell et al. 2018) as one of its annotators saw it.
 *
 * @param blocks its lines
 */
public record PolnearArticle(Text text, List<Span> blocks, List<Relation> relations) {

    /** The corpus folder {@code ../shared/data/polnear} beside the repository, where it is there. */
    public static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared").resolve("data/polnear");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    public static PolnearArticle read(Path part, String name, String annotator) {
        try {
            Text text = Text.of(Files.readString(part.resolve("text").resolve(name + ".txt"), StandardCharsets.UTF_8));
            String annotations =
                    Files.readString(part.resolve("attributions").resolve(name + "_" + annotator + ".ann"));
            return new PolnearArticle(text, lines(text), relations(text, annotations));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Span> lines(Text text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.toString().charAt(i) == '\n') {
                Span line = text.trim(new Span(start, i));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static List<Relation> relations(Text text, String annotations) {
        Map<String, List<Span>> bound = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (String line : annotations.split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("T") && fields.length > 1 && fields[1].contains(" ")) {
                bound.put(fields[0], spans(text, fields[1].substring(fields[1].indexOf(' ') + 1)));
            }
        }
        for (String line : annotations.split("\n", -1)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("E") && fields.length > 1) {
                List<Span> content = role("Content", fields[1], bound);
                if (!content.isEmpty()) {
                    relations.add(new Relation(
                            role("Source", fields[1], bound),
                            role("Cue", fields[1], bound),
                            content,
                            Quotation.INDIRECT,
                            1));
                }
            }
        }
        return relations;
    }

    private static List<Span> spans(Text text, String offsets) {
        List<Span> spans = new ArrayList<>();
        for (String piece : offsets.split(";", -1)) {
            String[] ends = piece.trim().split(" ", -1);
            spans.add(new Span(text.index(Integer.parseInt(ends[0])), text.index(Integer.parseInt(ends[1]))));
        }
        return spans;
    }

    /** The pieces of a role, of all spans that fill it; those that touch are joined. */
    private static List<Span> role(String role, String event, Map<String, List<Span>> bound) {
        List<Span> pieces = new ArrayList<>();
        for (String part : event.split(" ", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0 && part.substring(0, colon).replaceAll("\\d+$", "").equals(role)) {
                pieces.addAll(bound.getOrDefault(part.substring(colon + 1), List.of()));
            }
        }
        Collections.sort(pieces);
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            if (!joined.isEmpty() && piece.start() <= joined.getLast().end()) {
                joined.add(joined.removeLast().cover(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
