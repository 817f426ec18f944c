package org.hearsay.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The labelled claims, from the articles' text on: what is wrong in reading them, in finding copies and in comparing is wrong
 * here. The floors are a little below what was measured last; {@code docs/labels/claims.md} has that.
 */
class ClaimsAccuracyTest {

    @TempDir
    private Path folder;

    @Test
    void mostClaimsHaveAsManyPeopleBehindThemAsWereWorkedOutByHand() {
        assumeTrue(ClaimLedger.isThere(), "../shared/data/stories is missing, so claims are not measured");
        List<LabelledClaim> all = LabelledClaim.chosen();
        List<LabelledClaim> drawn = LabelledClaim.drawn();
        List<LabelledClaim> paraphrased = LabelledClaim.paraphrased();
        try (Ledger ledger = Ledger.open(folder, LedgerSettings.of("tests"))) {
            ClaimLedger articles = ClaimLedger.fill(
                    ledger, Stream.concat(all.stream(), drawn.stream()).toList());
            Claims claims = new Claims(ledger);
            ClaimScore development = score(articles, claims, all, LabelledClaim::development);
            ClaimScore measuring = score(articles, claims, all, claim -> !claim.development());
            ClaimScore drawnDevelopment = score(articles, claims, drawn, LabelledClaim::development);
            ClaimScore drawnMeasuring = score(articles, claims, drawn, claim -> !claim.development());
            ClaimScore inOtherWords = score(articles, claims, paraphrased, LabelledClaim::development);
            ClaimScore sure =
                    score(articles, claims, all, claim -> claim.doubts().isEmpty());
            System.out.println("claims, chosen, development: " + development);
            System.out.println("claims, chosen, measuring: " + measuring);
            System.out.println("claims, chosen, those without a doubt: " + sure);
            System.out.println("claims, drawn, development: " + drawnDevelopment);
            System.out.println("claims, drawn, measuring: " + drawnMeasuring);
            System.out.println("claims, in other words, development: " + inOtherWords);

            atLeast(development, "people", 0.8);
            atLeast(development, "articles", 0.6);
            atLeast(measuring, "people", 0.75);
            atLeast(measuring, "named", 0.6);
            atLeast(measuring, "unnamed", 0.65);
            atLeast(measuring, "articles", 0.4);
            atLeast(drawnDevelopment, "people", 0.89);
            atLeast(drawnMeasuring, "people", 0.89);
            atLeast(drawnMeasuring, "named", 0.89);
            atLeast(drawnMeasuring, "unnamed", 0.94);
            atLeast(inOtherWords, "people", 0.76);
            atLeast(inOtherWords, "articles", 0.34);
        }
    }

    private static ClaimScore score(
            ClaimLedger articles, Claims claims, List<LabelledClaim> labelled, Predicate<LabelledClaim> which) {
        return ClaimScore.of(articles, claims, labelled.stream().filter(which).toList());
    }

    private static void atLeast(ClaimScore score, String what, double floor) {
        assertThat(score.shares().get(what)).as(score.toString()).isGreaterThanOrEqualTo(floor);
    }
}
