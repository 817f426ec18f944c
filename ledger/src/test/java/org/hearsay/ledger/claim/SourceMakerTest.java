package org.hearsay.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.claim.Source;
import org.hearsay.claim.Source.Kind;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceMakerTest {

    private static final Utterance.When UNKNOWN = new Utterance.When(null, null, false, null);
    private static final Utterance.Where HERE = new Utterance.Where(1, null, null, null);

    // In class files NullAway doesn't see that a nested type, as that of "who", may be null.
    @SuppressWarnings("NullAway")
    private static Utterance utterance(
            long id,
            Speaker.@Nullable Who who,
            @Nullable String kind,
            String sourcing,
            String words,
            @Nullable String source,
            @Nullable Integer count,
            boolean several) {
        return new Utterance(
                id, who, false, kind, "says", sourcing, words, source, null, null, count, several, List.of(), UNKNOWN,
                null, HERE, 0.9);
    }

    private static Source source(Utterance one) {
        return new SourceMaker(List.of(one), Map.of()).of(one);
    }

    private static Source unnamed(String name, String kind, boolean several) {
        return source(utterance(
                1_000_001, new Speaker.Unnamed(name, 7), kind, "unnamed", "the gates were open", name, null, several));
    }

    private static Source named(String name, String kind) {
        return source(utterance(
                1_000_001, new Speaker.Unnamed(name, 7), kind, "named", "the gates were open", name, null, false));
    }

    @Test
    void aSurnameThatLooksLikeManyPeopleIsItsBearer() {
        Source source = source(utterance(
                1_000_001,
                new Speaker.Identity(4, "Jon Tarnians"),
                "person",
                "unnamed",
                "the gates were open",
                "Tarnians, who keeps the dam",
                null,
                true));

        assertThat(source.kind()).isEqualTo(Kind.PERSON);
        assertThat(source.least()).isEqualTo(1);
    }

    @Test
    void whomASourceEndsWithByNameIsNoCrowdOfWhatHeCoaches() {
        Source source = source(utterance(
                1_000_001,
                new Speaker.Identity(4, "Jon Tarn"),
                "person",
                "unnamed",
                "the season was over",
                "Karsen Rovers coach Jon Tarn",
                null,
                true));

        assertThat(source.kind()).isEqualTo(Kind.PERSON);
        assertThat(source.least()).isEqualTo(1);
    }

    private static Source document(String words) {
        return source(utterance(
                1_000_001,
                new Speaker.Identity(4, "Jon Tarn"),
                "person",
                "document",
                "the season was over",
                words,
                null,
                false));
    }

    @Test
    void aLetterIsSomebodysOnlyWhereItsWordsSayWhose() {
        assertThat(document("the letter").kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(document("Tarn’s letter").kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void aMediumByItsNameIsAMediumHoweverItIsWritten() {
        assertThat(unnamed("news agency dna", "unknown", false).kind()).isEqualTo(Kind.MEDIUM);
        assertThat(unnamed("state-run Velin-Ahram newspaper", "unknown", false).kind())
                .isEqualTo(Kind.MEDIUM);
        assertThat(named("The Velinish tabloid the Lantern", "unknown").kind()).isEqualTo(Kind.MEDIUM);
        assertThat(unnamed("a news agency", "unknown", false).kind()).isEqualTo(Kind.UNNAMED);
    }

    @Test
    void aServiceByItsPlaceIsOneBodyAndItsOfficialsAreNot() {
        assertThat(unnamed("Dornfeld emergency services", "group", true).kind()).isEqualTo(Kind.BODY);
        assertThat(unnamed("Dornfeld officials", "group", true).least()).isEqualTo(2);
    }

    @Test
    void anAgeCountsNobody() {
        Source source = source(utterance(
                1_000_001,
                new Speaker.Unnamed("The 52 year old skipper", 7),
                "unknown",
                "unnamed",
                "the gates were open",
                "The 52 year old skipper",
                52,
                true));

        assertThat(source.least()).isEqualTo(1);
    }

    @Test
    void twoByNameAreAPairAndABodyWithAnAndIsNot() {
        assertThat(named("Mara Quell and Jon Tarn", "group").kind()).isEqualTo(Kind.PAIR);
        assertThat(named("Quell and Tarn", "group").kind()).isNotEqualTo(Kind.PAIR);
    }

    @Test
    void aNameBesideADescriptionIsTheName() {
        Source source = unnamed("Another official, deputy harbour master Jon Tarn", "person", false);

        assertThat(source.kind()).isEqualTo(Kind.PERSON);
        assertThat(source.name()).isEqualTo("Jon Tarn");
        assertThat(unnamed("A keeper, paid by Sarrow Ferries", "person", false).kind())
                .isEqualTo(Kind.UNNAMED);
    }

    @Test
    void whatAnybodyIsCalledTellsNotWho() {
        assertThat(named("The Velin-based firm", "organisation").kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(named("I", "person").kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(named("Sarrow Ferries’ board", "group").kind()).isEqualTo(Kind.BODY);
    }

    @Test
    void quotedWordsWithoutASourceAreSomebodys() {
        Utterance quoted = utterance(1_000_001, null, null, "none", "“The gates were open.”", null, null, false);
        Utterance told = utterance(1_000_001, null, null, "none", "the gates were open", null, null, false);

        assertThat(source(quoted).kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(source(told).kind()).isEqualTo(Kind.NOBODY);
    }

    @Test
    void whomAPaperQuotesIsWhoWasSpokenOfBefore() {
        Utterance before = utterance(
                1_000_001,
                new Speaker.Identity(4, "Mara Quell"),
                "person",
                "named",
                "the gates were open",
                "Mara Quell",
                null,
                false);
        Utterance quoted = utterance(
                1_000_002,
                new Speaker.Unnamed("the newspaper", 8),
                "media",
                "media",
                "“We rang nobody”",
                "the newspaper",
                null,
                false);
        Map<Long, Setting> settings = Map.of(quoted.id(), new Setting("quoted", true, false));

        SourceMaker sources = new SourceMaker(List.of(before, quoted), settings);

        assertThat(sources.of(quoted).name()).isEqualTo("Mara Quell");
        assertThat(source(quoted).kind()).isEqualTo(Kind.MEDIUM);
    }
}
