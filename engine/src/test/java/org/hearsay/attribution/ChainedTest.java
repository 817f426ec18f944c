package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainedTest {

    /** What is found within a content, of what a source is said to have reported after it. */
    private static List<String> within(String content, String source, String cue) {
        Text text = Text.of(content + ", " + source + " " + cue + ".");
        int at = content.length() + 2;
        Relation outer = new Relation(
                List.of(new Span(at, at + source.length())),
                List.of(new Span(at + source.length() + 1, at + source.length() + 1 + cue.length())),
                List.of(new Span(0, content.length())),
                Quotation.INDIRECT,
                0.8);
        return Chained.joined(text, List.of(outer), Quotations.of(text, List.of(text.whole()))).stream()
                .filter(relation -> !relation.equals(outer))
                .map(relation -> text.slice(relation.source().getFirst()) + " | "
                        + text.slice(relation.cue().getFirst()) + " | "
                        + text.slice(relation.content().getFirst()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The harbour board denied on Friday that it had been warned; The harbour board | denied | that it had been warned",
                "Aln Shipping rejected the charge; Aln Shipping | rejected | the charge",
                "The mayor’s office would not comment on the letter; The mayor’s office | would not | comment on the letter",
                "A spokesman declined to say who paid; A spokesman | declined to | say who paid",
                "The bank did not immediately respond to questions; The bank | did not immediately | respond to questions",
                "The ministry called it “a fairy tale”; The ministry | called | it “a fairy tale”",
            })
    void aDenialThatAnOutletReportsIsAlsoOfWhoeverDenies(String content, String found) {
        assertThat(within(content, "the newspaper", "said")).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The road was shut and the board denied it",
                "The man who denied the charge has left",
                "The mayor called the police",
                "He had been denied a visa",
                "The board refused to sign the paper",
                "The storm did not reach the coast",
            })
    void anythingElseIsLeftToTheModel(String content) {
        assertThat(within(content, "the newspaper", "said")).isEmpty();
    }

    @Test
    void whatAPersonSaysOfAnotherIsNoReport() {
        assertThat(within("The board denied the charge", "Brook", "said")).isEmpty();
        assertThat(within("The board denied the charge", "the Aln Courier", "reported"))
                .hasSize(1);
    }
}
