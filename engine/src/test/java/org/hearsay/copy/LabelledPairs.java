package org.hearsay.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pairs of bodies with labels made by hand; {@code docs/labels/copies.md} says how. */
final class LabelledPairs {

    /**
     * A pair.
     *
     * @param development whether it is for development, and not for measuring
     */
    record Pair(String first, String second, CopyClass label, boolean development) {}

    private LabelledPairs() {}

    /** The texts, where they are. */
    static Optional<Path> file() {
        return Optional.of(Path.of("..", "..", "shared", "data", "copies", "fnc1.jsonl"))
                .filter(Files::isReadable);
    }

    static List<Pair> all() {
        return read("fnc1-pairs.tsv");
    }

    /** The 60 pairs that were labelled once more, later, by the same person without the first labels. */
    static List<Pair> second() {
        return read("fnc1-pairs-second.tsv");
    }

    private static List<Pair> read(String name) {
        try (InputStream in = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Pair(
                            cells[0],
                            cells[1],
                            CopyClass.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                            cells[3].equals("development")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the pairs by name, each line a paragraph. */
    static Map<String, Wording> wordings(Path file) {
        Set<String> names = all().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        JsonMapper json = new JsonMapper();
        Map<String, Wording> wordings = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                JsonNode node = json.readTree(line);
                if (names.contains(node.get("name").asString())) {
                    wordings.put(
                            node.get("name").asString(),
                            wording(node.get("text").asString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wordings;
    }

    /** A text whose lines are its paragraphs. */
    static Wording wording(String value) {
        Text text = Text.of(value);
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == '\n') {
                if (start < i) {
                    blocks.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return Wording.of(text, blocks);
    }
}
