package org.hearsay.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with the expressions of time that people marked in it.
 *
 * @param published its day
 * @param times spans in UTF-16 indexes
 */
record TimeGold(String name, LocalDate published, Text text, List<Marked> times) {

    /** An expression as it was marked. */
    record Marked(Span span, String value) {}

    private static final JsonMapper JSON = new JsonMapper();

    /** {@code ../shared/data/times} beside the repository, where it is there. */
    static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared").resolve("data/times");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    static List<TimeGold> read(Path file) throws IOException {
        List<TimeGold> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                documents.add(of(JSON.readTree(line)));
            }
        }
        return documents;
    }

    private static TimeGold of(JsonNode node) {
        Text text = Text.of(node.get("text").asString());
        List<Marked> times = new ArrayList<>();
        for (JsonNode time : node.get("times")) {
            JsonNode span = time.get("span");
            Span units = new Span(
                    text.index(span.get(0).asInt()), text.index(span.get(1).asInt()));
            times.add(new Marked(text.trim(units), time.get("value").asString()));
        }
        LocalDate published = LocalDate.parse(node.get("published").asString().substring(0, 10));
        return new TimeGold(node.get("name").asString(), published, text, times);
    }

    /** What the tagger reads in it. */
    List<TimeExpression> read() {
        return Times.of(text, List.of(text.whole()), published);
    }

    /** The half that the grammar was written on, by the first byte of the SHA-256 of the name. */
    boolean isForDevelopment() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return digest[0] % 2 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
