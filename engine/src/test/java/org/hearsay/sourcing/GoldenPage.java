package org.hearsay.sourcing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a sample page with its golden statements as relations, so that sourcing, via and medium are measured
 * apart from extraction and from the model.
 *
 * @param known the page's voices
 */
public record GoldenPage(
        String name,
        Text text,
        List<Span> blocks,
        List<Relation> relations,
        List<@Nullable Integer> voices,
        List<KnownVoice> known,
        List<JsonNode> golden,
        Map<String, Integer> ids,
        Map<Span, Integer> voiceOfMention) {

    private static final Path FOLDER = Path.of("..", "samples");

    private static final JsonMapper JSON = new JsonMapper();

    public static List<GoldenPage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".golden.json"))
                    .sorted()
                    .map(GoldenPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the rules were written with this page in sight; the others only measure them. */
    public boolean isForDevelopment() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return digest[digest.length - 1] % 2 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static GoldenPage read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".golden.json", "");
            return read(name, JSON.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenPage read(String name, JsonNode root) {
        StringBuilder body = new StringBuilder();
        List<Span> blocks = new ArrayList<>();
        for (JsonNode block : root.get("body")) {
            int start = body.length();
            body.append(block.asString());
            blocks.add(new Span(start, body.length()));
            body.append("\n");
        }
        Text text = Text.of(body.toString());
        Map<String, Integer> ids = new HashMap<>();
        Map<Span, Integer> mentions = new HashMap<>();
        List<KnownVoice> known = new ArrayList<>();
        for (JsonNode voice : root.get("voices")) {
            ids.put(voice.get("id").asString(), known.size());
            known.add(voice(text, voice));
        }
        List<Relation> relations = new ArrayList<>();
        List<JsonNode> golden = new ArrayList<>();
        List<@Nullable Integer> voices = new ArrayList<>();
        for (JsonNode statement : root.get("statements")) {
            Relation relation = relation(text, statement);
            if (relation != null) {
                relations.add(relation);
                golden.add(statement);
                voices.add(ids.get(statement.get("voice").asString("")));
                Integer voice = voices.getLast();
                if (voice != null) {
                    relation.source().forEach(span -> mentions.put(span, voice));
                }
            }
        }
        return new GoldenPage(name, text, blocks, relations, voices, known, golden, ids, mentions);
    }

    private static KnownVoice voice(Text text, JsonNode voice) {
        KnownVoice.What what = switch (voice.get("kind").asString()) {
            case "document" -> KnownVoice.What.DOCUMENT;
            case "media" -> KnownVoice.What.MEDIUM;
            default -> KnownVoice.What.SPEAKER;
        };
        List<Span> mentions = new ArrayList<>();
        for (JsonNode mention : voice.get("mentions")) {
            mentions.addAll(find(text, mention.asString(), text.whole()));
        }
        mentions.addAll(find(text, voice.get("name").asString(), text.whole()));
        Span fullest = mentions.stream()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse(new Span(0, 0));
        return new KnownVoice(what, voice.get("named").asBoolean(), fullest);
    }

    private static @Nullable Relation relation(Text text, JsonNode statement) {
        String in = statement.get("in").asString();
        String value = text.toString();
        int start = value.replace("\n", " ").indexOf(in);
        Span within = start < 0 ? text.whole() : new Span(start, Math.min(value.length(), start + in.length()));
        List<Span> content = pieces(text, statement.get("content"), within);
        if (content.isEmpty()) {
            return null;
        }
        return new Relation(
                pieces(text, statement.get("source"), within),
                pieces(text, statement.get("cue"), within),
                content,
                Quotation.INDIRECT,
                1);
    }

    private static List<Span> pieces(Text text, JsonNode pieces, Span within) {
        List<Span> found = new ArrayList<>();
        for (JsonNode piece : pieces) {
            List<Span> span = find(text, piece.asString(), within);
            if (!span.isEmpty() && found.stream().noneMatch(span.getFirst()::overlaps)) {
                found.add(span.getFirst());
            }
        }
        found.sort(null);
        return found;
    }

    private static List<Span> find(Text text, String piece, Span within) {
        String value = text.toString();
        for (int at = value.indexOf(piece, within.start());
                at >= 0 && at + piece.length() <= within.end();
                at = value.indexOf(piece, at + 1)) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1));
            int end = at + piece.length();
            boolean ends = end == value.length() || !Character.isLetterOrDigit(value.charAt(end));
            if (starts && ends) {
                return List.of(new Span(at, end));
            }
        }
        return List.of();
    }

    /**
     * The voice of a mention. Goldens don't say where an outlet that was told stands, so its name decides.
     *
     * @param expected the voice that is asked for
     * @return null where the mention is no known voice's
     */
    @Nullable
    Integer voiceOf(Span mention, @Nullable Integer expected) {
        Integer voice = voiceOfMention.get(mention);
        if (voice != null) {
            return voice;
        }
        if (expected != null
                && isSameName(
                        text.slice(mention), text.slice(known.get(expected).fullest()))) {
            return expected;
        }
        for (int i = 0; i < known.size(); i++) {
            if (isSameName(text.slice(mention), text.slice(known.get(i).fullest()))) {
                return i;
            }
        }
        return known.size();
    }

    private static boolean isSameName(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        return a.endsWith(b) || b.endsWith(a);
    }

    private static String bare(String name) {
        return name.replaceFirst("^(?i)the (daily )?", "");
    }
}
