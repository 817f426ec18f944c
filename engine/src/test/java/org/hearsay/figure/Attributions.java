package org.hearsay.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Reads the sources and contents of a PolNeAR article, as its first annotator saw them. */
final class Attributions {

    private Attributions() {}

    static List<Relation> read(Path folder, String name, Text text) throws IOException {
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            file = files.filter(at -> at.getFileName().toString().matches("\\Q" + name + "\\E_[^_]*\\.ann"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Map<String, List<Span>> spans = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            if (line.startsWith("T")) {
                spans.put(columns[0], spans(text, columns[1]));
            } else if (line.startsWith("E")) {
                List<Span> content = role(spans, columns[1], "Content");
                if (!content.isEmpty()) {
                    relations.add(
                            new Relation(role(spans, columns[1], "Source"), List.of(), content, Quotation.INDIRECT, 1));
                }
            }
        }
        return relations;
    }

    private static List<Span> spans(Text text, String column) {
        List<Span> spans = new ArrayList<>();
        for (String piece : column.substring(column.indexOf(' ') + 1).split(";", -1)) {
            String[] offsets = piece.split(" ", -1);
            spans.add(new Span(text.index(Integer.parseInt(offsets[0])), text.index(Integer.parseInt(offsets[1]))));
        }
        return spans;
    }

    /** One span from the first piece to the last, so that pieces never touch. */
    private static List<Span> role(Map<String, List<Span>> spans, String event, String role) {
        List<Span> found = new ArrayList<>();
        for (String argument : event.split(" ", -1)) {
            if (argument.startsWith(role)) {
                found.addAll(spans.getOrDefault(argument.substring(argument.indexOf(':') + 1), List.of()));
            }
        }
        return found.isEmpty()
                ? List.of()
                : List.of(found.stream().reduce(Span::cover).orElseThrow());
    }
}
