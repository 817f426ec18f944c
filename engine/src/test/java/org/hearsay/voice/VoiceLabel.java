package org.hearsay.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** A row of {@code dev-sources.tsv} or {@code train-sources-measured.tsv}; {@code docs/labels/voices.md} says what it means. Offsets are code points. */
record VoiceLabel(String article, Span source, String kind, List<Span> mentions) {

    private static final Path LABELS = Path.of("src/test/resources/org/hearsay/voice");

    /** The labels of PolNeAR's dev part. */
    static List<VoiceLabel> readAll() throws IOException {
        return readAll("dev-sources.tsv");
    }

    static List<VoiceLabel> readAll(String file) throws IOException {
        List<VoiceLabel> labels = new ArrayList<>();
        for (String line : Files.readAllLines(LABELS.resolve(file))) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                List<Span> mentions = Stream.of(fields[5].split(" ", -1))
                        .filter(span -> !span.equals("-"))
                        .map(VoiceLabel::span)
                        .toList();
                labels.add(new VoiceLabel(fields[0], span(fields[1]), fields[3], mentions));
            }
        }
        return labels;
    }

    /** PolNeAR's dev part beside the repository, where it is there. */
    static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared").resolve("data/polnear/dev");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    static boolean isForDevelopment(String article) {
        return (article.hashCode() & 1) == 0;
    }

    private static Span span(String ends) {
        String[] both = ends.split("-", -1);
        return new Span(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
    }

    Span inside(Text text, Span codePoints) {
        return new Span(text.index(codePoints.start()), text.index(codePoints.end()));
    }

    boolean isRight(Text text, Voice voice) {
        boolean person = voice.kind() == Voice.Kind.PERSON;
        boolean fits = switch (kind) {
            case "any" -> true;
            case "person" -> person || voice.kind() == Voice.Kind.UNKNOWN;
            default -> !person;
        };
        return fits
                && mentions.stream()
                        .map(mention -> inside(text, mention))
                        .anyMatch(mention -> mention.contains(voice.name().end() - 1)
                                || mention.start() == voice.name().start());
    }

    static @Nullable VoiceLink link(Marked article, Voicing voicing, Span source) {
        for (int i = 0; i < article.relations().size(); i++) {
            List<Span> of = article.relations().get(i).source();
            if (!of.isEmpty() && of.getFirst().start() == source.start()) {
                return voicing.ofRelation().get(i);
            }
        }
        return null;
    }

    /** An article with the relations of its first annotator. */
    static Marked article(Text text, Path folder, String name) throws IOException {
        Path annotations;
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            annotations = files.filter(file -> file.getFileName().toString().startsWith(name + "_"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        return new Marked(text, paragraphs(text), relations(text, Files.readAllLines(annotations)));
    }

    private static List<Span> paragraphs(Text text) {
        return Marked.paragraphs(text.toString()).stream()
                .map(text::trim)
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static List<Relation> relations(Text text, List<String> lines) {
        Map<String, List<Span>> bound = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("T")) {
                List<Span> spans = new ArrayList<>();
                for (String piece :
                        fields[1].substring(fields[1].indexOf(' ') + 1).split(";", -1)) {
                    String[] ends = piece.split(" ", -1);
                    spans.add(new Span(text.index(Integer.parseInt(ends[0])), text.index(Integer.parseInt(ends[1]))));
                }
                bound.put(fields[0], spans);
            }
        }
        for (String line : lines) {
            if (line.startsWith("E")) {
                String event = line.split("\t", -1)[1];
                List<Span> content = pieces(event, "Content", bound);
                if (!content.isEmpty()) {
                    relations.add(new Relation(
                            pieces(event, "Source", bound),
                            pieces(event, "Cue", bound),
                            content,
                            Quotation.INDIRECT,
                            1));
                }
            }
        }
        return relations;
    }

    private static List<Span> pieces(String event, String role, Map<String, List<Span>> bound) {
        List<Span> pieces = new ArrayList<>();
        for (String part : event.split(" ", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0 && part.substring(0, colon).replaceAll("\\d+$", "").equals(role)) {
                pieces.addAll(bound.getOrDefault(part.substring(colon + 1), List.of()));
            }
        }
        pieces.sort(null);
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
