package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.app.read.Streams;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.json.ReadingJson;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.voice.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands that ask the ledger, from the command line to what is printed. */
class AskTest {

    private static final String TEXT = "Who rang?\n\nIt was late. The gates “were shut”, Mara Quell said. It rained.";

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void addAnArticle() {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger"), LedgerSettings.of("tests"))) {
            Reading reading = reading();
            ledger.add(reading, Capture.of(reading.page(), Instant.parse("2031-03-04T12:00:00Z")));
        }
    }

    private static Reading reading() {
        Text text = Text.of(TEXT);
        Article article = new Article(
                "Who rang?",
                List.of(),
                "Hesk Courier",
                new Published(LocalDate.of(2031, 3, 4), Published.From.META),
                "en",
                text,
                List.of(
                        Block.of(new Span(0, 9), Block.Kind.TITLE),
                        Block.of(new Span(11, TEXT.length()), Block.Kind.PARAGRAPH)));
        Statement statement = new Statement(
                new Relation(
                        List.of(span("Mara Quell")),
                        List.of(span("said")),
                        List.of(span("The gates “were shut”")),
                        Quotation.MIXED,
                        0.75),
                new Likely<>(Act.DENIES, 0.9),
                new Likely<>(0, 0.9),
                Sourcing.of(Sourcing.Kind.NAMED),
                List.of(),
                null,
                null,
                null);
        Voice voice = new Voice(Voice.Kind.PERSON, span("Mara Quell"), true, List.of(span("Mara Quell")));
        Page page = Page.of("rang", Page.Kind.HTML, "<p>\u0000ÿ</p>".getBytes(StandardCharsets.ISO_8859_1));
        return new Reading(page, article, List.of(statement), List.of(voice), List.of(), List.of(), List.of());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void aHitIsShownWithItsSentenceAndWhereItIsFrom() {
        Result found = run("find", "gates", "--width", "60");

        assertThat(found.code).isZero();
        assertThat(found.err).isEmpty();
        assertThat(found.out).isEqualTo("""
                1.1 Mara Quell · denies · 4 March 2031
                    [The gates “were shut”], Mara Quell said.
                  Hesk Courier · 4 March 2031 · Who rang?
                  rang

                1 statement
                """);
    }

    @Test
    void aHitAsJsonIsOneLineWithItsPlaceInTheArticle() {
        Result found = run("find", "--act", "denies", "--format", "json");

        JsonNode hit = new ObjectMapper().readTree(found.out);
        assertThat(found.out.lines()).hasSize(1);
        assertThat(hit.get("id").asString()).isEqualTo("1.1");
        assertThat(hit.get("spans").get("content").get(0).get(0).asInt()).isEqualTo(TEXT.indexOf("The gates"));
        assertThat(hit.get("article").get("outlet").asString()).isEqualTo("Hesk Courier");
    }

    @Test
    void aWordWithAHyphenBeforeItIsExcludedAndAnUnknownOptionIsNone() {
        assertThat(run("find", "gates", "-quell").err).contains("nothing matches");
        assertThat(run("find", "-nobody", "gates").out).contains("1.1");

        Result wrong = run("find", "gates", "--nobody");
        assertThat(wrong.code).isEqualTo(2);
        assertThat(wrong.err).contains("--nobody");
    }

    @Test
    void aLabelThatIsNoneIsWrongUsageAndTheRightOnesAreTold() {
        Result wrong = run("find", "--act", "sings");

        assertThat(wrong.code).isEqualTo(2);
        assertThat(wrong.err).contains("'sings'", "denies", "no-comment");
        assertThat(run("find", "--limit", "0").code).isEqualTo(2);
        assertThat(run("find", "--since", "2031-03-05", "--until", "2031-03-04").code)
                .isEqualTo(2);
        assertThat(run("show", "twelve").code).isEqualTo(2);
        assertThat(run("export", "--to", "parquet").code).isEqualTo(2);
    }

    @Test
    void whoTellsAllThatAVoiceSaid() {
        Result told = run("who", "Mara", "Quell");

        assertThat(told.code).isZero();
        assertThat(told.out)
                .startsWith("Mara Quell · identity 1 · 1 statement in 1 article · 4 March 2031\n\n1.1 Mara Quell");
        assertThat(run("who", "Nobody").err).contains("nobody of that name");
    }

    @Test
    void anArticleIsShownWithItsStatementsInBrackets() {
        assertThat(run("show", "1").out)
                .contains("It was late. [1 The gates “were shut”], Mara Quell said. It rained.")
                .contains("1.1 Mara Quell · denies · mixed · named");
    }

    @Test
    void aStatementIsShownWithItsOffsetsAndEvidence() {
        assertThat(run("show", "1.1").out)
                .contains("The gates “were shut” · 24–45")
                .contains("evidence/hearsay-00001.warc.gz", "sha256");
        JsonNode shown = new ObjectMapper().readTree(run("show", "1.1", "--format", "json").out);
        assertThat(shown.get("evidence").get("bytes").asInt()).isEqualTo(9);
    }

    @Test
    void theJsonOfAnArticleIsItsReading() {
        assertThat(run("show", "1", "--format", "json").out).isEqualTo(ReadingJson.line(reading()) + "\n");
    }

    @Test
    void theOriginalIsTheBytesAndNothingElse() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {
                    "show",
                    "1",
                    "--original",
                    "--ledger",
                    folder.resolve("ledger").toString()
                },
                streams(out, new ByteArrayOutputStream()));

        assertThat(code).isZero();
        assertThat(out.toByteArray()).isEqualTo(reading().page().bytes());
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThat(run("show", "9").err).contains("no article 9");
        assertThat(run("show", "1.9").err).contains("no statement 1.9", "hearsay show 1");
        assertThat(run("show", "9").code).isEqualTo(1);
    }

    @Test
    void anExportSaysWhatItWroteAndReplacesNothingUnasked() throws IOException {
        Path file = folder.resolve("out.csv");

        assertThat(run("export", "--to", "csv", file.toString()).err).contains("1 statement in");
        assertThat(Files.readString(file)).contains("Mara Quell");
        Result again = run("export", "--to", "csv", file.toString());
        assertThat(again.code).isEqualTo(1);
        assertThat(again.err).contains("--force");
        assertThat(run("export", "--to", "csv", "--force", file.toString()).code)
                .isZero();
        assertThat(run("export", "--to", "jsonl").out).isEqualTo(ReadingJson.line(reading()) + "\n");
    }

    @Test
    void askingMakesNoLedgerWhereThereIsNone() {
        Path none = folder.resolve("none");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"find", "gates", "--ledger", none.toString()}, streams(new ByteArrayOutputStream(), err));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no ledger in", "hearsay add");
        assertThat(none).doesNotExist();
    }

    private Result run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--ledger";
        all[arguments.length + 1] = folder.resolve("ledger").toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(all, streams(out, err));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Streams streams(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Streams(
                InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
    }
}
