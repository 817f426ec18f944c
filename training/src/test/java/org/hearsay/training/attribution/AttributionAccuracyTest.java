package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.Polnear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The floors of the released model on PolNeAR's dev part. A floor moves up with a better model; it moves down only with
 * a reason in the commit.
 */
class AttributionAccuracyTest {

    private static final Path DEV = Path.of("..", "..", "shared", "data", "polnear", "dev");

    /** SHA-256 of the texts that the floors were measured on, in order of their names. */
    private static final String DIGEST = "7a41bd679e5ca47c4263809f742aa3a62e51f6f92c70eac5f9856f8cc6a9f497";

    private static final double RELATION = 0.785;

    private static final double STRICT = 0.615;

    @Test
    void theReleasedModelIsAsGoodAsItsCardSays(TestReporter reporter) throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.isDirectory(DEV), "skipped: " + DEV + " is not there");
        List<GoldArticle> articles = Polnear.read(DEV);
        assertThat(digest(articles)).as("the data that the floors are of").isEqualTo(DIGEST);
        try (Attribution attribution = Attribution.released()) {
            Scorer scorer = new Scorer();
            for (GoldArticle article : articles) {
                scorer.add(
                        article.text(),
                        attribution.read(article.text(), article.paragraphs()).stream()
                                .map(Scorer.Roles::of)
                                .toList(),
                        article.relations().stream().map(Scorer.Roles::of).toList());
            }
            reporter.publishEntry(scorer.report());
            assertThat(scorer.relation().f1()).as("relation F1").isGreaterThan(RELATION);
            assertThat(scorer.strict().f1()).as("strict relation F1").isGreaterThan(STRICT);
        }
    }

    private static String digest(List<GoldArticle> articles) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (GoldArticle article : articles) {
            digest.update(article.text().toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
