package org.hearsay.training.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.extraction.Articles;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Floors of the released classifier on the very pages that it was trained on: they say that nothing broke on the way
 * from training to the program, and nothing of how good it is. That is {@code articles cross-validate}, whose figures
 * are in the model's card.
 */
class ArticlesAccuracyTest {

    private static final Path DATA = Path.of("..", "..", "shared", "data", "articles");

    @ParameterizedTest
    @CsvSource({"aeb, 0.994, 0.74", "fundus, 0.991, 0.70"})
    void thePagesItWasTrainedOnAreReadAsInTraining(String set, double f1, double exact, TestReporter reporter)
            throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve(set)), "skipped: " + DATA.resolve(set) + " is not there");
        Articles articles = new Articles();
        BodyScore score = new BodyScore();
        for (GoldPage gold : GoldPage.read(DATA.resolve(set))) {
            score.add(gold, body(articles.extract(gold.page()).article()));
        }
        reporter.publishEntry(set + ", trained on", score.toString());

        assertThat(score.f1()).as("body F1 of " + set).isGreaterThan(f1);
        assertThat(score.exact()).as("pages of " + set + " exactly right").isGreaterThan(exact);
    }

    private static String body(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind().isArticle() && block.kind() != Block.Kind.TITLE)
                .map(block -> article.text().slice(block.span()))
                .collect(Collectors.joining("\n\n"));
    }
}
