package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hearsay.copy.Passage.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Prose prose = new Prose(8);

    private static Comparison compare(String first, String second) {
        return Comparison.of(Prose.wording(first), Prose.wording(second));
    }

    @Test
    void theSameTextIsVerbatimAndWhollyInTheOther() {
        String text = prose.text(20);

        Comparison found = compare(text, text);

        assertThat(found.kind()).isEqualTo(CopyClass.VERBATIM);
        assertThat(found.firstInSecond()).isEqualTo(1);
        assertThat(found.secondInFirst()).isEqualTo(1);
        assertThat(found.confidence()).isGreaterThan(0.9);
        assertThat(found.alignment().passages()).hasSize(1);
    }

    @Test
    void caseMarksAndHyphensMakeNoDifference() {
        String text = "The so-called “reserve” at Lower Hesk won’t open, said two of the officials who run it today.";

        Comparison found = compare(
                text,
                text.replace("so-called", "socalled")
                        .replace("“reserve”", "Reserve")
                        .replace(",", " —"));

        assertThat(found.alignment().passages()).hasSize(1);
        assertThat(found.kind()).isEqualTo(CopyClass.VERBATIM);
    }

    @Test
    void aFewCommonWordsInARowMakeNoCopyOfAFewLines() {
        Comparison found = compare(
                "The ferry across the Hesk stays in port for the rest of the week, the harbour master said on Monday. "
                        + "Its engine needs a part from Velin.",
                "Schools in Dornfeld are closed for the rest of the week, as pupils sleep in their gymnasiums. "
                        + "The mayor thanked the bakers.");

        assertThat(found.kind()).isEqualTo(CopyClass.INDEPENDENT);
    }

    @Test
    void aSentenceKeptMakesACopyOfAFewLines() {
        Comparison found = compare(
                "The ferry across the Hesk stays in port for the rest of the week, the harbour master said on Monday. "
                        + "Its engine needs a part from Velin.",
                "Nobody crosses at Maresk: the ferry across the Hesk stays in port for the rest of the week. "
                        + "A bus goes round by the dam every two hours until further notice.");

        assertThat(found.kind().isCopy()).isTrue();
    }

    @Test
    void anEmbeddedPostIsASharedQuotation() {
        String post =
                "\nNobody rang us on Monday, not the dam and not the ministry, and the water was in the kitchen before"
                        + " anybody had thought of the children upstairs. — Mira Lund (@miralund) March 3, 2031\n";

        Comparison found = compare(prose.text(5) + post + prose.text(5), prose.text(6) + post + prose.text(4));

        assertThat(found.kind()).isEqualTo(CopyClass.QUOTATION);
    }

    @Test
    void aShortCopyInALongArticleIsACopyThoughTheTwoAreHardlyAlike() {
        String brief = prose.text(6);

        Comparison found = compare(brief, prose.text(60) + " " + brief + " " + prose.text(60));

        assertThat(found.kind()).isEqualTo(CopyClass.ABRIDGED);
        assertThat(found.firstInSecond()).isEqualTo(1);
        assertThat(found.secondInFirst()).isCloseTo(6 / 126.0, within(0.01));
    }

    @Test
    void sentencesInAnotherOrderAreStillKept() {
        List<String> sentences = prose.sentences(12);
        List<String> moved = new ArrayList<>(sentences.subList(6, 12));
        moved.addAll(sentences.subList(0, 6));

        Comparison found = compare(String.join(" ", sentences), String.join(" ", moved));

        assertThat(found.kind()).isEqualTo(CopyClass.VERBATIM);
        assertThat(found.firstInSecond()).isEqualTo(1);
    }

    @Test
    void wordsThatStandInForOthersAreShownWithThem() {
        String first =
                "On Sunday the governor of the northern province said that all of the bridges would be closed by Friday night.";
        String second = first.replace("northern province", "whole river district");

        Comparison found = compare(first, second);

        Passage changed = found.alignment().passages().stream()
                .filter(passage -> passage.kind() == Kind.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(Text.of(first).slice(Objects.requireNonNull(changed.first())))
                .isEqualTo("northern province");
        assertThat(Text.of(second).slice(Objects.requireNonNull(changed.second())))
                .isEqualTo("whole river district");
    }

    @Test
    void whatOnlyOneTextHasIsDroppedOrAdded() {
        String common = prose.text(5);
        String dropped = prose.text(2);
        String added = prose.text(3);

        Comparison found = compare(common + "\n" + dropped, added + "\n" + common);

        assertThat(found.alignment().inFirst(Kind.DROPPED))
                .containsExactly(new Span(common.length() + 1, common.length() + 1 + dropped.length() - 1));
        assertThat(found.alignment().passages().stream().map(Passage::kind))
                .containsExactly(Kind.ADDED, Kind.KEPT, Kind.DROPPED);
    }

    @Test
    void theSameWordsInQuotationMarksAloneAreASharedQuotation() {
        String said = "“We have never been told who gave the order to open the gates, and we will go on asking,”";

        Comparison found = compare(
                prose.text(10) + " " + said + " she said. " + prose.text(10),
                prose.text(8) + " " + said + " the mayor told us. " + prose.text(14));

        assertThat(found.kind()).isEqualTo(CopyClass.QUOTATION);
        assertThat(found.kind().isCopy()).isFalse();
    }

    @Test
    void textsWithNothingInCommonAreIndependent() {
        Comparison found = compare(prose.text(20), prose.text(20));

        assertThat(found.kind()).isEqualTo(CopyClass.INDEPENDENT);
        assertThat(found.firstInSecond()).isZero();
    }

    @Test
    void aTextTranslatedThereAndBackIsReworded() {
        Comparison found = compare(
                "The harbour master of Brevna said on Monday that the ferry had left the quay without its lights. "
                        + "Eleven passengers were taken off the deck by fishermen from the village, and two of them "
                        + "were treated for shock at the clinic. The company that runs the ferry has promised an "
                        + "inquiry, but did not say who would lead it or when it would report.",
                "On Monday, the master of the harbour of Brevna declared the ferry had left the quay without lighting. "
                        + "Fishermen of the village took eleven passengers off the deck, and two of them were treated "
                        + "for a shock in the clinic. The company operating the ferry promised an inquiry, but did not "
                        + "say who would lead it, nor when it would report.");

        assertThat(found.kind()).isEqualTo(CopyClass.REWORDED);
    }

    @Test
    void emptyAndShortTextsHaveNothingInCommon() {
        for (String text : new String[] {"", "One.", "“", "Two words."}) {
            Comparison found = compare(text, text);
            assertThat(found.firstInSecond()).isBetween(0.0, 1.0);
            assertThat(found.kind()).isEqualTo(CopyClass.INDEPENDENT);
        }
    }

    @Test
    void everyWordOfBothTextsIsInExactlyOnePassage() {
        Random random = new Random(21);
        for (int round = 0; round < 60; round++) {
            List<String> first = new Prose(round).sentences(12);
            List<String> second = new ArrayList<>(new Prose(round + 1000).sentences(4));
            first.stream().filter(sentence -> random.nextInt(3) > 0).forEach(sentence -> {
                String[] words = sentence.split(" ");
                words[random.nextInt(words.length)] = random.nextBoolean() ? "else" : "";
                second.add(random.nextInt(second.size() + 1), String.join(" ", words));
            });
            Wording one = Prose.wording(String.join("\n", first));
            Wording other = Prose.wording(String.join("\n", second));
            Alignment alignment = Alignment.of(one, other);

            assertOnce(one, alignment.passages().stream().map(Passage::first).toList());
            assertOnce(other, alignment.passages().stream().map(Passage::second).toList());
        }
    }

    private static void assertOnce(Wording wording, List<Span> spans) {
        for (int i = 0; i < wording.size(); i++) {
            Span word = wording.span(i, i + 1);
            assertThat(spans.stream().filter(span -> span != null && span.contains(word)))
                    .as("passages with word %s", word)
                    .hasSize(1);
        }
    }

    @Test
    void aTextOfOneWordRepeatedCostsNoMoreThanItsLength() {
        String text = "same ".repeat(30_000);

        assertThat(Prose.wording(text).size()).isEqualTo(Wording.MOST_WORDS);
        assertThat(compare(text, text).confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void turningThePairTurnsTheShares() {
        for (int round = 0; round < 20; round++) {
            List<String> sentences = new Prose(round).sentences(10);
            String whole = String.join(" ", sentences);
            String part = String.join(" ", sentences.subList(0, 5)) + " " + new Prose(round + 99).text(3);
            Comparison one = compare(whole, part);
            Comparison other = compare(part, whole);

            assertThat(one.kind()).isEqualTo(other.kind());
            assertThat(one.firstInSecond()).isCloseTo(other.secondInFirst(), within(0.02));
        }
    }
}
