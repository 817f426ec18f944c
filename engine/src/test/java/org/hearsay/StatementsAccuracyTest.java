package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.act.PolnearArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Text;
import org.hearsay.voice.NameRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Sourcing, count, act and medium of the 300 statements of PolNeAR's dev part that were labelled by hand, by the whole
 * of {@link Findings}, voices joined: once with the annotators' relations, once with those that the model finds. {@code
 * docs/labels/statements.md} gives the scores. Lowering a floor is a decision to be recorded.
 */
class StatementsAccuracyTest {

    private static Path polnear = Path.of("");

    @BeforeAll
    static void findData() {
        Optional<Path> folder = PolnearArticle.folder();
        assumeTrue(folder.isPresent(), "skipped: no ../shared/data/polnear beside the repository");
        polnear = folder.orElseThrow();
    }

    @Test
    void withTheRelationsGivenMostStatementsAreReadAsLabelled(TestReporter reporter) throws IOException {
        StatementScore score = withRelations("dev", LabelledStatement.readAll());
        report("relations given", score, reporter);
        write("hearsay.mistakes", score.mistakes(LabelledStatement::isForDevelopment));
        assertThat(score.share("class", _ -> true)).as("class").isGreaterThanOrEqualTo(0.94);
        assertThat(score.share("count", _ -> true)).as("count").isGreaterThanOrEqualTo(0.92);
        assertThat(score.share("act", _ -> true)).as("act").isGreaterThanOrEqualTo(0.89);
        assertThat(score.share("medium", _ -> true)).as("medium").isGreaterThanOrEqualTo(0.84);
    }

    /** Articles of the training part that nobody had looked at when they were labelled. */
    @Test
    void ofStatementsThatNoRuleWasWrittenOnMostAreReadAsLabelled(TestReporter reporter) {
        StatementScore score = withRelations("train", LabelledStatement.read("train-statements-check.tsv"));
        reporter.publishEntry("check, all", score.report(_ -> true));
        reporter.publishEntry("check, sure", score.report(LabelledStatement::sure));
        assertThat(score.share("class", _ -> true)).as("class").isGreaterThanOrEqualTo(0.93);
        assertThat(score.share("act", _ -> true)).as("act").isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void ofStatementsForDevelopmentMostAreReadAsLabelled(TestReporter reporter) throws IOException {
        StatementScore score = withRelations("train", LabelledStatement.read("train-statements.tsv"));
        reporter.publishEntry("train, all", score.report(_ -> true));
        reporter.publishEntry("train, sure", score.report(LabelledStatement::sure));
        write("hearsay.mistakes.train", score.mistakes(_ -> true));
        assertThat(score.share("class", _ -> true)).as("class").isGreaterThanOrEqualTo(0.96);
        assertThat(score.share("count", _ -> true)).as("count").isGreaterThanOrEqualTo(0.95);
        assertThat(score.share("act", _ -> true)).as("act").isGreaterThanOrEqualTo(0.96);
    }

    /** The same, labelled later: half of the articles for development, the others a check. */
    @Test
    void ofStatementsLabelledLaterMostAreReadAsLabelled(TestReporter reporter) throws IOException {
        StatementScore seen = withRelations("train", LabelledStatement.read("train-statements-later.tsv"));
        reporter.publishEntry("later, all", seen.report(_ -> true));
        reporter.publishEntry("later, sure", seen.report(LabelledStatement::sure));
        write("hearsay.mistakes.later", seen.mistakes(_ -> true));
        StatementScore check = withRelations("train", LabelledStatement.read("train-statements-later-check.tsv"));
        reporter.publishEntry("later check, all", check.report(_ -> true));
        reporter.publishEntry("later check, sure", check.report(LabelledStatement::sure));
        assertThat(seen.share("act", _ -> true)).as("act, for development").isGreaterThanOrEqualTo(0.92);
        assertThat(check.share("class", _ -> true)).as("class").isGreaterThanOrEqualTo(0.92);
        assertThat(check.share("count", _ -> true)).as("count").isGreaterThanOrEqualTo(0.88);
        assertThat(check.share("act", _ -> true)).as("act").isGreaterThanOrEqualTo(0.90);
    }

    /** The same, labelled last. */
    @Test
    void ofStatementsLabelledLastMostAreReadAsLabelled(TestReporter reporter) throws IOException {
        StatementScore seen = withRelations("train", LabelledStatement.read("train-statements-last.tsv"));
        reporter.publishEntry("last, all", seen.report(_ -> true));
        write("hearsay.mistakes.last", seen.mistakes(_ -> true));
        StatementScore check = withRelations("train", LabelledStatement.read("train-statements-last-check.tsv"));
        reporter.publishEntry("last check, all", check.report(_ -> true));
        reporter.publishEntry("last check, sure", check.report(LabelledStatement::sure));
        assertThat(seen.share("act", _ -> true)).as("act, for development").isGreaterThanOrEqualTo(0.88);
        assertThat(check.share("class", _ -> true)).as("class").isGreaterThanOrEqualTo(0.92);
        assertThat(check.share("count", _ -> true)).as("count").isGreaterThanOrEqualTo(0.94);
        assertThat(check.share("act", _ -> true)).as("act").isGreaterThanOrEqualTo(0.88);
    }

    /** The same, drawn from articles that no rule was written on. */
    @Test
    void ofStatementsOfArticlesNotSeenBeforeMostAreReadAsLabelled(TestReporter reporter) throws IOException {
        StatementScore seen = withRelations("train", LabelledStatement.read("train-statements-fresh.tsv"));
        reporter.publishEntry("fresh, all", seen.report(_ -> true));
        reporter.publishEntry("fresh, sure", seen.report(LabelledStatement::sure));
        write("hearsay.mistakes.fresh", seen.mistakes(_ -> true));
        StatementScore check = withRelations("train", LabelledStatement.read("train-statements-fresh-check.tsv"));
        reporter.publishEntry("fresh check, all", check.report(_ -> true));
        reporter.publishEntry("fresh check, sure", check.report(LabelledStatement::sure));
        assertThat(seen.share("class", _ -> true)).as("class, for development").isGreaterThanOrEqualTo(0.96);
        assertThat(seen.share("act", _ -> true)).as("act, for development").isGreaterThanOrEqualTo(0.96);
        assertThat(check.share("class", _ -> true)).as("class").isGreaterThanOrEqualTo(0.96);
        assertThat(check.share("count", _ -> true)).as("count").isGreaterThanOrEqualTo(0.95);
        assertThat(check.share("act", _ -> true)).as("act").isGreaterThanOrEqualTo(0.84);
    }

    private static StatementScore withRelations(String part, List<LabelledStatement> statements) {
        StatementScore score = new StatementScore();
        for (List<LabelledStatement> labels : byArticle(statements)) {
            PolnearArticle article = article(part, labels);
            List<Statement> read = findings(article.text(), article, article.relations());
            for (LabelledStatement label : labels) {
                Statement of = read.stream()
                        .filter(statement -> label.isOf(article.text(), statement.relation()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no relation for " + label));
                score.add(article.text(), label, of);
            }
        }
        return score;
    }

    @Test
    void endToEndMostStatementsFoundAreReadAsLabelled(TestReporter reporter) throws IOException {
        StatementScore score = new StatementScore();
        try (Attribution attribution = Attribution.released()) {
            for (List<LabelledStatement> labels : byArticle(LabelledStatement.readAll())) {
                PolnearArticle article = article("dev", labels);
                Text text = article.text();
                List<Statement> read = findings(text, article, attribution.read(text, article.blocks()));
                Map<Integer, Integer> matches = GoldenReading.matches(
                        text,
                        labels.stream()
                                .map(label -> new GoldenReading.Roles(
                                        LabelledStatement.in(text, label.source()),
                                        LabelledStatement.in(text, label.content())))
                                .toList(),
                        read.stream()
                                .map(statement -> new GoldenReading.Roles(statement.source(), statement.content()))
                                .toList());
                for (int i = 0; i < labels.size(); i++) {
                    Integer match = matches.get(i);
                    score.add(text, labels.get(i), match == null ? null : read.get(match));
                }
            }
        }
        report("end to end", score, reporter);
        write("hearsay.mistakes.end", score.mistakes(LabelledStatement::isForDevelopment));
        assertThat(score.missed()).as("statements not found").isLessThan(100);
        assertThat(score.share("class", _ -> true)).as("class").isGreaterThanOrEqualTo(0.925);
        assertThat(score.share("act", _ -> true)).as("act").isGreaterThanOrEqualTo(0.89);
        assertThat(score.share("medium", _ -> true)).as("medium").isGreaterThanOrEqualTo(0.81);
    }

    private static List<List<LabelledStatement>> byArticle(List<LabelledStatement> labels) {
        Map<String, List<LabelledStatement>> articles = labels.stream()
                .collect(Collectors.groupingBy(LabelledStatement::file, TreeMap::new, Collectors.toList()));
        return new ArrayList<>(articles.values());
    }

    private static PolnearArticle article(String part, List<LabelledStatement> labels) {
        LabelledStatement first = labels.getFirst();
        return PolnearArticle.read(polnear.resolve(part), first.file(), first.annotator());
    }

    private static List<Statement> findings(Text text, PolnearArticle article, List<Relation> relations) {
        return Findings.of(text, article.blocks(), null, null, relations, NameRules.of(text, article.blocks()))
                .statements();
    }

    private static void report(String how, StatementScore score, TestReporter reporter) {
        Map<String, Predicate<LabelledStatement>> parts = new TreeMap<>();
        parts.put("all", _ -> true);
        parts.put("plain", label -> label.stratum().equals("plain"));
        parts.put("sure", LabelledStatement::sure);
        parts.put("for development", LabelledStatement::isForDevelopment);
        parts.put("for measuring", label -> !label.isForDevelopment());
        parts.put(
                "for measuring, plain",
                label -> !label.isForDevelopment() && label.stratum().equals("plain"));
        parts.put("for measuring, sure", label -> !label.isForDevelopment() && label.sure());
        parts.forEach((name, which) -> reporter.publishEntry(how + ", " + name, score.report(which)));
        reporter.publishEntry(how + ", not found", String.valueOf(score.missed()));
        reporter.publishEntry(how + ", acts", score.acts(_ -> true));
        for (String what : List.of("class", "count", "act")) {
            reporter.publishEntry(
                    how + ", for measuring, mistakes of " + what,
                    score.confusions(what, label -> !label.isForDevelopment()));
        }
    }

    /** For whoever writes rules: {@code -Dhearsay.mistakes=FILE} writes the mistakes of the half for development. */
    private static void write(String property, List<String> mistakes) throws IOException {
        String file = System.getProperty(property);
        if (file != null) {
            Files.write(Path.of(file), mistakes);
        }
    }
}
