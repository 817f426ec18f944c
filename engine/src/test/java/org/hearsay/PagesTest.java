package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.figure.FigureScore;
import org.hearsay.figure.GoldenFigures;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five pages of five kinds, each labelled before it was read. Two of them only measure: nobody looks at what is wrong there.
 * The README beside them says more.
 */
class PagesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "hearsay", "pages");

    /** The two whose names have the lowest SHA-256. */
    private static final Set<String> FOR_MEASURING =
            Set.of("2029-05-23-ambry-ledger-housing-trial", "2032-09-16-midland-telegraph-bridge-town");

    private static final TreeMap<String, Reading> READINGS = new TreeMap<>();

    static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
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

    private static GoldenReading golden(String name) throws IOException {
        return GoldenReading.read(FOLDER.resolve(name + ".golden.json"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theArticleIsTaken(String name) throws IOException {
        GoldenReading golden = golden(name);
        Article article = reading(name).article();
        assertThat(article.title()).isEqualTo(golden.title());
        assertThat(article.byline()).isEqualTo(golden.byline());
        assertThat(article.outlet()).isEqualTo(golden.outlet());
        assertThat(Objects.requireNonNull(article.published()).value()).isEqualTo(golden.published());
        StringBuilder body = new StringBuilder();
        for (Block block : article.blocks()) {
            if (block.kind().isArticle()) {
                body.append(article.text().slice(block.span())).append(' ');
            }
        }
        String text = GoldenReading.collapse(body.toString());
        assertThat(golden.body()).allSatisfy(block -> assertThat(text).contains(block));
        assertThat(golden.excluded()).allSatisfy(piece -> assertThat(text).doesNotContain(piece));
    }

    @Test
    void pagesOfOtherKindsAreReadNearlyAsWellAsTheSamples(TestReporter reporter) throws IOException {
        Score all = new Score();
        Score measuring = new Score();
        List<String> mistakes = new ArrayList<>();
        for (String name : names()) {
            all.add(name);
            if (FOR_MEASURING.contains(name)) {
                measuring.add(name);
            } else {
                Score one = new Score();
                one.add(name);
                mistakes.addAll(one.findings.mistakes());
                mistakes.addAll(one.missed);
                mistakes.addAll(one.figures.mistakes());
                reporter.publishEntry(name, one.toString());
            }
        }
        reporter.publishEntry("for measuring", measuring.toString());
        reporter.publishEntry("all", all.toString());
        assertThat(measuring.precision()).as("precision").isGreaterThan(0.89);
        assertThat(measuring.recall()).as("recall").isGreaterThan(0.93);
        assertThat(all.precision()).as("precision, all").isGreaterThan(0.91);
        assertThat(all.recall()).as("recall, all").isGreaterThan(0.91);
        assertThat(all.findings.share("voice")).as("voice").isGreaterThan(0.87);
        assertThat(all.findings.share("sourcing")).as("sourcing").isGreaterThan(0.85);
        assertThat(all.findings.share("act")).as("act").isGreaterThan(0.89);
        assertThat(all.findings.share("via")).as("via").isGreaterThan(0.85);
        assertThat(all.findings.share("medium")).as("medium").isGreaterThan(0.82);
        assertThat(all.findings.share("said")).as("said").isGreaterThan(0.66);
        assertThat(all.figures.headF1()).as("figures").isGreaterThan(88);
        String file = System.getProperty("hearsay.mistakes");
        if (file != null) {
            Files.write(Path.of(file), mistakes, StandardCharsets.UTF_8);
        }
    }

    private static final class Score {

        private final SampleFindings findings = new SampleFindings();
        private final FigureScore figures = new FigureScore();
        private final List<String> missed = new ArrayList<>();
        private int right;
        private int found;
        private int there;

        void add(String name) throws IOException {
            GoldenReading golden = golden(name);
            Reading reading = reading(name);
            var text = reading.article().text();
            var expected = golden.statements(text);
            var read = reading.statements().stream()
                    .map(statement -> new GoldenReading.Roles(statement.source(), statement.content()))
                    .toList();
            var matches = GoldenReading.matches(
                    text,
                    read,
                    expected.stream().map(GoldenReading.Expected::roles).toList());
            right += matches.size();
            found += read.size();
            there += golden.count();
            for (int i = 0; i < read.size(); i++) {
                if (!matches.containsKey(i)) {
                    var statement = reading.statements().get(i);
                    missed.add("spurious " + slices(text, statement.source()) + " | " + slices(text, statement.cue())
                            + " | " + slices(text, statement.content()) + " " + statement.confidence());
                }
            }
            for (int j = 0; j < expected.size(); j++) {
                if (!matches.containsValue(j)) {
                    missed.add("missed " + expected.get(j).golden());
                }
            }
            findings.add(name, reading, golden);
            GoldenFigures.readAll(FOLDER).stream()
                    .filter(page -> page.name().equals(name))
                    .forEach(page -> figures.add(text, reading.figures(), page.figures()));
        }

        private static String slices(Text text, List<Span> spans) {
            return String.join(" + ", spans.stream().map(text::slice).toList());
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / there;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d right of %d found, %d there: P %.3f R %.3f; %sfigures %s",
                    right,
                    found,
                    there,
                    precision(),
                    recall(),
                    findings.report(),
                    figures);
        }
    }
}
