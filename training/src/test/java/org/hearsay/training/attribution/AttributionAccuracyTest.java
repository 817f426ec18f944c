package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.training.damage.Damage;
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

    private static final double RELATION = 0.797;
    private static final double STRICT = 0.645;
    private static final double EXACT_SOURCE = 0.828;
    private static final double EXACT_CUE = 0.745;
    private static final double EXACT_CONTENT = 0.668;
    private static final double RECALL_OF_DIRECT = 0.945;
    private static final double RECALL_OF_MIXED = 0.885;
    private static final double RECALL_OF_INDIRECT = 0.703;

    /** The expected calibration error that is asked for. */
    private static final double CALIBRATION = 0.05;

    /** By how much damage may lower relation F1, at most. The costliest kinds are watched, the others are in the card. */
    private static final Map<Damage, Double> LOSS =
            Map.of(Damage.MARKS_DROPPED, 0.039, Damage.MARKS_UNBALANCED, 0.03, Damage.MISPRINTS, 0.06);

    @Test
    void theReleasedModelIsAsGoodAsItsCardSays(TestReporter reporter) throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.isDirectory(DEV), "skipped: " + DEV + " is not there");
        List<GoldArticle> articles = Polnear.read(DEV);
        assertThat(digest(articles)).as("the data that the floors are of").isEqualTo(DIGEST);
        try (Attribution attribution = Attribution.released()) {
            Scorer whole = EvaluateDamagedCommand.score(attribution, articles);
            reporter.publishEntry(whole.report());
            assertThat(whole.relation().f1()).as("relation F1").isGreaterThan(RELATION);
            assertThat(whole.strict().f1()).as("strict relation F1").isGreaterThan(STRICT);
            assertThat(whole.fragments(0).f1()).as("exact sources").isGreaterThan(EXACT_SOURCE);
            assertThat(whole.fragments(1).f1()).as("exact cues").isGreaterThan(EXACT_CUE);
            assertThat(whole.fragments(2).f1()).as("exact contents").isGreaterThan(EXACT_CONTENT);
            assertThat(whole.recall(Quotation.DIRECT)).as("direct").isGreaterThan(RECALL_OF_DIRECT);
            assertThat(whole.recall(Quotation.MIXED)).as("mixed").isGreaterThan(RECALL_OF_MIXED);
            assertThat(whole.recall(Quotation.INDIRECT)).as("indirect").isGreaterThan(RECALL_OF_INDIRECT);
            LOSS.forEach((kind, most) -> {
                Scorer damaged =
                        EvaluateDamagedCommand.score(attribution, EvaluateDamagedCommand.damaged(articles, kind, 1));
                reporter.publishEntry(kind.label(), damaged.relation().toString());
                assertThat(whole.relation().f1() - damaged.relation().f1())
                        .as("loss of relation F1 by " + kind.label())
                        .isLessThan(most);
            });
        }
    }

    @Test
    void confidenceMeansTheShareOfRightOnes(TestReporter reporter) throws IOException {
        assumeTrue(Files.isDirectory(DEV), "skipped: " + DEV + " is not there");
        Reliability reliability = new Reliability();
        try (Attribution attribution = Attribution.released()) {
            for (GoldArticle article : Polnear.read(DEV)) {
                List<Relation> relations = attribution.read(article.text(), article.paragraphs());
                BitSet right = Scorer.right(
                        article.text(),
                        relations.stream().map(Scorer.Roles::of).toList(),
                        article.relations().stream().map(Scorer.Roles::of).toList());
                for (int i = 0; i < relations.size(); i++) {
                    reliability.add(new Reliability.Judged(relations.get(i).confidence(), right.get(i)));
                }
            }
        }
        reporter.publishEntry(reliability.report());
        assertThat(reliability.error()).as("expected calibration error").isLessThan(CALIBRATION);
    }

    private static String digest(List<GoldArticle> articles) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (GoldArticle article : articles) {
            digest.update(article.text().toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
