package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.read.Streams;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code hearsay copies}, from the command line to what is printed. */
class CopiesTest {

    private static final String RAIN = "The reservoir above Lower Hesk rose by two metres in a single night, and the "
            + "keepers of the dam rang nobody before the gates were opened on Monday morning.";
    private static final String WIRE = "HESK, March 3 (SW) — " + RAIN;

    /** The emoji is two units of UTF-16 and one code point. */
    private static final String COPY = "🌧 Rain again. " + RAIN + " Sarrow Wire";

    private static final String OTHER = "A school in Brevna has won the cup for the third time in as many years.";

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void addArticles() {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger"), LedgerSettings.of("tests"))) {
            add(ledger, "Sarrow Wire", "sarrow.example", 3, "Nobody rang", WIRE);
            add(ledger, "Velin 24", "velin.example", 4, "Rain again", COPY);
            add(ledger, "Hesk Courier", "hesk.example", 4, "Cup won", OTHER);
        }
    }

    private static void add(Ledger ledger, String outlet, String host, int day, String title, String content) {
        Text text = Text.of(content);
        Article article = new Article(
                title,
                List.of(),
                outlet,
                new Published(LocalDate.of(2031, 3, day), Published.From.META),
                "en",
                text,
                List.of(Block.of(new Span(0, content.length()), Block.Kind.PARAGRAPH)));
        Page page = new Page(
                title,
                URI.create("https://" + host + "/page"),
                null,
                Page.Kind.TEXT,
                null,
                null,
                null,
                content.getBytes(StandardCharsets.UTF_8));
        ledger.add(
                new Reading(page, article, List.of(), List.of(), List.of(), List.of(), List.of()),
                Capture.of(page, Instant.parse("2031-03-05T12:00:00Z")));
    }

    @Test
    void aCopyIsShownWithItsOriginAndWithWhatWasKeptDroppedAndAdded() {
        Result result = run("copies", "1", "--width", "80");

        assertThat(result.err).isEmpty();
        assertThat(result.code).isZero();
        assertThat(result.out).isEqualTo("""
                2 articles · likely the text of 1 (0.69)
                1 Sarrow Wire · 3 March 2031 · Nobody rang
                  2 Velin 24 · 4 March 2031 · Rain again · from 1 (0.69) · 1 is earlier
                      · 88% of it is in there

                1 and 2 · verbatim (0.87) · 88% of 1 in 2 · 88% of 2 in 1
                  dropped  HESK, March 3 (SW
                  added    Rain again
                  kept     The reservoir above Lower Hesk rose by two metres in a single night,
                           and the keepers of the dam rang nobody before the gates were opened
                           on Monday morning
                  added    Sarrow Wire
                """);
    }

    @Test
    void asJsonEveryPassageIsASliceOfItsText() {
        Result result = run("copies", "2", "--format", "json");

        assertThat(result.out.lines()).hasSize(1);
        JsonNode group = new ObjectMapper().readTree(result.out);
        assertThat(group.get("origin").get("article").asInt()).isEqualTo(1);
        assertThat(group.get("members")).hasSize(2);
        assertThat(group.get("members").get(1).get("from").asInt()).isEqualTo(1);
        JsonNode pair = group.get("pairs").get(0);
        assertThat(pair.get("class").asString()).isEqualTo("verbatim");
        int slices = 0;
        for (JsonNode passage : pair.get("passages")) {
            slices += slice(passage, "first", WIRE) + slice(passage, "second", COPY);
        }
        assertThat(slices).isGreaterThan(3);
        JsonNode reason = group.get("members").get(1).get("reasons").get(0);
        assertThat(reason.get("kind").asString()).isEqualTo("earlier");
    }

    private static int slice(JsonNode passage, String side, String text) {
        JsonNode span = passage.get(side);
        if (span.isNull()) {
            return 0;
        }
        int start = text.offsetByCodePoints(0, span.get(0).asInt());
        int end = text.offsetByCodePoints(0, span.get(1).asInt());
        assertThat(passage.get(side + "_text").asString()).isEqualTo(text.substring(start, end));
        return 1;
    }

    @Test
    void anArticleWithoutCopiesIsSaidToHaveNone() {
        Result result = run("copies", "3");

        assertThat(result.code).isZero();
        assertThat(result.out).isEqualTo("no copies of article 3 in the ledger\n");
    }

    @Test
    void anArticleThatIsNotThereIsAFailureAndAStatementAWrongCommandLine() {
        assertThat(run("copies", "9").code).isEqualTo(1);
        assertThat(run("copies", "9").err).contains("the ledger has no article 9");
        assertThat(run("copies", "1.2").code).isEqualTo(2);
        assertThat(run("copies", "1.2").err).contains("copies are of articles: write '1'");
        assertThat(run("copies", "one").code).isEqualTo(2);
    }

    private Result run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--ledger";
        all[arguments.length + 1] = folder.resolve("ledger").toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(all, new Streams(InputStream.nullInputStream(), out, complaints, false, false));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
