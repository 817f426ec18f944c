package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.claim.News.body;
import static org.hearsay.claim.News.ids;
import static org.hearsay.claim.News.medium;
import static org.hearsay.claim.News.person;
import static org.hearsay.claim.News.unnamed;

import java.util.List;
import org.hearsay.act.Act;
import org.hearsay.claim.Appearance.Whose;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final String ORDER = "the order to lift the floodgates came by telephone from the capital";

    @Test
    void aStatementThatNobodyElseMakesHasItsOwnVoiceBehindIt() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .says(101, person("Mara Quell"), ORDER)
                .says(102, person("Jon Tarn"), "the ferry would run again after the holidays")
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L);
        assertThat(claim.people().least()).isEqualTo(1);
        assertThat(claim.support().named()).hasSize(1);
    }

    @Test
    void twoWhoAreNamedAreTwoPeopleAndAnUnnamedOneOfAThirdTextMayBeEither() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .article(2, "Inland Wire", 4)
                .article(3, "Valley Times", 4)
                .says(101, person("Mara Quell"), ORDER)
                .says(201, person("Jon Tarn"), ORDER)
                .says(301, unnamed(3, "a senior official", 1), ORDER)
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L, 201L, 301L);
        assertThat(claim.people().least()).isEqualTo(2);
        assertThat(claim.people().exact()).isTrue();
        assertThat(claim.support().unnamed()).hasSize(1);
        assertThat(claim.people().apart())
                .singleElement()
                .extracting(Apart::reason)
                .isEqualTo(Apart.Reason.OTHER_NAME);
    }

    @Test
    void anUnnamedOneIsNotTheNamedOneOfTheSameText() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .says(101, person("Mara Quell"), ORDER)
                .says(102, unnamed(1, "a senior official", 1), ORDER)
                .claim(101);

        assertThat(claim.people().least()).isEqualTo(2);
        assertThat(claim.people().apart().getFirst().reason()).isEqualTo(Apart.Reason.SPOKEN_OF_APART);
    }

    @Test
    void twoOfficialsOfTwoTextsAreTwoAtLeastAndNotFour() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .article(2, "Inland Wire", 4)
                .says(101, unnamed(1, "two officials", 2), ORDER)
                .says(201, unnamed(2, "two people briefed on the matter", 2), ORDER)
                .claim(201);

        assertThat(claim.support().unnamed()).hasSize(4);
        assertThat(claim.people().least()).isEqualTo(2);
        assertThat(claim.people().apart().getFirst().reason()).isEqualTo(Apart.Reason.COUNTED);
    }

    @Test
    void copiesOfOneTextAddNobody() {
        News news = new News().article(1, "Harbour Post", 3).says(101, unnamed(1, "two officials", 2), ORDER);
        for (long copy = 2; copy <= 41; copy++) {
            news.copy(copy, "Outlet " + copy, 4, 1).says(100 * copy + 1, unnamed(copy, "two insiders", 2), ORDER);
        }

        Claim claim = news.claim(1701);

        assertThat(claim.support().articles()).hasSize(41);
        assertThat(claim.support().outlets()).hasSize(41);
        assertThat(claim.support().texts()).hasSize(1);
        assertThat(claim.support().unnamed()).hasSize(2);
        assertThat(claim.people().least()).isEqualTo(2);
    }

    @Test
    void anotherOfficialOfOneTextIsNotTheFirst() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .says(101, unnamed(1, "an official", 1), ORDER)
                .says(102, unnamed(1, "another official", 1), ORDER)
                .claim(101);

        assertThat(claim.people().least()).isEqualTo(2);
        assertThat(claim.people().apart().getFirst().reason()).isEqualTo(Apart.Reason.INTRODUCED_AS_ANOTHER);
    }

    @Test
    void officialsOfDifferentStatesAreNotTheSameAndADoctorMayBeAPassenger() {
        Claim states = new News()
                .article(1, "Harbour Post", 3)
                .article(2, "Inland Wire", 4)
                .says(101, unnamed(1, "an Israeli official", 1), ORDER)
                .says(201, unnamed(2, "a Hamas official", 1), ORDER)
                .claim(101);
        Claim doctor = new News()
                .article(1, "Harbour Post", 3)
                .article(2, "Inland Wire", 4)
                .says(101, unnamed(1, "a doctor", 1), ORDER)
                .says(201, unnamed(2, "a passenger", 1), ORDER)
                .claim(101);

        assertThat(states.people().least()).isEqualTo(2);
        assertThat(states.people().apart().getFirst().reason()).isEqualTo(Apart.Reason.OTHER_SIDE);
        assertThat(doctor.people().least()).isEqualTo(1);
    }

    @Test
    void aBodyAndItsSpokesmanDoNotAddUpToTwo() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .article(2, "Inland Wire", 4)
                .says(101, body("the water ministry"), ORDER)
                .says(201, person("Jon Tarn", "Jon Tarn, a spokesman for the water ministry"), ORDER)
                .claim(101);

        assertThat(claim.support().named()).hasSize(2);
        assertThat(claim.people().least()).isEqualTo(1);
        assertThat(claim.people().persons().getFirst().voices()).hasSize(2);
    }

    @Test
    void aMediumWhoseOwnArticleIsAtHandPassesItsSourceOn() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .says(101, person("Mara Quell"), ORDER)
                .states(201, Act.REPORTS, medium("the Inland Wire agency"), ORDER, null)
                .claim(201);

        assertThat(claim.support().media()).isEmpty();
        assertThat(claim.passedOn())
                .singleElement()
                .satisfies(passed -> assertThat(passed.to()).containsExactly(101L));
        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void aMediumOfWhichNothingIsAtHandIsAVoice() {
        Claim claim = new News()
                .article(2, "Harbour Post", 4)
                .states(201, Act.REPORTS, medium("the Inland Wire agency"), ORDER, null)
                .claim(201);

        assertThat(claim.support().media()).hasSize(1);
        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void mediaThatCiteEachOtherAreACircleWithNobodyBehindIt() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .article(3, "Valley Times", 4)
                .states(101, Act.REPORTS, medium("Harbour Post"), ORDER, null)
                .states(201, Act.REPORTS, medium("Valley Times"), ORDER, null)
                .states(301, Act.REPORTS, medium("Inland Wire"), ORDER, null)
                .claim(201);

        assertThat(claim.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.statements()).containsExactlyInAnyOrder(101L, 201L, 301L));
        assertThat(claim.people().least()).isZero();
    }

    @Test
    void aCircleIsNoneWhereOneOfItHasASourceOfItsOwn() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .states(101, Act.REPORTS, medium("Harbour Post"), ORDER, null)
                .says(102, person("Mara Quell"), ORDER + " at night")
                .states(201, Act.REPORTS, medium("Inland Wire"), ORDER, null)
                .claim(201);

        assertThat(claim.circles()).isEmpty();
        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void whatArticlesSayThemselvesHasNobodyBehindIt() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .states(101, Act.SAYS, Source.nobody(null), ORDER, null)
                .claim(101);

        assertThat(claim.people().least()).isZero();
        assertThat(claim.support().ownWord()).containsExactly(1L);
    }

    @Test
    void aSentenceThatSaysTheSameMakesItsArticleOneOfTheClaimsAndAddsNobody() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .says(101, person("Mara Quell"), ORDER)
                .sentence(1, "Then the order to lift the floodgates came by telephone from the capital.")
                .sentence(2, "At night the order to lift the floodgates came by telephone from the capital.")
                .sentence(2, "The ferry runs again.")
                .claim(101);

        assertThat(claim.support().articles()).containsExactly(1L, 2L);
        assertThat(claim.support().ownWord()).containsExactly(2L);
        assertThat(claim.ownWords())
                .singleElement()
                .satisfies(own -> assertThat(own.sentence().article()).isEqualTo(2));
        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void aQuotationIsTheSameWhetherItIsShortenedOrAlteredAndItSaysWhich() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .article(3, "Valley Times", 4)
                .says(101, person("Mara Quell"), "“Nobody warned the farmers below the spillway that night.”")
                .says(201, person("Mara Quell"), "“Nobody warned the farmers,”")
                .says(301, person("Mara Quell"), "“Nobody phoned the farmers below the spillway that night.”")
                .claim(101);

        assertThat(claim.appearances())
                .extracting(one -> one.likeness().kind())
                .containsExactly(Likeness.Kind.SAME_WORDS, Likeness.Kind.SHORTENED, Likeness.Kind.ALTERED);
        assertThat(claim.appearances().getLast().likeness().changes())
                .containsExactly(new Likeness.Change("warned", "phoned"));
    }

    @Test
    void aQuotationInAnothersMouthIsFound() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .says(101, person("Mara Quell"), "“Nobody warned the farmers below the spillway.”")
                .says(201, person("Jon Tarn"), "“Nobody warned the farmers below the spillway.”")
                .claim(101);

        assertThat(claim.appearances().getLast().whose()).isEqualTo(Whose.MISATTRIBUTED);
    }

    @Test
    void anotherNumberIsAnotherClaimAndIsShownBesideIt() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .article(3, "Valley Times", 5)
                .counts(101, body("the police"), "14 people had died in the flood", "person dead", 14)
                .counts(201, person("Mara Quell"), "17 people had died in the flood", "person dead", 17)
                .counts(301, person("Jon Tarn"), "fourteen were confirmed dead in the flood", "person dead", 14)
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L, 301L);
        assertThat(claim.counts()).extracting(GivenCount::same).containsExactly(true, false, true);
    }

    @Test
    void aDenialTiedToAnAppearanceInAnyArticleContestsIt() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .says(101, person("Mara Quell"), ORDER)
                .says(201, unnamed(2, "an engineer", 1), ORDER)
                .states(202, Act.DENIES, body("the ministry"), "the account", 201L)
                .states(203, Act.NO_COMMENT, person("Jon Tarn"), "to discuss it", 201L)
                .claim(101);

        assertThat(claim.contests())
                .extracting(Contest::kind)
                .containsExactly(Contest.Kind.CONTRADICTS, Contest.Kind.REFUSES);
        assertThat(claim.contests()).extracting(Contest::answers).containsOnly(201L);
        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void aDenialOfAnotherArticleIsFoundByItsWords() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .says(101, person("Mara Quell"), ORDER)
                .states(
                        201,
                        Act.DENIES,
                        body("the ministry"),
                        "that an order to lift the floodgates came from the capital",
                        null)
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L);
        assertThat(claim.contests()).singleElement().satisfies(contest -> {
            assertThat(contest.kind()).isEqualTo(Contest.Kind.CONTRADICTS);
            assertThat(contest.answers()).isNull();
            assertThat(contest.confidence()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void whatOneVoiceSaidOtherwiseBeforeIsACandidateAndNoAppearance() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .article(2, "Harbour Post", 4)
                .says(101, person("Mara Quell"), "the ministry ordered the floodgates lifted")
                .says(201, person("Mara Quell"), "the ministry never ordered the floodgates lifted")
                .claim(201);

        assertThat(ids(claim)).containsExactly(201L);
        assertThat(claim.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.OPPOSITE);
            assertThat(change.heard().id()).isEqualTo(101);
        });
    }

    @Test
    void garbledNamesOfACopyAreNoOtherPeople() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .copy(2, "Harbour Post", 4, 1)
                .says(101, person("Osric Hale"), ORDER)
                .says(201, person("Osrik Hail"), ORDER)
                .claim(101);

        assertThat(claim.support().named()).hasSize(1);
        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void thousandsOfStatementsThatAllSayTheSameEndInACount() {
        News news = new News();
        for (long article = 1; article <= 3000; article++) {
            news.article(article, "Outlet " + article, 1 + (int) (article % 28));
            Source source = article % 3 == 0
                    ? person("Person" + (char) ('A' + article % 26) + article)
                    : unnamed(article, article % 2 == 0 ? "two officials" : "another source", 2);
            news.says(100 * article + 1, source, ORDER);
        }

        Claim claim = news.claim(101);

        assertThat(claim.appearances()).hasSize(3000);
        assertThat(claim.people().least()).isGreaterThanOrEqualTo(900);
        assertThat(claim.people().persons()).isNotEmpty();
    }

    @Test
    void aMillionUnnamedPeopleInOnePhraseAreBounded() {
        Claim claim = new News()
                .article(1, "Inland Wire", 3)
                .says(101, unnamed(1, "a million residents", 1_000_000), ORDER)
                .claim(101);

        assertThat(claim.people().least()).isEqualTo(1000);
        assertThat(claim.people().exact()).isFalse();
    }

    @Test
    void contentsWithoutWordsAndOfAllSortsOfMarksAreNoTrouble() {
        for (String content : List.of("", "…", "\u0000", "“”", "\uD83D", "a".repeat(100_000), "no ".repeat(50_000))) {
            Claim claim = new News()
                    .article(1, "Inland Wire", 3)
                    .article(2, "", 3)
                    .says(101, person(""), content)
                    .says(201, body("’"), content)
                    .claim(101);

            assertThat(claim.appearances()).isNotEmpty();
        }
    }
}
