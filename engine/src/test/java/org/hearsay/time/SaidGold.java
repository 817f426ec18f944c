package org.hearsay.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sample's golden reading as the statements that {@link SaidTimes} is asked about, with when each was made.
 *
 * @param said parallel to the relations
 */
record SaidGold(
        String name,
        LocalDate published,
        Text text,
        List<Span> blocks,
        List<Relation> relations,
        List<@Nullable Integer> voices,
        List<Answer> said) {

    /** When a statement was made, by the golden reading. */
    record Answer(@Nullable LocalDate from, @Nullable LocalDate to, Said.By by) {

        static Answer of(Optional<Said> said) {
            return said.map(known -> new Answer(known.from(), known.to(), known.by()))
                    .orElse(new Answer(null, null, Said.By.PUBLISHED));
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    /** The goldens in {@code samples/} of the repository. */
    static List<SaidGold> readAll() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IOException("no samples/ above " + Path.of("").toAbsolutePath());
        }
        List<SaidGold> goldens = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("samples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".golden.json"))
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                goldens.add(of(
                        file.getFileName().toString().replace(".golden.json", ""),
                        JSON.readTree(Files.readString(file))));
            }
        }
        return goldens;
    }

    /** The half that the rules were written on, by the first byte of the SHA-256 of the name. */
    boolean isForDevelopment() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return digest[0] % 2 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the rules say, given the golden statements and voices. */
    List<Answer> read() {
        List<TimeExpression> times = Times.of(text, blocks, published);
        return SaidTimes.of(text, blocks, relations, voices, times, published).stream()
                .map(Answer::of)
                .toList();
    }

    private static SaidGold of(String name, JsonNode root) {
        StringBuilder joined = new StringBuilder();
        List<Span> blocks = new ArrayList<>();
        for (JsonNode block : root.get("body")) {
            joined.append(joined.isEmpty() ? "" : " ");
            int start = joined.length();
            joined.append(block.asString());
            blocks.add(new Span(start, joined.length()));
        }
        Text text = Text.of(joined.toString());
        Map<String, Integer> indexes = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        List<@Nullable Integer> voices = new ArrayList<>();
        List<Answer> said = new ArrayList<>();
        int from = 0;
        for (JsonNode statement : root.get("statements")) {
            int in = in(joined, statement.get("in").asString(), from);
            from = in;
            Relation relation = relation(joined, in, statement);
            if (relation == null) {
                continue;
            }
            JsonNode voice = statement.get("voice");
            relations.add(relation);
            voices.add(voice.isNull() ? null : indexes.computeIfAbsent(voice.asString(), id -> indexes.size()));
            said.add(answer(statement.get("said")));
        }
        LocalDate published = LocalDate.parse(root.get("published").asString());
        return new SaidGold(name, published, text, blocks, relations, voices, said);
    }

    private static int in(StringBuilder text, String sentence, int from) {
        int at = text.indexOf(sentence, Math.max(0, from - sentence.length()));
        return at >= 0 ? at : Math.max(0, text.indexOf(sentence));
    }

    private static @Nullable Relation relation(StringBuilder text, int in, JsonNode statement) {
        List<Span> content = pieces(text, in, statement.get("content"));
        if (content.isEmpty()) {
            return null;
        }
        List<Span> source = pieces(text, in, statement.get("source"));
        List<Span> cue = pieces(text, in, statement.get("cue"));
        return new Relation(source, cue, content, Quotation.INDIRECT, 1);
    }

    private static List<Span> pieces(StringBuilder text, int in, JsonNode node) {
        List<Span> pieces = new ArrayList<>();
        int from = in;
        for (JsonNode piece : node) {
            int at = text.indexOf(piece.asString(), from);
            if (at >= 0) {
                pieces.add(new Span(at, at + piece.asString().length()));
                from = at + piece.asString().length() + 1;
            }
        }
        return pieces;
    }

    private static Answer answer(JsonNode said) {
        return new Answer(
                date(said.get("from")),
                date(said.get("to")),
                said.get("by").asString().equals("text") ? Said.By.TEXT : Said.By.PUBLISHED);
    }

    private static @Nullable LocalDate date(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.asString());
    }
}
