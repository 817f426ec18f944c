package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that reach the page through somebody else, with the model that is released. */
class HearsayChainsTest {

    private static Attribution attribution;

    @BeforeAll
    static void open() {
        attribution = Attribution.released();
    }

    @AfterAll
    static void close() {
        attribution.close();
    }

    /** The statements of a paragraph, each as {@code source: content}. */
    private static List<String> read(String paragraph) {
        Text text = Text.of(paragraph);
        return attribution.read(text, List.of(text.whole())).stream()
                .map(relation -> words(text, relation.source()) + ": " + words(text, relation.content()))
                .toList();
    }

    private static String words(Text text, List<Span> pieces) {
        return String.join(" \u2026 ", pieces.stream().map(text::slice).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u201cMy boss told me to keep quiet,\u201d the clerk said.|My boss: to keep quiet",
                "\u201cThey told us it was safe,\u201d she said.|They: it was safe",
                "\u201cThe bank promised us the money would come in May,\u201d said Ada Vane, who runs the shop."
                        + "|The bank: the money would come in May",
                "The captain said: \u201cA sergeant told us that the bridge was mined.\u201d|A sergeant: that the bridge was mined",
            })
    void whatWhoSpeaksWasToldIsWhoevers(String paragraph, String inner) {
        assertThat(read(paragraph)).hasSize(2).contains(inner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201cNobody told us anything,\u201d said Ada Vane.",
                "\u201cIt told me all I needed to know,\u201d he said.",
                "\u201cYou told us you would come,\u201d the woman shouted.",
            })
    void whereNobodyElseToldItThereIsNoMore(String paragraph) {
        assertThat(read(paragraph)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Citing two people with knowledge of the plan, the Tribune said the bank would close."
                        + "|two people with knowledge of the plan: the bank would close",
                "The bank will close, according to the Tribune, which cited two people with knowledge of the plan."
                        + "|two people with knowledge of the plan: The bank will close",
                "The talks had failed, the state news agency QNS quoted an official as saying.|an official: The talks had failed",
            })
    void whoIsCitedHasHisWordsBesideWhoCites(String paragraph, String cited) {
        assertThat(read(paragraph)).hasSize(2).contains(cited);
    }

    @Test
    void whoIsReportingSomethingReportsIt() {
        assertThat(read("Harbour FM is reporting, citing a source at the docks, that police have arrested a man."))
                .containsExactlyInAnyOrder(
                        "Harbour FM: that police have arrested a man",
                        "a source at the docks: that police have arrested a man");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The court heard that the driver had been drinking.|that the driver had been drinking",
                "The jury was told that Prann had signed the contract.|that Prann had signed the contract",
                "Tarn, asked whether he would resign, said he had no such plans.|whether he would resign",
            })
    void whoIsToldSomethingIsNotWhoSaysIt(String paragraph, String content) {
        assertThat(read(paragraph)).contains(": " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Neither side would comment.|Neither side: comment",
                "None of the three answered messages seeking comment.|None of the three: messages seeking comment",
                "Vane would not be drawn on the date.|Vane: be drawn on the date",
            })
    void aSilenceIsCutBeforeWhatIsRefused(String paragraph, String silence) {
        assertThat(read(paragraph)).contains(silence);
    }

    @Test
    void whatACompanySaysItWontSayIsOneStatement() {
        assertThat(read("The company said it does not comment on pending litigation."))
                .hasSize(1);
    }
}
