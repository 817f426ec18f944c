package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample pages against the golden readings beside them. */
class SamplesTest {

    private static final Path FOLDER = Path.of("..", "samples");

    /** What {@code docs/models/attribution.md} gives, less what chance may take. */
    private static final double LEAST_RECALL = 0.84;

    private static final double LEAST_PRECISION = 0.88;

    private static final TreeMap<String, Reading> READINGS = new TreeMap<>();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void readAll() throws IOException {
        try (Hearsay hearsay = Hearsay.open()) {
            for (String name : names()) {
                byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".html"));
                READINGS.put(name, hearsay.read(Page.of(name, Page.Kind.HTML, bytes)));
            }
        }
    }

    private static Reading reading(String name) {
        return Objects.requireNonNull(READINGS.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void titleDateBylineOutletAndLanguageAreThoseOfThePage(String name) throws IOException {
        GoldenReading golden = GoldenReading.read(FOLDER.resolve(name + ".golden.json"));
        Article article = reading(name).article();
        assertThat(article.title()).isEqualTo(golden.title());
        assertThat(article.byline()).isEqualTo(golden.byline());
        assertThat(article.language()).isEqualTo("en");
        Published published = article.published();
        if (published != null) {
            assertThat(published.value()).isEqualTo(golden.published());
        }
        if (article.outlet() != null) {
            assertThat(article.outlet()).isEqualTo(golden.outlet());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBodyHoldsTheArticleAndNothingElse(String name) throws IOException {
        GoldenReading golden = GoldenReading.read(FOLDER.resolve(name + ".golden.json"));
        Article article = reading(name).article();
        StringBuilder body = new StringBuilder();
        for (Block block : article.blocks()) {
            if (block.kind().isArticle()) {
                body.append(article.text().slice(block.span())).append(' ');
            }
        }
        String text = GoldenReading.collapse(body.toString());
        assertThat(golden.body())
                .as("blocks of the body")
                .allSatisfy(block -> assertThat(text).contains(block));
        assertThat(golden.excluded())
                .as("what is not the article")
                .allSatisfy(piece -> assertThat(text).doesNotContain(piece));
    }

    @Test
    void mostStatementsAreFoundAndMostOfThoseFoundAreThere(TestReporter reporter) throws IOException {
        int right = 0;
        int found = 0;
        int there = 0;
        for (String name : names()) {
            GoldenReading golden = GoldenReading.read(FOLDER.resolve(name + ".golden.json"));
            Reading reading = reading(name);
            List<GoldenReading.Roles> expected = golden
                    .statements(reading.article().text())
                    .stream()
                    .map(GoldenReading.Expected::roles)
                    .toList();
            List<GoldenReading.Roles> read = new ArrayList<>();
            for (Statement statement : reading.statements()) {
                read.add(new GoldenReading.Roles(statement.source(), statement.content()));
            }
            right += GoldenReading.matches(reading.article().text(), read, expected)
                    .size();
            found += read.size();
            there += golden.count();
        }
        double precision = (double) right / found;
        double recall = (double) right / there;
        reporter.publishEntry(String.format(
                Locale.ROOT,
                "samples: %d right of %d found, %d there: P %.3f R %.3f",
                right,
                found,
                there,
                precision,
                recall));
        assertThat(recall).as("recall").isGreaterThan(LEAST_RECALL);
        assertThat(precision).as("precision").isGreaterThan(LEAST_PRECISION);
    }

    @Test
    void whatIsKnownOfTheStatementsFoundIsMostlyRight(TestReporter reporter) throws IOException {
        SampleFindings findings = new SampleFindings();
        for (String name : names()) {
            findings.add(name, reading(name), GoldenReading.read(FOLDER.resolve(name + ".golden.json")));
        }
        reporter.publishEntry(findings.report());
        String mistakes = System.getProperty("hearsay.mistakes");
        if (mistakes != null) {
            Files.write(Path.of(mistakes), findings.mistakes());
        }
        assertThat(findings.share("quotation")).as("quotation").isGreaterThan(0.9);
        assertThat(findings.share("said")).as("said").isGreaterThan(0.86);
        assertThat(findings.share("act")).as("act").isGreaterThan(0.83);
        assertThat(findings.share("sourcing")).as("sourcing").isGreaterThan(0.94);
        assertThat(findings.share("answers")).as("answers").isGreaterThan(0.4);
    }
}
