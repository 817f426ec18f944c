package org.hearsay.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
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
        try (Ledger ledger = Ledger.open(folder, LedgerSettings.of("tests"))) {
            ClaimLedger articles = ClaimLedger.fill(ledger, Stream.concat(all.stream(), drawn.stream()).toList());
            Claims claims = new Claims(ledger);
            ClaimScore development = ClaimScore.of(
                    articles,
                    claims,
                    all.stream().filter(LabelledClaim::development).toList());
            ClaimScore measuring = ClaimScore.of(
                    articles,
                    claims,
                    all.stream().filter(claim -> !claim.development()).toList());

            ClaimScore asTheyCome = ClaimScore.of(articles, claims, drawn);
            System.out.println("claims, as they come: " + asTheyCome);
            System.out.println("claims, development: " + development);
            System.out.println("claims, measuring: " + measuring);
            System.out.println("claims, both, those without a doubt: "
                    + ClaimScore.of(
                            articles,
                            claims,
                            all.stream()
                                    .filter(claim -> claim.doubts().isEmpty())
                                    .toList()));

            assertThat(development.shares().get("people"))
                    .as(development.toString())
                    .isGreaterThanOrEqualTo(0.75);
            assertThat(measuring.shares().get("people"))
                    .as(measuring.toString())
                    .isGreaterThanOrEqualTo(0.6);
            assertThat(measuring.shares().get("unnamed"))
                    .as(measuring.toString())
                    .isGreaterThanOrEqualTo(0.5);
            assertThat(measuring.shares().get("named")).as(measuring.toString()).isGreaterThanOrEqualTo(0.5);
        }
    }
}
