package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class UncuedTest {

    private Text text = Text.of("");

    private List<Relation> find(String... lines) {
        text = Text.of(String.join("\n", lines));
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            blocks.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return Uncued.of(text, blocks, Quotations.of(text, blocks), names());
    }

    /** Of a model that knows nobody but Reed and Hesk. */
    private NameScores names() {
        List<Span> pieces = new ArrayList<>();
        Matcher words = Pattern.compile("\\w+").matcher(text.toString());
        while (words.find()) {
            pieces.add(new Span(words.start(), words.end()));
        }
        float[] logits = new float[pieces.size() * NameTag.COLUMNS.size()];
        for (int i = 0; i < pieces.size(); i++) {
            NameTag tag = switch (text.slice(pieces.get(i))) {
                case "Reed" -> NameTag.PERSON_BEGINS;
                case "Hesk" -> NameTag.PLACE_BEGINS;
                default -> NameTag.OUTSIDE;
            };
            logits[i * NameTag.COLUMNS.size() + tag.column()] = 12;
        }
        return NameScores.of(pieces, logits);
    }

    private List<String> said(String... lines) {
        return find(lines).stream()
                .map(one -> text.slice(one.source().getFirst())
                        + " | "
                        + text.slice(one.content().getFirst()))
                .toList();
    }

    @Test
    void turnsOfATranscriptAreTheirSpeakers() {
        assertThat(said("REED: Who rang?", "ADEM: Nobody did.", "REED: Then I have no further question."))
                .containsExactly("REED | Who rang?", "ADEM | Nobody did.", "REED | Then I have no further question.");
    }

    @Test
    void turnsAreDirectThoughTheyHaveNoMarks() {
        assertThat(find("REED: Who rang?", "ADEM: Nobody did.", "REED: Thank you."))
                .allMatch(
                        one -> one.quotation() == Quotation.DIRECT && one.cue().isEmpty());
    }

    @Test
    void labelsOfAListAreNoSpeakers() {
        assertThat(said(
                        "The figures of the day.",
                        "Dead: nine people.",
                        "Missing: some two dozen.",
                        "Displaced: 3,400."))
                .isEmpty();
    }

    @Test
    void oneSpeakerAloneMakesNoTranscript() {
        assertThat(said("The hall was full.", "Reed: the mayor of Hesk", "The hall was empty by ten."))
                .isEmpty();
    }

    @Test
    void labelsFarApartMakeNoTranscript() {
        assertThat(said(
                        "First of all.",
                        "Reed: at the hall.",
                        "Then.",
                        "And then.",
                        "Adem: at the dam.",
                        "Later.",
                        "And so on.",
                        "Reed: at home."))
                .isEmpty();
    }

    @Test
    void aQuotationMayBeSigned() {
        assertThat(said("“We were not told.” ― Mira Lund", "”Nobody rang.” — Pavel Orsk."))
                .containsExactly("Mira Lund | “We were not told.”", "Pavel Orsk | ”Nobody rang.”");
    }

    @Test
    void anEmbeddedPostIsSignedWithAHandle() {
        assertThat(said(
                        "Nobody rang us – not once. pic.example.com/Ab12 — Mira Lund (@miralund) March 3, 2031",
                        "We do what we can. — Velin Fire (@velinfire)"))
                .containsExactly(
                        "Mira Lund (@miralund) | Nobody rang us – not once.",
                        "Velin Fire (@velinfire) | We do what we can.");
    }

    @Test
    void whoIsMentionedWithAHandleHasSignedNothing() {
        assertThat(said(
                        "The mayor — who writes as Mira Lund (@miralund) — was silent on Monday.",
                        "Follow our reporter — Jonna Reed (@jreed) — for more."))
                .isEmpty();
    }

    @Test
    void aDashAfterAQuotationIsNoSignatureByItself() {
        assertThat(said("“We were not told” — and that was all that anyone would say of it."))
                .isEmpty();
    }

    @Test
    void aHeadlineMayNameItsSpeaker() {
        assertThat(said("Reed: Nobody rang the school.", "The mayor of Hesk spoke on Monday."))
                .containsExactly("Reed | Nobody rang the school.");
    }

    @Test
    void aHeadlinesOtherLabelsAreNoSpeakers() {
        assertThat(said("Breaking: Gates open at Karsen.", "The gates opened at two."))
                .isEmpty();
        assertThat(said("The Latest: Gates open at Karsen.", "The gates opened at two."))
                .isEmpty();
        assertThat(said("VELIN: The gates at Karsen were opened.", "They opened at two."))
                .isEmpty();
        assertThat(said("Reed: friend or foe?", "The mayor of Hesk spoke on Monday."))
                .isEmpty();
        assertThat(said("Gardening for Beginners: The Complete Guide", "Begin with a small bed."))
                .isEmpty();
    }

    @Test
    void aHeadlineMayCiteADocumentOrABodyByItsKind() {
        assertThat(said("Poll: Half the valley is for the dam", "It was taken in May."))
                .containsExactly("Poll | Half the valley is for the dam");
    }

    @Test
    void placesAndSubjectsBeforeAHeadlineSayNothing() {
        assertThat(said("Hesk: Ferry hits a bridge", "It happened at noon.")).isEmpty();
        assertThat(said("Reed crash: Ferry hits a bridge", "It happened at noon."))
                .isEmpty();
        assertThat(said("Reed: 7 things to know", "It happened at noon.")).isEmpty();
        assertThat(said("Reed: Here’s what we know", "It happened at noon.")).isEmpty();
    }

    @Test
    void aHeadlineMayEndWithWhoSaysIt() {
        assertThat(said("Ferry ran aground in thick fog: harbour police", "It happened at noon."))
                .containsExactly("harbour police | Ferry ran aground in thick fog");
        assertThat(said("Ferry runs aground in thick fog: a week on the water", "It happened at noon."))
                .isEmpty();
        assertThat(said("It happened at noon.", "Ferry ran aground in thick fog: harbour police"))
                .isEmpty();
    }

    @Test
    void aClauseBeforeAColonIsNoLabel() {
        assertThat(said("Mira Lund, 47, said: “Nobody rang us.”", "Mira Lund: “Nobody rang us.”"))
                .containsExactly("Mira Lund | “Nobody rang us.”");
    }

    @Test
    void whatIsToldWithinATurnStaysAndWhatContradictsItGoes() {
        Relation turn =
                new Relation(List.of(new Span(0, 4)), List.of(), List.of(new Span(6, 40)), Quotation.DIRECT, 0.8);
        Relation within = new Relation(
                List.of(new Span(6, 9)), List.of(new Span(10, 14)), List.of(new Span(15, 40)), Quotation.INDIRECT, 0.9);
        Relation across = new Relation(
                List.of(new Span(0, 4)), List.of(new Span(10, 14)), List.of(new Span(15, 60)), Quotation.INDIRECT, 0.9);
        Text text = Text.of("Reed: The clerk said that no siren had been heard.\nNobody asked her why that was so.");
        assertThat(Uncued.joined(text, List.of(within, across), List.of(turn))).containsExactly(turn, within);
    }

    @Test
    void whatWhoSpeaksInATurnSaysOfHimselfIsNoStatementOfItsOwn() {
        Text text = Text.of("Reed: I said that it was too late.");
        Relation turn =
                new Relation(List.of(new Span(0, 4)), List.of(), List.of(new Span(6, 34)), Quotation.DIRECT, 0.8);
        Relation own = new Relation(
                List.of(new Span(6, 7)), List.of(new Span(8, 12)), List.of(new Span(13, 33)), Quotation.INDIRECT, 0.9);
        assertThat(Uncued.joined(text, List.of(own), List.of(turn))).containsExactly(turn);
    }

    @Test
    void textOfNothingButMarksHasNone() {
        assertThat(said("“", "— —", ": :", "”―", "“”―A", "Q:", "\" \" - ")).hasSizeLessThan(2);
    }
}
