package org.hearsay.training.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.answer.AnswerExample.Labelled;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden readings of the sample pages as examples; {@code samples/README.md} tells their format. */
final class SamplePage {

    private static final JsonMapper JSON = new JsonMapper();

    private final Text text;
    private final List<Span> blocks = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<@Nullable Integer> voices = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> answers = new ArrayList<>();

    private SamplePage(JsonNode root) {
        StringBuilder body = new StringBuilder();
        for (JsonNode block : root.get("body")) {
            blocks.add(new Span(body.length(), body.length() + block.asString().length()));
            body.append(block.asString()).append('\n');
        }
        text = Text.of(body.toString());
        List<String> known = new ArrayList<>();
        root.get("voices").forEach(voice -> known.add(voice.get("id").asString()));
        root.get("statements").forEach(statement -> add(statement, known));
    }

    /**
     * The questions of the pages that rules are written on, by page.
     *
     * @param folder the folder of the pages
     */
    static List<List<AnswerExample>> examples(Path folder) throws IOException {
        List<List<AnswerExample>> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".golden.json", "");
                if (file.toString().endsWith(".golden.json") && isForDevelopment(name)) {
                    examples.add(new SamplePage(JSON.readTree(Files.readString(file))).examples());
                }
            }
        }
        return examples;
    }

    /** As the engine's tests part the pages: the last byte of the name's digest is even. */
    private static boolean isForDevelopment(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return digest[digest.length - 1] % 2 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private List<AnswerExample> examples() {
        return AnswerExample.of(new Labelled(text, blocks, relations, acts, voices), index -> {
            Integer answered = ids.get(answers.get(index));
            return answered == null ? Set.of() : Set.of(answered);
        });
    }

    private void add(JsonNode statement, List<String> known) {
        String in = statement.get("in").asString();
        int start = text.toString().replace('\n', ' ').indexOf(in);
        Span within = start < 0 ? text.whole() : new Span(start, Math.min(text.length(), start + in.length()));
        List<Span> content = pieces(statement.get("content"), within);
        if (content.isEmpty()) {
            return;
        }
        ids.put(statement.get("id").asString(), relations.size());
        relations.add(new Relation(
                pieces(statement.get("source"), within),
                pieces(statement.get("cue"), within),
                content,
                Quotation.INDIRECT,
                1));
        String act = statement.get("act").asString();
        acts.add(Arrays.stream(Act.values())
                .filter(a -> a.label().equals(act))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no act " + act)));
        int voice = known.indexOf(statement.get("voice").asString(""));
        voices.add(voice < 0 ? null : Integer.valueOf(voice));
        answers.add(statement.get("answers").asString(""));
    }

    /** Where the pieces stand as whole words, each the first time. */
    private List<Span> pieces(JsonNode pieces, Span within) {
        List<Span> found = new ArrayList<>();
        String value = text.toString();
        for (JsonNode piece : pieces) {
            int length = piece.asString().length();
            for (int at = value.indexOf(piece.asString(), within.start());
                    at >= 0 && at + length <= within.end();
                    at = value.indexOf(piece.asString(), at + 1)) {
                Span span = new Span(at, at + length);
                if (isWhole(value, span)) {
                    if (found.stream().noneMatch(span::overlaps)) {
                        found.add(span);
                    }
                    break;
                }
            }
        }
        found.sort(null);
        return found;
    }

    private static boolean isWhole(String value, Span span) {
        boolean starts = span.start() == 0 || !Character.isLetterOrDigit(value.charAt(span.start() - 1));
        return starts && (span.end() == value.length() || !Character.isLetterOrDigit(value.charAt(span.end())));
    }
}
