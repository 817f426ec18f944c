package org.hearsay.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.hearsay.LabelledStatement;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * That the probabilities of acts are what is counted: for each rule, how many of its readings were right among the
 * labelled statements of the halves and checks that no rule was written on. Of the denials and refusals, which were found by
 * patterns, only readings as such count. Where a rule changes, this test prints the new table.
 */
class RuleSharesTest {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, PolnearArticle> articles = new HashMap<>();
    private final Map<String, List<Acts.Rule>> rules = new HashMap<>();

    @Test
    void theSharesAreThoseThatAreCounted(TestReporter reporter) {
        Optional<Path> folder = PolnearArticle.folder();
        assumeTrue(folder.isPresent(), "skipped: no ../shared/data/polnear beside the repository");
        for (LabelledStatement label : LabelledStatement.readAll()) {
            if (!label.isForDevelopment()) {
                count(folder.orElseThrow().resolve("dev"), label);
            }
        }
        for (String table : List.of(
                "train-statements-check.tsv",
                "train-statements-later-check.tsv",
                "train-statements-last-check.tsv",
                "train-statements-fresh-check.tsv")) {
            LabelledStatement.read(table)
                    .forEach(label -> count(folder.orElseThrow().resolve("train"), label));
        }
        LabelledCue.readAll().forEach(label -> count(folder.orElseThrow(), label));
        LabelledCue.readByContent().forEach(label -> count(folder.orElseThrow(), label));
        StringBuilder table = new StringBuilder();
        counts.forEach((rule, n) -> table.append("%s\t%d\t%d%n".formatted(rule, n[0], n[1])));
        reporter.publishEntry(table.toString());
        StringBuilder written = new StringBuilder();
        for (String[] row : Lexicon.rows("rules.tsv", 3)) {
            written.append(String.join("\t", row)).append(System.lineSeparator());
        }
        assertThat(written.toString()).isEqualTo(table.toString());
    }

    private void count(Path part, LabelledStatement label) {
        count(part, label.file(), label.annotator(), label::isOf, label.act(), false);
    }

    private void count(Path polnear, LabelledCue label) {
        if (!label.isForDevelopment() && !label.label().equals("unsure")) {
            count(
                    polnear.resolve(label.part()),
                    label.file(),
                    label.annotator(),
                    (text, relation) -> label.isOf(text, relation.cue()),
                    label.label(),
                    true);
        }
    }

    private void count(
            Path part,
            String file,
            String annotator,
            BiPredicate<Text, Relation> isLabelled,
            String act,
            boolean onlyDenials) {
        String key = part.getFileName() + " " + file + " " + annotator;
        PolnearArticle article = articles.computeIfAbsent(key, _ -> PolnearArticle.read(part, file, annotator));
        List<Acts.Rule> read =
                rules.computeIfAbsent(key, _ -> Acts.rules(article.text(), article.blocks(), article.relations()));
        for (int i = 0; i < read.size(); i++) {
            if (isLabelled.test(article.text(), article.relations().get(i))) {
                String found = read.get(i).act().label();
                if (onlyDenials && !found.equals("denies") && !found.startsWith("no-")) {
                    return;
                }
                int[] count = counts.computeIfAbsent(read.get(i).name(), _ -> new int[2]);
                count[0] += found.equals(act) ? 1 : 0;
                count[1]++;
                return;
            }
        }
    }
}
