package org.hearsay.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Contest;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.correction.Author;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.story.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {

    private static final String ORDER = "the order to lift the floodgates came by telephone from the capital";

    private static final String RAIN =
            "The reservoir above Lower Hesk rose by two metres in a single night, and the keepers of "
                    + "the dam rang nobody before the gates were lifted on Monday morning, as villagers told it who had spent the "
                    + "hours until dawn on the roofs of their houses and of the school beside the river.";

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, LedgerSettings.of("tests"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void connect() {
        new Copies(ledger).catchUp(0, 100);
        new Stories(ledger).catchUp(100);
    }

    private Claim claim(long article) {
        return new Claims(ledger).of(RowId.of(article, 1)).orElseThrow().claim();
    }

    @Test
    void aStatementThatIsNotThereHasNoClaim() {
        assertThat(new Claims(ledger).of(RowId.of(7, 1))).isEmpty();
    }

    @Test
    void articlesOfOneStoryAreComparedAndCopiesCountOnce() {
        long first = new ToldArticle("Sarrow Wire", 3)
                .unnamed("two officials", 2, ORDER)
                .paragraph(RAIN)
                .addTo(ledger, "a");
        long copy = new ToldArticle("Velin 24", 4)
                .unnamed("two officials", 2, ORDER)
                .paragraph(RAIN)
                .addTo(ledger, "b");
        long other = new ToldArticle("Hesk Courier", 4)
                .named("Mara Quell", "somebody in the capital gave the order to lift the floodgates by telephone")
                .paragraph(
                        "Nobody in the village has slept at home since; the school takes in those who have no cousins "
                                + "uphill, the bakery gives out what flour is dry, and the ferryman counts who is missing.")
                .paragraph(
                        "What the water left of the road is to be cleared by the weekend, when the engineers want to see "
                                + "the foundations for themselves and the council means to ask them what they find.")
                .addTo(ledger, "c");
        connect();

        Claim claim = claim(first);

        assertThat(claim.support().articles()).containsExactlyInAnyOrder(first, copy, other);
        assertThat(claim.support().outlets()).hasSize(3);
        assertThat(claim.support().texts()).hasSize(2);
        assertThat(claim.support().unnamed()).hasSize(2);
        assertThat(claim.people().least()).isEqualTo(2);
        assertThat(claim(other).people().least()).as("seen from another").isEqualTo(2);
    }

    @Test
    void whatIsNotYetConnectedIsFoundByItsRareWords() {
        long first = new ToldArticle("Sarrow Wire", 3).named("Jon Tarn", ORDER).addTo(ledger, "a");
        new ToldArticle("Hesk Courier", 4).named("Mara Quell", ORDER).addTo(ledger, "b");

        ClaimReport report = new Claims(ledger).of(RowId.of(first, 1)).orElseThrow();

        assertThat(report.connected()).isFalse();
        assertThat(report.claim().people().least()).isEqualTo(2);
    }

    @Test
    void anOlderVersionOfAPageIsNoAppearance() {
        new ToldArticle("Hesk Courier", 4).named("Mara Quell", ORDER).addTo(ledger, "b");
        new ToldArticle("Hesk Courier", 5)
                .named("Mara Quell", "the ferry would run again after the holidays")
                .addTo(ledger, "b");
        long first = new ToldArticle("Sarrow Wire", 3).named("Jon Tarn", ORDER).addTo(ledger, "a");
        connect();

        assertThat(claim(first).appearances()).hasSize(1);
    }

    @Test
    void correctionsCount() {
        long first = new ToldArticle("Sarrow Wire", 3).named("Jon Tarn", ORDER).addTo(ledger, "a");
        long other =
                new ToldArticle("Hesk Courier", 4).named("Mara Quell", ORDER).addTo(ledger, "b");
        connect();
        Corrections corrections = new Corrections(ledger, new Author("tester", null, InstantSource.system()));

        corrections.voice(RowId.of(other, 1), "Jon Tarn");
        assertThat(claim(first).people().least()).isEqualTo(1);
        corrections.none(RowId.of(other, 1));
        assertThat(claim(first).appearances()).hasSize(1);
        assertThat(new Claims(ledger).of(RowId.of(other, 1))).isEqualTo(Optional.empty());
    }

    @Test
    void aDenialOfAnotherArticleIsTiedToTheClaim() {
        long first = new ToldArticle("Sarrow Wire", 3).named("Jon Tarn", ORDER).addTo(ledger, "a");
        new ToldArticle("Hesk Courier", 4)
                .denies("Mara Quell", "that the order to lift the floodgates came from the capital")
                .addTo(ledger, "b");
        connect();

        assertThat(claim(first).contests())
                .singleElement()
                .satisfies(contest -> assertThat(contest.kind()).isEqualTo(Contest.Kind.CONTRADICTS));
    }

    @Test
    void anArticleThatSaysSoWithoutASourceIsCountedAndAddsNobody() {
        long first = new ToldArticle("Sarrow Wire", 3)
                .named("Jon Tarn", ORDER)
                .paragraph(RAIN)
                .addTo(ledger, "a");
        long own = new ToldArticle("Hesk Courier", 4)
                .paragraph("On Monday " + ORDER + ".")
                .paragraph(
                        "The reservoir above Lower Hesk had risen by two metres, and villagers spent the night on roofs.")
                .addTo(ledger, "b");
        connect();

        Claim claim = claim(first);

        assertThat(claim.support().articles()).containsExactlyInAnyOrder(first, own);
        assertThat(claim.support().ownWord()).containsExactly(own);
        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void aSentenceInWhichNothingWasReadIsAskedAboutByItsWordsOrItsPlace() {
        long first = new ToldArticle("Sarrow Wire", 3)
                .named("Jon Tarn", ORDER)
                .paragraph(RAIN)
                .addTo(ledger, "a");
        String sentence = "On Monday " + ORDER + ".";
        long own = new ToldArticle("Hesk Courier", 4)
                .paragraph(sentence)
                .paragraph(
                        "The reservoir above Lower Hesk had risen by two metres, and villagers spent the night on roofs.")
                .addTo(ledger, "b");
        connect();
        Claims claims = new Claims(ledger);

        ClaimReport report = claims.of(own, "THE order to lift  the").orElseThrow();

        assertThat(report.claim().asked().content()).isEqualTo(sentence);
        assertThat(report.statement(report.claim().asked().id()).label()).isEqualTo(Long.toString(own));
        assertThat(report.claim().support().articles()).containsExactlyInAnyOrder(own, first);
        assertThat(report.claim().people().least()).as("Jon Tarn's").isEqualTo(1);
        assertThat(claims.at(own, 12).orElseThrow().claim().asked().content()).isEqualTo(sentence);
        assertThat(claims.of(own, "the order to drop")).isEmpty();
        assertThat(claims.of(own, " ")).isEmpty();
        assertThat(claims.at(own, 100_000)).isEmpty();
        assertThat(claims.at(own, -1)).isEmpty();
        assertThat(claims.at(99, 1)).isEmpty();
    }
}
