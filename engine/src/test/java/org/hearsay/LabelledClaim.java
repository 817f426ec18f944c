package org.hearsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A claim with its appearances and counts, worked out by hand; {@code docs/labels/claims.md} says how. Offsets count code
 * points of the article's text.
 *
 * @param set {@code stories} or {@code samples}
 * @param start the statement that a reader asks about; the first of the appearances
 * @param texts the articles with an appearance, copies of one another together
 * @param unnamed for each text that has some, how many unnamed people it says at least
 * @param doubt the counts on which another careful reader may differ
 */
public record LabelledClaim(
        String id,
        String set,
        String event,
        boolean isForDevelopment,
        Place start,
        List<Appearance> appearances,
        List<List<String>> texts,
        List<Unnamed> unnamed,
        List<Answer> answers,
        Counts counts,
        Set<String> doubt) {

    /** Where something stands. */
    public record Place(String article, List<Span> content) {}

    /**
     * A statement of the claim, or the article's own assertion.
     *
     * @param source {@code named}, {@code unnamed}, {@code medium}, {@code document} or {@code none}
     * @param voices the names of the identities; empty where nobody is named
     * @param people how many unnamed people it says at least
     * @param form {@code shortened}, {@code altered} or {@code misattributed}
     * @param follows the article at hand that it passes on, so that its source isn't counted again
     */
    public record Appearance(
            Place place,
            String source,
            List<String> voices,
            int people,
            List<String> via,
            Optional<String> form,
            Optional<String> follows) {}

    /** How many unnamed people a text says at least; {@code text} is an index into the texts. */
    public record Unnamed(int text, int people) {}

    /** A statement that answers the claim: {@code denies}, {@code confirms}, {@code no-comment}, {@code contradicts}. */
    public record Answer(Place place, String act, List<String> voices) {}

    /** What is to be counted; {@code people} is the least number that could account for all of it. */
    public record Counts(int articles, int outlets, int texts, int named, int unnamed, int people, boolean circular) {}

    private static final Path FILE = Path.of("..", "docs", "labels", "claims.jsonl");

    /** The claims in the order of the file. */
    public static List<LabelledClaim> readAll() {
        return read(FILE);
    }

    private static List<LabelledClaim> read(Path file) {
        JsonMapper json = new JsonMapper();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> of(json.readTree(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledClaim of(JsonNode line) {
        JsonNode counts = line.get("counts");
        return new LabelledClaim(
                line.get("id").asString(),
                line.get("set").asString(),
                line.get("event").asString(),
                line.get("half").asString().equals("development"),
                place(line.get("start")),
                line.get("appearances")
                        .valueStream()
                        .map(LabelledClaim::appearance)
                        .toList(),
                line.get("texts").valueStream().map(LabelledClaim::strings).toList(),
                line.get("unnamed")
                        .valueStream()
                        .map(node -> new Unnamed(
                                node.get("text").asInt(), node.get("people").asInt()))
                        .toList(),
                line.get("answers")
                        .valueStream()
                        .map(node -> new Answer(place(node), node.get("act").asString(), strings(node.get("voices"))))
                        .toList(),
                new Counts(
                        counts.get("articles").asInt(),
                        counts.get("outlets").asInt(),
                        counts.get("texts").asInt(),
                        counts.get("named").asInt(),
                        counts.get("unnamed").asInt(),
                        counts.get("people").asInt(),
                        counts.get("circular").asBoolean()),
                new TreeSet<>(strings(line.get("doubt"))));
    }

    private static Appearance appearance(JsonNode node) {
        return new Appearance(
                place(node),
                node.get("source").asString(),
                strings(node.path("voices")),
                node.path("people").asInt(0),
                strings(node.path("via")),
                Optional.of(node.path("form").asString("")).filter(form -> !form.isEmpty()),
                Optional.of(node.path("follows").asString("")).filter(article -> !article.isEmpty()));
    }

    private static Place place(JsonNode node) {
        List<Span> content = new ArrayList<>();
        for (JsonNode piece : node.get("content")) {
            content.add(new Span(piece.get(0).asInt(), piece.get(1).asInt()));
        }
        return new Place(node.get("article").asString(), content);
    }

    private static List<String> strings(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }

    /** The articles with an appearance, in the order in which they come. */
    public Set<String> articles() {
        Set<String> articles = new LinkedHashSet<>();
        appearances.forEach(appearance -> articles.add(appearance.place().article()));
        return articles;
    }

    /** All places of the claim: those of its appearances and of what answers it. */
    public List<Place> places() {
        return Stream.concat(
                        appearances.stream().map(Appearance::place),
                        answers.stream().map(Answer::place))
                .toList();
    }
}
