package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.article.Page;
import org.hearsay.json.ReadingJson;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a text holds: each span that is written is a range of the text, in code points, of the words it stands for. */
class VerbatimTest {

    private static final Path POLNEAR = Path.of("..", "..", "shared", "data", "polnear", "dev", "text");

    private static final String[] ODDITIES = {
        "\uD83D\uDE00",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "e\u0301",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u202E",
        "\u0645\u0631\u062D\u0628\u0627",
        "\r\n",
        "\r\n\r\n",
        "\n\n",
        "\t",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\u201C",
        "\u201D",
        "\"",
        "\u00AB",
        "\u00BB",
        "\u2028",
        "\uD840\uDC00",
        "\uFFFD",
        "'",
        "\u2026",
        "\u0130"
    };

    private static final JsonMapper JSON = new JsonMapper();

    private static Hearsay hearsay;

    @BeforeAll
    static void open() {
        hearsay = Hearsay.open();
    }

    @AfterAll
    static void close() {
        hearsay.close();
    }

    @Test
    void everySpanOfAnArticleFullOfOdditiesIsVerbatim() {
        Random random = new Random(5);
        int statements = 0;
        for (int round = 0; round < 40; round++) {
            statements += check("odd", oddText(random));
        }
        assertThat(statements).as("statements that were checked").isGreaterThan(100);
    }

    @Test
    void everySpanOfRealArticlesIsVerbatim() throws IOException {
        assumeTrue(Files.isDirectory(POLNEAR), "skipped: " + POLNEAR + " is not there");
        List<Path> files;
        try (Stream<Path> all = Files.list(POLNEAR)) {
            files = all.sorted().limit(20).toList();
        }
        int statements = 0;
        Random random = new Random(6);
        for (Path file : files) {
            String text = Files.readString(file);
            statements += check(file.toString(), random.nextBoolean() ? text : text.replace("\n", "\r\n"));
        }
        assertThat(statements).as("statements that were checked").isGreaterThan(200);
    }

    private static String oddText(Random random) {
        String[] sentences = {
            "The dam held, said Ilen Marrow, its engineer.",
            "\u201CNobody asked me,\u201D she told reporters on Monday.",
            "According to two officials, the gates were opened by hand.",
            "The ministry denied that it had given an order."
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String sentence = sentences[random.nextInt(sentences.length)];
            for (String word : sentence.split(" ", -1)) {
                text.append(word).append(random.nextInt(8) == 0 ? ODDITIES[random.nextInt(ODDITIES.length)] : " ");
            }
            text.append(random.nextInt(3) == 0 ? "\r\n\r\n" : " ");
        }
        return text.toString();
    }

    /** Checks one text, and returns how many statements it has. */
    private static int check(String name, String text) {
        Reading reading = hearsay.read(Page.of(name, Page.Kind.TEXT, text.getBytes(StandardCharsets.UTF_8)));
        JsonNode json = JSON.readTree(ReadingJson.line(reading));
        String written = json.get("article").get("text").asString();
        assertThat(written).isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
        int[] codePoints = written.codePoints().toArray();
        assertThat(json.get("statements").size()).isEqualTo(reading.statements().size());
        for (int i = 0; i < reading.statements().size(); i++) {
            JsonNode statement = json.get("statements").get(i);
            checkRole(
                    codePoints,
                    statement.get("source"),
                    reading,
                    reading.statements().get(i).source());
            checkRole(
                    codePoints,
                    statement.get("cue"),
                    reading,
                    reading.statements().get(i).cue());
            checkRole(
                    codePoints,
                    statement.get("content"),
                    reading,
                    reading.statements().get(i).content());
        }
        return reading.statements().size();
    }

    private static void checkRole(int[] codePoints, JsonNode written, Reading reading, List<Span> spans) {
        assertThat(written.size()).isEqualTo(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int start = written.get(i).get(0).asInt();
            int end = written.get(i).get(1).asInt();
            String slice = new String(codePoints, start, end - start);
            assertThat(slice).isEqualTo(reading.article().text().slice(span));
            assertThat(slice.codePoints()).anyMatch(Character::isLetterOrDigit);
            assertThat(reading.article().body()).as("the article's own blocks").anyMatch(block -> block.overlaps(span));
        }
    }
}
