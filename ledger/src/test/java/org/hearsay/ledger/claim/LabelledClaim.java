package org.hearsay.ledger.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A claim as it was labelled by hand; {@code docs/labels/claims.md} says how.
 *
 * @param id its name
 * @param set {@code stories} or {@code samples}
 * @param event of the stories
 * @param development whether it is for development, and not for measuring
 * @param article the name of the article that it is seen from
 * @param content where the statement's content stands there, in code points
 * @param articles the names of the articles it appears in
 * @param counts what stands behind it
 * @param doubts the counts on which others may differ
 */
record LabelledClaim(
        String id,
        String set,
        String event,
        boolean development,
        String article,
        List<Span> content,
        Set<String> articles,
        Counted counts,
        Set<String> doubts) {

    /** What stands behind a claim. */
    record Counted(int articles, int outlets, int texts, int named, int unnamed, int people) {}

    /** Those that were chosen by hand, to have what is hard. */
    static List<LabelledClaim> chosen() {
        return all("claims.jsonl");
    }

    /** Those that were taken as they came, at places drawn in the articles. */
    static List<LabelledClaim> drawn() {
        return all("claims-drawn.jsonl");
    }

    /** Those that were chosen as articles tell them in words of their own; all for development. */
    static List<LabelledClaim> paraphrased() {
        return all("claims-paraphrased.jsonl");
    }

    private static List<LabelledClaim> all(String file) {
        JsonMapper json = new JsonMapper();
        try (Stream<String> lines = Files.lines(Path.of("..", "docs", "labels", file))) {
            return lines.map(line -> of(json.readTree(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledClaim of(JsonNode claim) {
        List<Span> content = new ArrayList<>();
        claim.get("start")
                .get("content")
                .forEach(piece ->
                        content.add(new Span(piece.get(0).asInt(), piece.get(1).asInt())));
        Set<String> articles = new LinkedHashSet<>();
        claim.get("appearances").forEach(one -> articles.add(one.get("article").asString()));
        Set<String> doubts = new LinkedHashSet<>();
        claim.get("doubt").forEach(one -> doubts.add(one.asString()));
        JsonNode counts = claim.get("counts");
        return new LabelledClaim(
                claim.get("id").asString(),
                claim.get("set").asString(),
                claim.path("event").asString(""),
                claim.get("half").asString().equals("development"),
                claim.get("start").get("article").asString(),
                content,
                articles,
                new Counted(
                        counts.get("articles").asInt(),
                        counts.get("outlets").asInt(),
                        counts.get("texts").asInt(),
                        counts.get("named").asInt(),
                        counts.get("unnamed").asInt(),
                        counts.get("people").asInt()),
                doubts);
    }
}
