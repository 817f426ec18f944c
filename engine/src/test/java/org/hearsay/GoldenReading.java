package org.hearsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A golden reading, as {@code samples/README.md} describes it: pieces of text, found again in an article. */
final class GoldenReading {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;

    private GoldenReading(JsonNode root) {
        this.root = root;
    }

    static GoldenReading read(Path file) throws IOException {
        return new GoldenReading(JSON.readTree(Files.readString(file)));
    }

    /** The roles that decide whether a statement is right. */
    record Roles(List<Span> source, List<Span> content) {}

    String title() {
        return root.get("title").asString();
    }

    String outlet() {
        return root.get("outlet").asString();
    }

    LocalDate published() {
        return LocalDate.parse(root.get("published").asString());
    }

    List<String> byline() {
        return strings(root.get("byline"));
    }

    List<String> body() {
        return strings(root.get("body"));
    }

    List<String> excluded() {
        List<String> pieces = new ArrayList<>();
        root.get("excluded").forEach(node -> pieces.add(node.get("text").asString()));
        return pieces;
    }

    int count() {
        return root.get("statements").size();
    }

    /** White space of any kind and length as one space, none at the ends. */
    static String collapse(String text) {
        return text.replaceAll("[\\s\u00A0\u200B\u202F]+", " ").trim();
    }

    /**
     * A statement of the golden reading.
     *
     * @param roles its pieces in the article
     * @param golden all that the golden reading says of it
     */
    record Expected(Roles roles, JsonNode golden) {}

    /** The golden voice with an id. */
    JsonNode voice(String id) {
        for (JsonNode voice : root.get("voices")) {
            if (voice.get("id").asString().equals(id)) {
                return voice;
            }
        }
        throw new IllegalArgumentException("the golden reading has no voice " + id);
    }

    JsonNode figures() {
        return root.get("figures");
    }

    /** The statements whose sentence is in a text, with their pieces as spans of it. */
    List<Expected> statements(Text text) {
        Collapsed collapsed = new Collapsed(text);
        List<Expected> found = new ArrayList<>();
        for (JsonNode statement : root.get("statements")) {
            Span in = collapsed.find(collapse(statement.get("in").asString()), new Span(0, collapsed.length()));
            if (in.isEmpty()) {
                continue;
            }
            List<Span> content = collapsed.pieces(strings(statement.get("content")), in);
            if (!content.isEmpty()) {
                found.add(new Expected(
                        new Roles(collapsed.pieces(strings(statement.get("source")), in), content), statement));
            }
        }
        return found;
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }

    /**
     * Which statements are right, by their indexes: their content's words overlap with a Dice coefficient of at least one half, and
     * their sources share a word or are both empty; one to one, best overlap first.
     */
    static Map<Integer, Integer> matches(Text text, List<Roles> read, List<Roles> expected) {
        record Pair(double dice, int read, int expected) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < expected.size(); j++) {
                BitSet a = letters(text, read.get(i).content());
                BitSet b = letters(text, expected.get(j).content());
                double sum = (double) a.cardinality() + b.cardinality();
                BitSet source = letters(text, read.get(i).source());
                BitSet other = letters(text, expected.get(j).source());
                boolean sources = source.intersects(other) || (source.isEmpty() && other.isEmpty());
                a.and(b);
                double dice = 2.0 * a.cardinality() / sum;
                if (sources && dice >= 0.5) {
                    pairs.add(new Pair(dice, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::dice).reversed());
        Map<Integer, Integer> expectedOf = new HashMap<>();
        BitSet takenExpected = new BitSet();
        for (Pair pair : pairs) {
            if (!expectedOf.containsKey(pair.read()) && !takenExpected.get(pair.expected())) {
                expectedOf.put(pair.read(), pair.expected());
                takenExpected.set(pair.expected());
            }
        }
        return expectedOf;
    }

    private static BitSet letters(Text text, List<Span> pieces) {
        BitSet letters = new BitSet();
        for (Span piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                letters.set(i, Character.isLetterOrDigit(text.toString().charAt(i)));
            }
        }
        return letters;
    }

    /** A text with its white space collapsed, and where in the text each of its characters is. */
    private static final class Collapsed {

        private final String value;
        private final int[] places;

        Collapsed(Text text) {
            StringBuilder builder = new StringBuilder();
            List<Integer> from = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.toString().charAt(i);
                boolean space = Text.isSpace(c);
                if (!space || (!builder.isEmpty() && builder.charAt(builder.length() - 1) != ' ')) {
                    builder.append(space ? ' ' : c);
                    from.add(i);
                }
            }
            value = builder.toString();
            places = from.stream().mapToInt(Integer::intValue).toArray();
        }

        int length() {
            return value.length();
        }

        /** The first place of a piece of whole words, as a span of the collapsed text; empty where it isn't there. */
        Span find(String piece, Span within) {
            int at = value.indexOf(piece, within.start());
            while (at >= 0 && at + piece.length() <= within.end()) {
                if (!inWord(at) && !inWord(at + piece.length())) {
                    return new Span(at, at + piece.length());
                }
                at = value.indexOf(piece, at + 1);
            }
            return new Span(0, 0);
        }

        private boolean inWord(int index) {
            return index > 0
                    && index < value.length()
                    && Character.isLetterOrDigit(value.charAt(index - 1))
                    && Character.isLetterOrDigit(value.charAt(index));
        }

        List<Span> pieces(List<String> pieces, Span within) {
            List<Span> found = new ArrayList<>();
            for (String piece : pieces) {
                Span span = find(collapse(piece), within);
                if (!span.isEmpty()) {
                    found.add(new Span(places[span.start()], places[span.end() - 1] + 1));
                }
            }
            found.sort(null);
            return found;
        }
    }
}
