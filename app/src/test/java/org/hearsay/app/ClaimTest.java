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

/** {@code hearsay claim}, from the command line to what is printed. */
class ClaimTest {

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void addArticles() {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger"), LedgerSettings.of("tests"))) {
            add(
                    ledger,
                    "Sarrow Wire",
                    3,
                    "Two officials",
                    2,
                    "said",
                    Act.SAYS,
                    "“Nobody warned the farmers below the spillway.”");
            add(
                    ledger,
                    "Velin 24",
                    4,
                    "Mara Quell",
                    0,
                    "said",
                    Act.SAYS,
                    "“Nobody phoned the farmers below the spillway.”");
            add(
                    ledger,
                    "Hesk Courier",
                    4,
                    "Jon Tarn",
                    0,
                    "denied",
                    Act.DENIES,
                    "that nobody warned the farmers below the spillway");
        }
    }

    private static void add(
            Ledger ledger, String outlet, int day, String who, int unnamed, String verb, Act act, String content) {
        String all = who + " " + verb + " " + content + ".";
        Text text = Text.of(all);
        Span source = new Span(0, who.length());
        Span cue = new Span(who.length() + 1, who.length() + 1 + verb.length());
        Span said = new Span(cue.end() + 1, all.length() - 1);
        Page page = new Page(
                outlet,
                URI.create("https://news.example/" + day + outlet.length()),
                null,
                Page.Kind.TEXT,
                null,
                null,
                null,
                all.getBytes(StandardCharsets.UTF_8));
        Article article = new Article(
                "Of the spillway",
                List.of(),
                outlet,
                new Published(LocalDate.of(2031, 3, day), Published.From.META),
                "en",
                text,
                List.of(Block.of(text.whole(), Block.Kind.PARAGRAPH)));
        Voice voice =
                new Voice(unnamed > 0 ? Voice.Kind.GROUP : Voice.Kind.PERSON, source, unnamed == 0, List.of(source));
        Sourcing sourcing = unnamed > 0
                ? new Sourcing(Sourcing.Kind.UNNAMED, unnamed, unnamed > 1, List.of(), List.of())
                : Sourcing.of(Sourcing.Kind.NAMED);
        Relation relation = new Relation(List.of(source), List.of(cue), List.of(said), Quotation.DIRECT, 0.9);
        Statement statement = new Statement(
                relation, new Likely<>(act, 0.9), new Likely<>(0, 0.9), sourcing, List.of(), null, null, null);
        ledger.add(
                new Reading(page, article, List.of(statement), List.of(voice), List.of(), List.of(), List.of()),
                Capture.of(page, Instant.parse("2031-03-05T12:00:00Z")));
    }

    @Test
    void theCountStandsFirstThenWhyThenWhoSaysSoAndWhoContestsIt() {
        Result result = run("claim", "1.1", "--width", "90");

        assertThat(result.err).isEmpty();
        assertThat(result.code).isZero();
        assertThat(result.out).isEqualTo("""
                1.1 Two officials [unnamed] · says · Sarrow Wire · 3 March 2031
                  “Nobody warned the farmers below the spillway.”

                At least 2 people stand behind it.
                  2 articles · 2 outlets · 2 texts · 1 named voice · 2 unnamed voices
                  outlets: Sarrow Wire and Velin 24
                  named: Mara Quell
                  unnamed: Two officials

                Why
                  Person 1: Mara Quell. May be the same: Two officials (one of 2), unnamed, in 1.1.
                    · 1.1 and 2.1
                  Person 2: Two officials (one of 2), unnamed. · 1.1
                  “Two officials” are 2 people. · 1.1

                Who else says so
                  2.1 Mara Quell · says · Velin 24 · 4 March 2031 · altered (0.97)
                    “Nobody phoned the farmers below the spillway.”
                    “warned” is “phoned” there

                Who answers it
                  3.1 Jon Tarn · denies · Hesk Courier · 4 March 2031 · contradicts it (1.00)
                    that nobody warned the farmers below the spillway
                """);
    }

    @Test
    void asJsonItHasTheCountTheReasoningAndEveryStatement() {
        Result result = run("claim", "2.1", "--format", "json");

        assertThat(result.out.lines()).hasSize(1);
        JsonNode claim = new ObjectMapper().readTree(result.out);
        assertThat(claim.get("statement").asString()).isEqualTo("2.1");
        assertThat(claim.get("people").get("least").asInt()).isEqualTo(2);
        assertThat(claim.get("people").get("exact").asBoolean()).isTrue();
        assertThat(claim.get("support").get("texts")).hasSize(2);
        assertThat(claim.get("reasoning")).isNotEmpty();
        assertThat(claim.get("appearances").get(1).get("likeness").asString()).isEqualTo("altered");
        assertThat(claim.get("contests").get(0).get("kind").asString()).isEqualTo("contradicts");
        assertThat(claim.get("contests").get(0).get("statement").get("id").asString())
                .isEqualTo("3.1");
    }

    @Test
    void aStatementThatIsNotThereIsAFailureAndAnArticleAWrongCommandLine() {
        assertThat(run("claim", "1.9").code).isEqualTo(1);
        assertThat(run("claim", "1.9").err).contains("the ledger has no statement 1.9");
        assertThat(run("claim", "1").code).isEqualTo(2);
        assertThat(run("claim", "1").err).contains("claims are of statements");
        assertThat(run("claim", "one").code).isEqualTo(2);
    }

    @Test
    void aSentenceIsAskedAboutByItsWordsWhateverWasReadInIt() {
        Result result = run("claim", "2", "nobody", "phoned");

        assertThat(result.err).isEmpty();
        assertThat(result.code).isZero();
        assertThat(result.out).startsWith("2 [no source given] · says · Velin 24 · 4 March 2031");
        assertThat(result.out).contains("“Nobody phoned the farmers below the spillway.”", "2.1 Mara Quell", "1.1 Two");
    }

    @Test
    void wordsThatNoSentenceHasAndWordsOfAStatementAreSaidToBeWrong() {
        assertThat(run("claim", "2", "somebody phoned").code).isEqualTo(1);
        assertThat(run("claim", "2", "somebody phoned").err)
                .contains("no sentence of article 2 with “somebody phoned”");
        assertThat(run("claim", "2.1", "nobody phoned").code).isEqualTo(2);
        assertThat(run("claim", "2.1", "nobody phoned").err).contains("leave out the words");
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
