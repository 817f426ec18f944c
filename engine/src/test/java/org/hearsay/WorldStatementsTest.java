package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.act.PolnearArticle;
import org.hearsay.article.Page;
import org.hearsay.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sourcing, count, act and medium of 60 statements that were found in news of many countries and outlets, labelled by hand;
 * {@code docs/labels/statements.md} gives the scores. The whole way is run, from the text to the reading; statements that it
 * no longer finds are left out. Lowering a floor is a decision to be recorded.
 */
class WorldStatementsTest {

    private static final Map<String, String> TEXTS = new HashMap<>();

    @BeforeAll
    static void findData() throws IOException {
        Path stories = PolnearArticle.folder()
                .map(folder -> folder.resolveSibling("stories").resolve("giveme5w1h.jsonl"))
                .orElse(Path.of(""));
        assumeTrue(Files.isRegularFile(stories), "skipped: no ../shared/data/stories beside the repository");
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(stories)) {
            JsonNode story = json.readTree(line);
            TEXTS.put(story.get("name").asString(), story.get("text").asString());
        }
    }

    @Test
    void mostStatementsOfNewsFromElsewhereAreReadAsLabelled(TestReporter reporter) throws IOException {
        StatementScore seen = new StatementScore();
        StatementScore check = new StatementScore();
        try (Hearsay hearsay = Hearsay.open()) {
            score(hearsay, "world-statements.tsv", seen);
            score(hearsay, "world-statements-check.tsv", check);
        }
        reporter.publishEntry("world, for development", seen.report(_ -> true) + seen.missed() + " not found");
        reporter.publishEntry("world check", check.report(_ -> true) + check.missed() + " not found");
        String file = System.getProperty("hearsay.mistakes.world");
        if (file != null) {
            Files.write(Path.of(file), seen.mistakes(_ -> true));
        }
        assertThat(seen.missed() + check.missed()).as("statements not found").isLessThan(10);
        assertThat(seen.share("class", _ -> true)).as("class, for development").isGreaterThanOrEqualTo(0.91);
        assertThat(check.share("class", _ -> true)).as("class").isGreaterThanOrEqualTo(0.84);
        assertThat(check.share("act", _ -> true)).as("act").isGreaterThanOrEqualTo(0.92);
    }

    private static void score(Hearsay hearsay, String table, StatementScore score) {
        Map<String, List<LabelledStatement>> articles = LabelledStatement.read(table).stream()
                .collect(Collectors.groupingBy(LabelledStatement::file, TreeMap::new, Collectors.toList()));
        articles.forEach((name, labels) -> {
            byte[] bytes = Objects.requireNonNull(TEXTS.get(name), name).getBytes(StandardCharsets.UTF_8);
            Reading reading = hearsay.read(Page.of(name, Page.Kind.TEXT, bytes));
            Text text = reading.article().text();
            Map<Integer, Integer> matches = GoldenReading.matches(
                    text,
                    labels.stream()
                            .map(label -> new GoldenReading.Roles(
                                    LabelledStatement.in(text, label.source()),
                                    LabelledStatement.in(text, label.content())))
                            .toList(),
                    reading.statements().stream()
                            .map(statement -> new GoldenReading.Roles(statement.source(), statement.content()))
                            .toList());
            for (int i = 0; i < labels.size(); i++) {
                Integer match = matches.get(i);
                score.add(
                        text,
                        labels.get(i),
                        match == null ? null : reading.statements().get(match));
            }
        });
    }
}
