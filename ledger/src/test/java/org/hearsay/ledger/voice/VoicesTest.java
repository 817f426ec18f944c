package org.hearsay.ledger.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Author;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.search.InventedArticle;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.voice.VoiceProfile.Count;
import org.hearsay.ledger.voice.VoiceProfile.Exchange;
import org.hearsay.ledger.voice.VoiceProfile.Moment;
import org.hearsay.sourcing.Sourcing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the voices of an invented press. */
class VoicesTest {

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Voices voices;
    private Corrections corrections;

    @BeforeEach
    void addTheArticles() {
        ledger = InventedArticle.ledger(folder);
        voices = new Voices(ledger);
        corrections = new Corrections(ledger, new Author("Ada", null, InstantSource.system()));
        InventedArticle.of("Hesk Courier", "2031-03-03", "Nobody rang")
                .says("Mara Quell", "that the gates were opened at night")
                .says("Osric Hale", true, Act.DENIES, Quotation.INDIRECT, "2031-03-02", 0.9, "that anybody opened them")
                .answering(0)
                .says(
                        "two officials in the ministry",
                        false,
                        Act.SAYS,
                        Quotation.INDIRECT,
                        null,
                        0.9,
                        "it was an order")
                .sourced(Sourcing.Kind.UNNAMED, "officials in the ministry")
                .addTo(ledger, "rang");
        InventedArticle.of("Meridian Post", "2031-03-05", "The log")
                .says("Osric Hale", "that the log was forged")
                .says(
                        "Minister Mara Quell",
                        true,
                        Act.DENIES,
                        Quotation.DIRECT,
                        "2031-03-04",
                        0.9,
                        "“It is not forged”")
                .answering(0)
                .says("an official", false, Act.WARNS, Quotation.INDIRECT, null, 0.9, "more would come")
                .sourced(Sourcing.Kind.UNNAMED, "official")
                .says("Mara Quell", true, Act.NO_COMMENT, Quotation.INDIRECT, null, 0.9, "would not comment")
                .addTo(ledger, "log");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aVoiceIsKnownByAllItsNamesAndWhatItSaidInTime() {
        VoiceProfile quell = profile("Mara Quell");

        assertThat(quell.names()).extracting(Count::value).contains("Mara Quell", "Minister Mara Quell");
        assertThat(quell.moments())
                .extracting(Moment::act)
                .as("the earliest first")
                .containsExactly("says", "denies", "no-comment");
        assertThat(quell.first()).isEqualTo(LocalDate.of(2031, 3, 3));
        assertThat(quell.last()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(quell.outlets()).containsExactly(new Count("Meridian Post", 2), new Count("Hesk Courier", 1));
        assertThat(quell.acts())
                .containsExactlyInAnyOrder(new Count("says", 1), new Count("denies", 1), new Count("no-comment", 1));
        assertThat(quell.articles()).isEqualTo(2);
        assertThat(quell.complete()).isTrue();
    }

    @Test
    void whomItAnswersAndWhoAnswersItAreToldApart() {
        VoiceProfile quell = profile("Mara Quell");

        Exchange answers = quell.answers().getFirst();
        assertThat(answers.other().label()).isEqualTo("Osric Hale");
        assertThat(answers.denials()).isEqualTo(1);
        assertThat(answers.ties().getFirst().claim().words()).isEqualTo("that the log was forged");
        assertThat(answers.ties().getFirst().answer().words()).isEqualTo("“It is not forged”");
        Exchange answeredBy = quell.answeredBy().getFirst();
        assertThat(answeredBy.other().label()).isEqualTo("Osric Hale");
        assertThat(answeredBy.ties().getFirst().claim().words()).isEqualTo("that the gates were opened at night");
        assertThat(profile("Osric Hale").answers()).hasSize(1);
    }

    @Test
    void whatIsPutRightIsSeenAsItIsNow() {
        corrections.none(1_000_001);
        corrections.act(2_000_004, Act.CONFIRMS);
        assertThat(profile("Mara Quell").acts())
                .extracting(Count::value)
                .containsExactlyInAnyOrder("denies", "confirms");

        corrections.voice(2_000_001, "Mara Quell");
        assertThat(profile("Mara Quell").moments()).extracting(Moment::id).contains(2_000_001L);
        assertThat(profile("Osric Hale").moments()).extracting(Moment::id).containsExactly(1_000_002L);
    }

    @Test
    void anIdentityThatWasMergedLeadsToTheOneItStandsFor() {
        long quell = identity("Mara Quell");
        long hale = identity("Osric Hale");
        corrections.merge(hale, quell);

        assertThat(voices.identity(hale).orElseThrow().who())
                .isEqualTo(voices.identity(quell).orElseThrow().who());
        assertThat(voices.identity(quell).orElseThrow().moments()).hasSize(5);
        assertThat(voices.identity(999)).isEmpty();
    }

    @Test
    void anOlderVersionOfAPageDoesntCount() {
        InventedArticle.of("Meridian Post", "2031-03-06", "The log, corrected")
                .says("Mara Quell", "that the log was found")
                .addTo(ledger, "log");

        assertThat(profile("Mara Quell").moments()).extracting(Moment::id).containsExactly(1_000_001L, 3_000_001L);
        assertThat(profile("Mara Quell").answers()).isEmpty();
    }

    @Test
    void theUnnamedAreGroupedByClassAndRoleAndNeverOnePerson() {
        UnnamedVoices unnamed = voices.unnamed(Query.ALL);

        assertThat(unnamed.statements()).isEqualTo(2);
        UnnamedVoices.SourceClass officials = unnamed.classes().getFirst();
        assertThat(officials.name()).isEqualTo("officials");
        assertThat(officials.articles()).isEqualTo(2);
        assertThat(officials.roles())
                .extracting(UnnamedVoices.Role::words)
                .containsExactlyInAnyOrder("officials in the ministry", "official");
        assertThat(voices.unnamed(Query.builder().outlet("Hesk Courier").build())
                        .statements())
                .isEqualTo(1);
    }

    @Test
    void anUnnamedVoiceIsThatOfOneArticle() {
        Optional<VoiceProfile> official = voices.ofStatement(1_000_003);

        assertThat(official).hasValueSatisfying(profile -> {
            assertThat(profile.who()).isInstanceOf(Speaker.Unnamed.class);
            assertThat(profile.moments()).extracting(Moment::id).containsExactly(1_000_003L);
        });
        assertThat(voices.ofStatement(1_000_001).orElseThrow().who().name()).isEqualTo("Mara Quell");
        assertThat(voices.ofStatement(77)).isEmpty();
    }

    @Test
    void aNameWithoutAnIdentityIsStillFound() {
        InventedArticle.of("Velin 24", "2031-03-06", "A surname")
                .says("Zorn", "that it rained")
                .says("Zorn", true, Act.ASKS, Quotation.DIRECT, null, 0.9, "“Why?”")
                .addTo(ledger, "zorn");
        ledger.write(connection -> {
            org.hearsay.ledger.store.Database.execute(connection, "DELETE FROM voice_identity WHERE voice >= 3000000");
            return true;
        });

        assertThat(voices.named("ZORN")).hasValueSatisfying(profile -> {
            assertThat(profile.who().name()).isEqualTo("Zorn");
            assertThat(profile.moments()).hasSize(2);
        });
        assertThat(voices.named("Nobody At All")).isEmpty();
        for (String odd : List.of("", "\"", "“”", "a\" OR b", "*")) {
            assertThat(voices.named(odd)).as(odd).isEmpty();
        }
    }

    private VoiceProfile profile(String name) {
        return voices.identity(identity(name)).orElseThrow();
    }

    private long identity(String name) {
        return new Search(ledger).identities(name).getFirst().id();
    }
}
