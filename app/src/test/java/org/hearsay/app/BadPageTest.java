package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hearsay.Reading;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.extraction.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages with something wrong in them, by the engine's own extraction: what the user is told, and what is read anyway. */
@Timeout(60)
class BadPageTest {

    private static final String STORY =
            "<p>The gates of the dam were opened at night, the council said on Monday, after"
                    + " three days of rain had filled the lake above the town to its brim.</p>"
                    + "<p>“Nobody told us,” said Mara Quell, who has kept the mill below the dam for thirty years.</p>"
                    + "<p>Engineers are to look at the wall on Tuesday, a spokeswoman for the company said, and until then the"
                    + " road along the river stays closed to all but the people who live on it.</p>";

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void binaryDataAreNoPage() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);
        Path noisy = Files.write(folder.resolve("noise.html"), noise);
        Path pdf = Files.writeString(folder.resolve("report.txt"), "%PDF-1.7\n1 0 obj");

        Run run = run(noisy, pdf);

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("noise.html: ", "binary data"),
                        line -> assertThat(line).contains("report.txt: ", "PDF"));
    }

    @Test
    void invalidUtf8IsReadAndSaid() throws IOException {
        byte[] bytes = ("<meta charset=utf-8><article>" + STORY + "</article>").getBytes(StandardCharsets.UTF_8);
        bytes[200] = (byte) 0xFF;

        Run run = run(Files.write(folder.resolve("page.html"), bytes));

        assertThat(run.code).isZero();
        assertThat(run.only().at("/article/text").stringValue()).contains("\uFFFD", "Mara Quell");
        assertThat(run.only().at("/problems")).isNotEmpty();
    }

    @Test
    void aWrongLabelOfTheCharacterSetIsSeenThrough() throws IOException {
        byte[] bytes =
                ("<meta charset=utf-8><article>" + STORY + "</article>").getBytes(Charset.forName("windows-1252"));

        Run run = run(Files.write(folder.resolve("page.html"), bytes));

        assertThat(run.code).isZero();
        assertThat(run.only().at("/article/text").stringValue()).contains("“Nobody told us,”");
        assertThat(run.only().at("/problems")).isNotEmpty();
    }

    @Test
    void deepNestingIsReadOrRefusedButNeverEndsTheProgram() throws IOException {
        String deep = "<div>".repeat(100_000) + STORY + "</div>".repeat(100_000);

        Run run = run(Files.writeString(folder.resolve("deep.html"), deep));

        assertThat(run.code).isIn(0, 1);
        assertThat(run.err).doesNotContain("bug in Hearsay");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void aPageWithoutAnArticleFails() throws IOException {
        Run run = run(
                Files.writeString(folder.resolve("menu.html"), "<nav><a href=/>Home</a> <a href=/b>World</a></nav>"),
                Files.writeString(
                        folder.resolve("script.html"),
                        "<html><body><div id=root></div><script>render({text: 'He said no.'})</script></body></html>"));

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err.lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(run.err).contains("menu.html: ", "script.html: ");
        assertThat(run.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.at("/problems")).isNotEmpty());
    }

    @Test
    void anArticleInAnotherLanguageIsTakenAndItIsSaidThatNoStatementsAre() throws IOException {
        String german =
                "<html lang=de><article><h1>Der Damm ist offen</h1><p>Die Tore des Damms seien in der Nacht geöffnet"
                        + " worden, sagte der Rat am Montag, nachdem drei Tage Regen den See über der Stadt gefüllt hatten.</p>"
                        + "<p>Niemand habe etwas gesagt, sagte die Müllerin, die seit dreißig Jahren unter dem Damm lebt und die"
                        + " Mühle führt, und auch die Nachbarn hätten nichts gehört.</p></article>";

        Run run = run(Files.writeString(folder.resolve("damm.html"), german));

        assertThat(run.code).isZero();
        assertThat(run.only().at("/article/language").stringValue()).isEqualTo("de");
        assertThat(run.only().at("/problems/0/what").stringValue()).contains("English only");
    }

    /** What a run came to. */
    private record Run(int code, String out, String err) {

        List<JsonNode> lines() {
            return out.lines().map(line -> new JsonMapper().readTree(line)).toList();
        }

        JsonNode only() {
            assertThat(lines()).hasSize(1);
            return lines().getFirst();
        }
    }

    private static Run run(Path... inputs) {
        String[] arguments = new String[inputs.length + 2];
        arguments[0] = "read";
        arguments[1] = "--format=json";
        for (int i = 0; i < inputs.length; i++) {
            arguments[i + 2] = inputs[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new Streams(
                        InputStream.nullInputStream(),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false),
                Extractor::new);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Takes the article and reads no statements, which needs no model. */
    private static final class Extractor implements PageReader {

        private final Articles articles = new Articles();

        @Override
        public Reading read(Page page) {
            Extraction extraction = articles.extract(page);
            return new Reading(
                    page, extraction.article(), List.of(), List.of(), List.of(), List.of(), extraction.problems());
        }

        @Override
        public void close() {}
    }
}
