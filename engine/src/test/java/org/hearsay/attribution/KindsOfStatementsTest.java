package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways in which news gives statements, one text for each: who, and what just so. */
class KindsOfStatementsTest {

    private static Attribution attribution;

    @BeforeAll
    static void open() {
        attribution = Attribution.released();
    }

    @AfterAll
    static void close() {
        attribution.close();
    }

    /** The statements of a text whose lines are its paragraphs, each as {@code source: content}. */
    private static List<String> read(String... lines) {
        Text text = Text.of(String.join("\n\n", lines));
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            blocks.add(new Span(start, start + line.length()));
            start += line.length() + 2;
        }
        return attribution.read(text, blocks).stream()
                .map(relation -> words(text, relation.source()) + ": " + words(text, relation.content()))
                .toList();
    }

    private static String words(Text text, List<Span> pieces) {
        return pieces.stream().map(text::slice).collect(Collectors.joining(" … "));
    }

    @Test
    void aQuotationOverSeveralParagraphsThatOpenEachAndCloseOnce() {
        assertThat(read(
                        "The gates were opened at two in the morning, Lena Corvo said on Monday.",
                        "“We had no warning,” Corvo told reporters. “The siren was silent.",
                        "“Nobody rang the school, and nobody rang the mill.",
                        "“We will ask who decided it.”"))
                .anyMatch(s -> s.startsWith("Corvo: “We had no warning,” … “The siren was silent")
                        && s.endsWith("“We will ask who decided it.”"));
    }

    @Test
    void aQuotationWithinAnother() {
        assertThat(read("“He told me ‘the valves are shut’ and hung up,” the engineer Osric Hale said."))
                .contains("the engineer Osric Hale: “He told me ‘the valves are shut’ and hung up,”");
    }

    @Test
    void scareQuotesAreNobodysWords() {
        assertThat(read("The so-called “iron gate” has stood in the valley since 1931."))
                .isEmpty();
    }

    @Test
    void heSaidInTheMiddleOfAClause() {
        assertThat(read("“The water,” he said, “came over the wall at night.”"))
                .containsExactly("he: “The water,” … “came over the wall at night.”");
    }

    @Test
    void saidBeforeALongSubject() {
        assertThat(
                        read(
                                "“The wall was sound,” said Jonna Reed, the mayor of the town of Hesk and a member of the river commission since 2019."))
                .anyMatch(s -> s.startsWith("Jonna Reed, the mayor of the town of Hesk")
                        && s.endsWith("“The wall was sound,”"));
    }

    @Test
    void accordingToAtTheBeginning() {
        assertThat(read("According to the water authority, the gates were opened at two in the morning."))
                .containsExactly("the water authority: the gates were opened at two in the morning");
    }

    /** What follows the source is lost sometimes, as here; the card says so. */
    @Test
    void accordingToInTheMiddle() {
        assertThat(read("The gates, according to the water authority, were opened at two in the morning."))
                .singleElement()
                .asString()
                .startsWith("the water authority: The gates");
    }

    @Test
    void accordingToAtTheEnd() {
        assertThat(read("The gates were opened at two in the morning, according to the water authority."))
                .containsExactly("the water authority: The gates were opened at two in the morning");
    }

    @Test
    void whichSaid() {
        assertThat(read("The letter was sent to the water authority, which said that it would answer within a week."))
                .anyMatch(s -> s.endsWith(": that it would answer within a week"));
    }

    @Test
    void aNameAndAColonBeforeAQuotation() {
        assertThat(read("The mayor was asked whether she would resign.", "Reed: “No.”"))
                .contains("Reed: “No.”");
    }

    @Test
    void photoCreditsAreNobodysWords() {
        assertThat(read("Photo: Mira Lund/Sarrow Wire")).isEmpty();
        assertThat(read("The dam at Karsen on Monday. (Mira Lund for the Hesk Courier)"))
                .isEmpty();
    }

    @Test
    void questionsAndAnswers() {
        assertThat(read(
                        "Q: Who gave the order?",
                        "A: There was no order.",
                        "Q: Who rang the control room?",
                        "A: I am not going to discuss that."))
                .contains(
                        "Q: Who gave the order?",
                        "A: There was no order.",
                        "Q: Who rang the control room?",
                        "A: I am not going to discuss that.");
    }

    @Test
    void aTranscriptWithTheSpeakersNames() {
        assertThat(read(
                        "Mayor Jonna Reed: Who gave the order?",
                        "Rufus Adem: There was no order.",
                        "Reed: Then who rang the control room?",
                        "Pavel Orsk, farmer: My neighbour is dead."))
                .containsExactly(
                        "Mayor Jonna Reed: Who gave the order?",
                        "Rufus Adem: There was no order.",
                        "Reed: Then who rang the control room?",
                        "Pavel Orsk, farmer: My neighbour is dead.");
    }

    @Test
    void whatSomebodyElseSaysInAQuotationIsHisOwnStatement() {
        assertThat(
                        read(
                                "The mill was under water by three.",
                                "“Later a soldier told me, ‘No, madam, somebody opened it,’ and drove off,” Jonna Reed said on Monday."))
                .anyMatch(s -> s.startsWith("Jonna Reed: “Later a soldier told me"))
                .anyMatch(s -> s.equals("a soldier: ‘No, madam, somebody opened it,’"));
    }

    @Test
    void whatASpeakerQuotesOfHimselfIsNoStatementOfItsOwn() {
        assertThat(
                        read(
                                "“I told my boys, ‘The dam has gone, hold on to my belt,’ and we ran,” Jonna Reed said on Monday."))
                .noneMatch(s -> s.startsWith("I: "));
    }

    @Test
    void silenceInItsSetPhrasesIsFound() {
        assertThat(read(
                        "The gates were opened at two in the morning, Lena Corvo said on Monday.",
                        "The authority’s director, Osric Hale, could not be reached.",
                        "The energy ministry did not immediately respond to a request for comment.",
                        "The army confirmed the blast. It did not elaborate."))
                .contains("The authority’s director, Osric Hale: reached", "It: elaborate")
                .anyMatch(s -> s.startsWith("The energy ministry: "));
    }

    @Test
    void aTollThatSomebodyPutsAtANumber() {
        assertThat(read(
                        "The flood killed dozens in the valley.",
                        "The River Network, whose crews went from house to house, put the number of dead at about 60, and the"
                                + " ministry puts it at 44."))
                .anyMatch(s -> s.endsWith("the number of dead at about 60"))
                .contains("the ministry: it at 44");
    }

    @Test
    void perSomebodyAtTheEndOfASentence() {
        assertThat(read("At least 12 people were killed in the valley on Monday, per the regional police."))
                .anyMatch(s -> s.startsWith("the regional police: At least 12 people were killed"));
        assertThat(read("The price of milk rose to 12 dinars, per litre, in the valley."))
                .isEmpty();
    }

    @Test
    void whoIsQuotedAsSayingSomethingSaysIt() {
        assertThat(
                        read(
                                "There was fighting around the town on Monday.",
                                "State television quoted a commander as saying that the town had fallen and that the bridge was open."))
                .contains("a commander: that the town had fallen and that the bridge was open");
    }

    @Test
    void whoIsCitedIsTheSource() {
        assertThat(
                        read(
                                "The town was quiet on Monday.",
                                "Torvania Today said he was “fully engaged in the response”, quoting the energy ministry’s press service."))
                .contains("the energy ministry’s press service: he was “fully engaged in the response”");
        assertThat(read(
                        "The town was quiet on Monday.",
                        "He resigned, the agency said, citing low growth and bad weather."))
                .noneMatch(s -> s.startsWith("low growth"));
    }

    @Test
    void termsOfAnonymityAreNoStatement() {
        assertThat(read(
                        "“The valves were shut,” said an engineer at the dam, who asked not to be named because she feared"
                                + " for her job."))
                .noneMatch(s -> s.contains("not to be named"))
                .anyMatch(s -> s.contains("“The valves were shut,”"));
    }

    @Test
    void whatSeemsSoToNobodyIsTheWritersOwn() {
        assertThat(read("The army does not appear to have gained anything from the raid on the mill."))
                .isEmpty();
    }

    @Test
    void whatAMediumPassesOnIsAlsoTheWordOfWhoeverSaidIt() {
        assertThat(
                        read(
                                "The log of the dam was published on Thursday.",
                                "The newspaper reported that the energy ministry had denied on Monday that any such call had been made."))
                .anyMatch(s -> s.startsWith("The newspaper: that the energy ministry had denied"))
                .contains("the energy ministry: that any such call had been made");
    }

    @Test
    void aDatelineIsNobodyAndSaysNothing() {
        assertThat(read(
                        "Army blames Front for the flood",
                        "MARESK — Torvania’s army accused the Sarrow Front on Tuesday of opening the gates of the dam.",
                        "HESK, Torvania (SW) — The bridge at Pell Mill is safe, according to the mayor."))
                .noneMatch(s -> s.contains("MARESK") || s.contains("HESK"))
                .anyMatch(s -> s.startsWith("Torvania’s army: "))
                .anyMatch(s -> s.startsWith("the mayor: The bridge at Pell Mill is safe"));
    }

    @Test
    void whoIsSilentIsWhoTheSentenceBeginsWith() {
        assertThat(read(
                        "Two fishermen who spent the night on the reservoir claim that six gates were open. “I counted them by the"
                                + " noise,” one of them told Velin 24, refusing to give his name. The dam’s operator could not be"
                                + " reached."))
                .contains("The dam’s operator: reached");
    }

    @Test
    void whoReportsAndCitesIsNotLostBesideWhomHeCites() {
        assertThat(read(
                        "State television quoted a harbour pilot as saying that he had seen two boats leave the quay minutes before the"
                                + " fire. The daily Vessland Post reported, citing two people familiar with the inquiry, that the guards had"
                                + " been sent home at midnight."))
                .contains(
                        "two people familiar with the inquiry: that the guards had been sent home at midnight",
                        "The daily Vessland Post: that the guards had been sent home at midnight");
    }
}
