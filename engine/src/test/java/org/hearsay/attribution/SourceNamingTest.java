package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNamingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Quell",
                "Quell",
                "President Mara Quell",
                "Senator Quell",
                "Alnish Prime Minister Mara Quell",
                "Mara Quell, the governor of Aln",
                "Mara Quell of the Harbour Office",
                "Khalid al-Rook",
                "Mr. Quell",
                "Pentlow spokesman Adam Rook",
                "a spokesman, Adam Rook",
                "a spokeswoman Ann Lee",
                "two neighbours and Mara Quell",
                "the Ministry of Fish",
                "Bank of Aln",
                "the Alnish government",
                "the Aln city council",
                "Prime Minister Mara Quell’s office",
                "The National Dam Council",
                "the Evening Post",
                "the UNFC",
                "Aln police",
            })
    void aProperNameInTheHeadNamesTheSource(String source) {
        assertThat(SourceNaming.of(source, true)).isEqualTo(SourceNaming.NAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two sources familiar with the discussions",
                "One person",
                "one person briefed on Mara Quell’s plan",
                "a diplomat",
                "An official in the Prime Minister’s Office",
                "The official",
                "Officials",
                "Alnish officials",
                "Dam Council officials",
                "some",
                "a Pentlow spokesman",
                "an Alner",
                "several Republican senators",
                "Police",
                "local police",
                "people in the Aln valley",
                "those who were there",
                "Nobody",
                "a mother of three",
                "Quell’s lawyer",
                "economists at the Bank of Aln",
                "a company",
            })
    void aDescriptionLeavesTheSourceUnnamed(String source) {
        assertThat(SourceNaming.of(source, true)).isEqualTo(SourceNaming.UNNAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "She", "they both", "who", "it", "We"})
    void aPronounIsNeither(String source) {
        assertThat(SourceNaming.of(source, true)).isEqualTo(SourceNaming.PRONOUN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the president",
                "President",
                "Alnish Prime Minister",
                "The statement",
                "the government",
                "her office",
                "the spokesman",
                "a man from Aln, West Marsh",
            })
    void whatTheMentionAloneDoesNotTellIsUnsure(String source) {
        assertThat(SourceNaming.of(source, true)).isEqualTo(SourceNaming.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "—", "“”"})
    void nothingButMarksIsNoSource(String source) {
        assertThat(SourceNaming.of(source, false)).isEqualTo(SourceNaming.NONE);
    }

    @Test
    void aCapitalCountsOnlyWhereNoSentenceBeginsWithIt() {
        assertThat(SourceNaming.of("Millers", true)).isEqualTo(SourceNaming.UNSURE);
        assertThat(SourceNaming.of("Millers", false)).isEqualTo(SourceNaming.NAMED);
        Text text = Text.of("It rained. “Millers” say so, but Millers lied.");
        assertThat(SourceNaming.of(text, from(new Span(12, 19)))).isEqualTo(SourceNaming.UNSURE);
        assertThat(SourceNaming.of(text, from(new Span(33, 40)))).isEqualTo(SourceNaming.NAMED);
    }

    @Test
    void aNameInAnyPieceOfASourceNamesIt() {
        Text text = Text.of("a neighbour said with Mara Quell that it rained");
        assertThat(SourceNaming.of(text, from(new Span(0, 11), new Span(22, 32))))
                .isEqualTo(SourceNaming.NAMED);
        assertThat(SourceNaming.of(text, from())).isEqualTo(SourceNaming.NONE);
    }

    @Test
    void noSourceTakesLongOrFails() {
        Random random = new Random(20261122);
        String alphabet = "aA ,’'.of\u00A0\n—é“\uD83D\uDE00\uD83D";
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (int round = 0; round < 2000; round++) {
                StringBuilder source = new StringBuilder();
                for (int i = random.nextInt(80); i > 0; i--) {
                    source.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                assertThat(SourceNaming.of(source.toString(), random.nextBoolean()))
                        .isNotNull();
            }
            assertThat(SourceNaming.of("of ".repeat(1_000_000), true)).isNotNull();
        });
    }

    private static Relation from(Span... source) {
        return new Relation(List.of(source), List.of(), List.of(new Span(44, 46)), Quotation.INDIRECT, 1);
    }
}
