package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each example "⟦" and "⟧" stand around what is quoted, and are taken out before reading; "¶" parts paragraphs. */
class QuotationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said ⟦“it is safe”⟧ and left.",
                "⟦\"It is safe,\"⟧ he said, ⟦\"and dry.\"⟧",
                "⟦‘It is safe,’⟧ he said.",
                "⟦'It is safe,'⟧ he said.",
                "⟦«It is safe»⟧, he said. ⟦« Et sec »⟧, dit-il. ⟦»Und trocken«⟧, sagte er.",
                "⟦„Es ist sicher“⟧, sagte er.",
                "⟦„To bezpieczne”⟧, dodał.",
                "⟦''It is safe,''⟧ he said. ⟦``It is,''⟧ she said. ⟦““It is,””⟧ they said.",
                "⟦「大坝很安全」⟧，他说。",
                "It (⟦“safe”⟧)—⟦“very”⟧—is.",
            })
    void marksOfEveryKindArePaired(String example) {
        assertQuotesAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister’s aide didn't say whose dogs’ lives the '90s or ’16 cost ’em.",
                "Rock 'n' roll was the workers' own.",
                "⟦‘The workers’ own word’⟧ was his.",
                "The ⟦‘workers’⟧ and the teachers’ union",
                "He is 6'2\" and she is 5’4”.",
                "⟦“He is 6’2”,”⟧ she said.",
            })
    void apostrophesAndInchesAreNoMarks(String example) {
        assertQuotesAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦“He told me ‘go’ and I went,”⟧ she said.",
                "⟦‘He told me “go” and I went,’⟧ she said.",
            })
    void aQuotationInAnotherIsPartOfIt(String example) {
        assertQuotesAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦“One.⟧¶⟦“Two.⟧¶⟦“Three,”⟧ he said.",
                "⟦\"One.⟧¶⟦\"Two,\"⟧ he said.",
                "⟦“One, he said.⟧¶Two, he thought.",
                "One,” he said. ⟦“Two.”⟧",
            })
    void noQuotationLeavesItsParagraph(String example) {
        assertQuotesAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦“the [ministry] “I told them to wait,”⟧ and to leave, said one.",
                "“Which [ministry] The official said it is safe. He added: ⟦“It is.”⟧",
                "“It is safe, he said. He called it a ⟦“dry place”⟧ too.",
                "⟦“It is safe. “It is dry,”⟧ he said.",
            })
    void aMarkLeftOpenDoesNotSwallowTheNarration(String example) {
        assertQuotesAsMarked(example);
    }

    @Test
    void curlyMarksUsedTheWrongWayRoundAreReadByTheirPlace() {
        assertQuotesAsMarked("⟦”It is safe,”⟧ he said. ⟦“It is,“⟧ she said.");
    }

    @Test
    void everyCharacterIsKnownToBeQuotedOrNot() {
        Text text = Text.of("a “b” c");
        Quotations quotations = Quotations.of(text, List.of(text.whole()));

        assertThat(Stream.iterate(0, i -> i < text.length(), i -> i + 1).map(quotations::contains))
                .containsExactly(false, false, true, true, true, false, false);
    }

    @Test
    void quotedUnitsOfASpanAreCounted() {
        Text text = Text.of("a “b” c “d” e");
        Quotations quotations = Quotations.of(text, List.of(text.whole()));

        assertThat(quotations.quoted(text.whole())).isEqualTo(6);
        assertThat(quotations.quoted(new Span(3, 9))).isEqualTo(3);
        assertThat(quotations.quoted(new Span(5, 8))).isZero();
    }

    @Test
    void onlyTheGivenParagraphsAreRead() {
        Text text = Text.of("“a”\n\n“b”");

        assertThat(Quotations.of(text, List.of(new Span(5, 8))).spans()).containsExactly(new Span(5, 8));
    }

    private static List<String> quoted(String example) {
        Text text = Text.of(example.replace('¶', '\n'));
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String paragraph : example.split("¶", -1)) {
            paragraphs.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 1;
        }
        return Quotations.of(text, paragraphs).spans().stream().map(text::slice).toList();
    }

    private static void assertQuotesAsMarked(String example) {
        List<String> expected = Stream.of(example.split("⟦", -1))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('⟧')))
                .toList();

        assertThat(quoted(example.replaceAll("[⟦⟧]", ""))).containsExactlyElementsOf(expected);
    }
}
