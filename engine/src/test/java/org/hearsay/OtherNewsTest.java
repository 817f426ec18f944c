package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.article.Page;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All statements of ten articles of world news, listed by hand before they were read: nothing of the like was trained on.
 * {@code docs/models/attribution.md} gives the scores. The labels are offsets in code points; half of the articles are for measuring.
 */
class OtherNewsTest {

    private static final Path STORIES = Path.of("../../shared/data/stories/giveme5w1h.jsonl");

    /** @param sure false for what one may count as a statement or not, which is neither missed nor wrong */
    private record Label(String half, boolean sure, List<Span> source, List<Span> cue, List<Span> content) {}

    /** What was labelled, read, and both, of what counts. */
    private static final class Score {

        private int labelled;
        private int read;
        private int right;

        private double precision() {
            return (double) right / read;
        }

        private double recall() {
            return (double) right / labelled;
        }
    }

    @Test
    void mostStatementsOfOtherNewsAreFoundAndFewAreNone(TestReporter reporter) throws IOException {
        assumeTrue(Files.exists(STORIES), "skipped: needs " + STORIES);
        Map<String, List<Label>> labels = labels();
        Map<String, Score> scores = new TreeMap<>();
        try (Hearsay hearsay = Hearsay.open()) {
            for (String line : Files.readAllLines(STORIES)) {
                JsonNode node = JsonMapper.shared().readTree(line);
                List<Label> of = labels.get(node.path("name").asString());
                if (of != null) {
                    byte[] text = node.path("text").asString().getBytes(StandardCharsets.UTF_8);
                    Reading reading = hearsay.read(Page.of(node.path("name").asString(), Page.Kind.TEXT, text));
                    String half = of.getFirst().half();
                    add(scores.computeIfAbsent(half, _ -> new Score()), reading, of);
                }
            }
        }
        scores.forEach((half, score) -> {
            reporter.publishEntry(
                    half, String.format(Locale.ROOT, "P %.3f, R %.3f", score.precision(), score.recall()));
            assertThat(score.recall()).as("recall, " + half).isGreaterThanOrEqualTo(0.84);
            assertThat(score.precision()).as("precision, " + half).isGreaterThanOrEqualTo(0.78);
        });
        assertThat(scores).hasSize(2);
    }

    private static void add(Score score, Reading reading, List<Label> labels) {
        Text text = reading.article().text();
        List<Label> here = labels.stream()
                .map(label -> new Label(
                        label.half(),
                        label.sure(),
                        LabelledStatement.in(text, label.source()),
                        LabelledStatement.in(text, label.cue()),
                        LabelledStatement.in(text, label.content())))
                .toList();
        List<Statement> read = reading.statements();
        Map<Integer, Integer> matches = GoldenReading.matches(
                text,
                read.stream()
                        .map(one -> new GoldenReading.Roles(one.source(), one.content()))
                        .toList(),
                here.stream()
                        .map(one -> new GoldenReading.Roles(one.source(), one.content()))
                        .toList());
        score.labelled += (int) here.stream().filter(Label::sure).count();
        for (int i = 0; i < read.size(); i++) {
            Integer match = matches.get(i);
            List<Span> cue = read.get(i).cue();
            boolean maybe = here.stream().anyMatch(label -> !label.sure() && share(label.cue(), cue));
            boolean right = match != null && here.get(match).sure();
            score.right += right ? 1 : 0;
            score.read += right || (match == null && !maybe) ? 1 : 0;
        }
    }

    private static boolean share(List<Span> cue, List<Span> other) {
        return cue.stream().anyMatch(piece -> other.stream().anyMatch(piece::overlaps));
    }

    private static Map<String, List<Label>> labels() throws IOException {
        Map<String, List<Label>> labels = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(OtherNewsTest.class.getResourceAsStream("labels/other-news.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            for (String line : lines) {
                String[] of = line.split("\t", -1);
                labels.computeIfAbsent(of[1], _ -> new ArrayList<>())
                        .add(new Label(of[0], of[2].equals("yes"), spans(of[3]), spans(of[4]), spans(of[5])));
            }
        }
        return labels;
    }

    private static List<Span> spans(String pieces) {
        return Arrays.stream(pieces.split(" "))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }
}
