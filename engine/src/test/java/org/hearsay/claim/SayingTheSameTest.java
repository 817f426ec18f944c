package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.claim.News.body;
import static org.hearsay.claim.News.ids;
import static org.hearsay.claim.News.medium;
import static org.hearsay.claim.News.person;
import static org.hearsay.claim.News.unnamed;

import org.hearsay.act.Act;
import org.hearsay.claim.Source.Kind;
import org.junit.jupiter.api.Test;

/** What is one claim and who is one voice, in what looks so and isn't and the other way round. */
class SayingTheSameTest {

    private static final String ORDER = "the order to lift the floodgates came by telephone from the capital";

    private static News two() {
        return new News().article(1, "Harbour Post", 3).article(2, "Inland Wire", 4);
    }

    @Test
    void everybodyRefusesForHimself() {
        Claim claim = two().states(101, Act.NO_RESPONSE, person("Mara Quell"), "a request for comment", null)
                .states(201, Act.NO_RESPONSE, person("Jon Tarn"), "a request for comment", null)
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L);
    }

    @Test
    void whatTwoPromiseAreTwoPromises() {
        Claim claim = two().states(101, Act.PROMISES, person("Mara Quell"), "an inquiry into the flood at Karsen", null)
                .states(201, Act.PROMISES, person("Jon Tarn"), "an inquiry into the flood on the Sarrow", null)
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L);
    }

    @Test
    void theWordsOfAnotherStoryAreMostlyAnothers() {
        Claim near = new News()
                .ofStory(1, "Harbour Post", 3, 7)
                .ofStory(2, "Inland Wire", 4, 7)
                .says(101, person("Mara Quell"), "four floodgates were lifted by order of the capital")
                .says(201, person("Jon Tarn"), "somebody in the capital had ordered four floodgates to open")
                .claim(101);
        Claim far = new News()
                .ofStory(1, "Harbour Post", 3, 7)
                .ofStory(2, "Inland Wire", 4, 8)
                .says(101, person("Mara Quell"), "four floodgates were lifted by order of the capital")
                .says(201, person("Jon Tarn"), "somebody in the capital had ordered four floodgates to open")
                .claim(101);

        assertThat(near.appearances().getLast().likeness().confidence())
                .as("the same words in one story")
                .isGreaterThan(0.45);
        assertThat(ids(near)).contains(201L);
        assertThat(ids(far)).doesNotContain(201L);
    }

    @Test
    void ofWhatAVoiceSaysTheNearestInMeaningIsTheSameAndTheWordsThatMakeItSoAreTold() {
        Claim claim = two().says(101, person("Mara Quell"), "the ferry struck a pillar of the bridge at dusk")
                .says(102, person("Mara Quell"), "she was born on the island")
                .says(201, person("Mara Quell"), "a boat had hit the pillar in the evening")
                .says(202, person("Mara Quell"), "nobody would be paid before the spring")
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L, 201L);
        assertThat(claim.appearances().getLast().likeness().near()).contains(new Likeness.Near("struck", "hit"));
    }

    @Test
    void aPassageOfALongStatementSaysTheSame() {
        String whole =
                "“The automatic system did its duty in the night. Four floodgates were raised by the system and by nobody"
                        + " else. The release never exceeded what the river bed holds. The ministry regrets that persons entrusted with"
                        + " the dam warned none of the villages below, and will shield none of them before the courts.”";
        Claim claim = two().says(101, person("Mara Quell"), "an automatic system had raised the floodgates")
                .says(201, unnamed(2, "a statement of the ministry", 1), whole)
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L, 201L);
    }

    @Test
    void aTitleBetweenQuotationMarksIsNobodysWords() {
        Claim claim = two().says(101, person("Mara Quell"), "the two met while filming “The Keepers of Hesk” at Karsen")
                .says(201, person("Jon Tarn"), "tickets for “The Keepers of Hesk” were never cheaper than this autumn")
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L);
    }

    @Test
    void aQuestionAssertsNothing() {
        Claim claim = two().says(101, person("Mara Quell"), ORDER)
                .sentence(2, "Did the order to lift the floodgates come by telephone from the capital?")
                .claim(101);

        assertThat(claim.ownWords()).isEmpty();
    }

    @Test
    void aDenialInWordsSaysWhatItSays() {
        Claim claim = two().says(
                        101, person("Mara Quell"), "nobody at the ministry gave the order to lift the floodgates")
                .deniesInWords(201, person("Jon Tarn"), "nobody at the ministry gave the order to lift the floodgates")
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L, 201L);
    }

    @Test
    void anOfficeIsWhoHoldsIt() {
        Source office = person("Torvania’s energy minister", "Torvania’s energy minister");
        Source holder = person("Sela Brandt", "Sela Brandt; Torvania’s energy minister, Sela Brandt");

        Claim claim = two().says(101, office, ORDER).says(201, holder, ORDER).claim(101);

        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void aFirstNameMayBeShortAndASurnameMayNot() {
        Claim one = two().says(101, person("Chrissy Dunn"), ORDER)
                .says(201, person("Christine Dunn"), ORDER)
                .claim(101);
        Claim apart = two().says(101, person("Mara Hale"), ORDER)
                .says(201, person("Mara Halewood"), ORDER)
                .claim(101);

        assertThat(one.people().least()).isEqualTo(1);
        assertThat(apart.people().least()).isEqualTo(2);
    }

    @Test
    void twoWhoSayItTogetherAreTwo() {
        Source pair = new Source(Kind.PAIR, "npair", "Mara Quell and Jon Tarn", "Mara Quell and Jon Tarn", 1);

        Claim claim = two().says(101, pair, ORDER)
                .says(201, person("Jon Tarn"), ORDER)
                .claim(101);

        assertThat(claim.support().named())
                .extracting(one -> one.source().name())
                .containsExactly("Mara Quell", "Jon Tarn");
        assertThat(claim.people().least()).isEqualTo(2);
    }

    @Test
    void aMediumThatNamesItsSourcePassesItOn() {
        Claim claim = two().says(101, medium("Velin 24"), "Mara Quell had said that " + ORDER)
                .says(201, person("Mara Quell"), ORDER)
                .claim(101);

        assertThat(claim.passedOn()).hasSize(1);
        assertThat(claim.people().least()).isEqualTo(1);
    }

    @Test
    void aBodyThatIsNotYetNamedMayBeTheOneNamed() {
        Claim claim = new News()
                .article(1, "Harbour Post", 3)
                .says(101, body("Sarrow Ferries"), "the ferry turned round as a passenger was on the wrong boat")
                .says(102, unnamed(1, "a company", 1), "a ferry turned round because of a passenger on the wrong boat")
                .claim(101);

        assertThat(ids(claim)).containsExactly(101L, 102L);
        assertThat(claim.people().least()).isEqualTo(1);
    }
}
