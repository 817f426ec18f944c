package org.hearsay.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.sourcing.KnownVoice.What;
import org.hearsay.sourcing.Sourcing.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourcingsTest {

    private static final Text TEXT =
            Text.of("two officials familiar with the talks, the officials, they, the statement,"
                    + " Mara Quell, the president, the agency, a farmer, a guard who would not be named, Bruce Arnians, Arnians, She and her aides,"
                    + " it, the Karsen Times columnist Ada Brook, Brook");

    @Test
    void aPronounHasCountRoleAndBasisOfTheMentionThatIntroducedItsVoice() {
        Sourcing they = of("they", voice(What.SPEAKER, false, "two officials familiar with the talks"));
        assertThat(they.kind()).isEqualTo(Kind.UNNAMED);
        assertThat(they.count()).isEqualTo(2);
        assertThat(they.role().stream().map(TEXT::slice)).containsExactly("officials");
        assertThat(they.basis().stream().map(TEXT::slice)).containsExactly("familiar with the talks");
    }

    @Test
    void aNounThatPointsBackTakesTheCountOfItsVoice() {
        Sourcing officials = of("the officials", voice(What.SPEAKER, false, "two officials familiar with the talks"));
        assertThat(officials.count()).isEqualTo(2);
        assertThat(TEXT.slice(officials.role().getFirst())).isEqualTo("officials");
    }

    @Test
    void whoIsNamedAnywhereIsNamed() {
        KnownVoice quell = voice(What.SPEAKER, true, "Mara Quell");
        for (String words : List.of("the president", "they", "the statement", "a farmer")) {
            assertThat(of(words, quell).kind()).as(words).isEqualTo(Kind.NAMED);
        }
    }

    @Test
    void aSurnameThatLooksLikeAPeopleIsAName() {
        assertThat(of("Arnians", voice(What.PERSON, true, "Bruce Arnians")).kind())
                .isEqualTo(Kind.NAMED);
        assertThat(of("Arnians", voice(What.SPEAKER, true, "Arnians")).kind()).isEqualTo(Kind.UNNAMED);
    }

    @Test
    void whoeverSpeaksWithAPersonOfWhomOnlyAPronounIsKnownHasThatPersonsName() {
        assertThat(of("She and her aides", voice(What.SPEAKER, false, "She and her aides"))
                        .kind())
                .isEqualTo(Kind.NAMED);
    }

    @Test
    void somethingThatIsNeverNamedCountsNobody() {
        assertThat(of("it", voice(What.SPEAKER, false, "it")).count()).isNull();
    }

    @Test
    void whoWritesForAMediumIsNoMedium() {
        KnownVoice brook = voice(What.MEDIUM, true, "the Karsen Times columnist Ada Brook");
        assertThat(of("Brook", brook).kind()).isEqualTo(Kind.NAMED);
    }

    @Test
    void whoWouldNotBeNamedIsNot() {
        assertThat(of("a guard who would not be named", voice(What.SPEAKER, true, "Mara Quell"))
                        .kind())
                .isEqualTo(Kind.UNNAMED);
    }

    @Test
    void aBodyThatIsAMediumIsMedia() {
        assertThat(of("the agency", voice(What.MEDIUM, true, "the agency")).kind())
                .isEqualTo(Kind.MEDIA);
        assertThat(of("the agency", null).kind()).isEqualTo(Kind.NAMED);
    }

    @Test
    void aStatementOfNobodyKnownIsADocument() {
        assertThat(of("the statement", null).kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(of("the statement", voice(What.DOCUMENT, false, "the statement"))
                        .kind())
                .isEqualTo(Kind.DOCUMENT);
    }

    @Test
    void withoutVoicesTheOfficialsAreThoseOfBefore() {
        List<Sourcing> sourcings = of(
                List.of("two officials familiar with the talks", "Mara Quell", "the officials"),
                Arrays.asList(null, null, null),
                List.of());
        assertThat(sourcings.getLast().count()).isEqualTo(2);
        assertThat(sourcings.getLast().basis()).isNotEmpty();
    }

    @Test
    void thereIsAVoiceForEachMention() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sourcings.of(TEXT, List.of(SourceMention.NONE), List.of(), List.of()));
    }

    private static KnownVoice voice(What what, boolean named, String fullest) {
        return new KnownVoice(what, named, span(fullest));
    }

    private static Sourcing of(String words, @Nullable KnownVoice voice) {
        List<@Nullable Integer> voices = new ArrayList<>();
        voices.add(voice == null ? null : 0);
        return of(List.of(words), voices, voice == null ? List.of() : List.of(voice))
                .getFirst();
    }

    private static List<Sourcing> of(List<String> words, List<@Nullable Integer> voices, List<KnownVoice> known) {
        List<SourceMention> mentions =
                words.stream().map(word -> SourceMention.of(TEXT, span(word))).toList();
        return Sourcings.of(TEXT, mentions, voices, known);
    }

    private static Span span(String words) {
        int at = TEXT.toString().indexOf(words);
        return new Span(at, at + words.length());
    }
}
