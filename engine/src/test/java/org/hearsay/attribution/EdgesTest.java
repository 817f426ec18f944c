package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {

    /** In each text, square brackets stand around the words that were chosen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“[The gates held],” she said.|“The gates held,”",
                "She said: “[The gates held].”|“The gates held.”",
                "She said [the gates held].|the gates held",
                "She said [the gates “held” firm].|the gates “held” firm",
                "She said [that “the gates held].”|that “the gates held.”",
                "\"[The gates held],\" she said.|\"The gates held,\"",
                "She asked [who opened them]?|who opened them?",
                "He meant [the U.S.], she said.|the U.S.",
                "«[The gates held]», she said.|«The gates held»",
                "‘[The gates held],’ she said.|‘The gates held,’",
                "She said [the gates held], and left.|the gates held",
                "“[We won’t],” he said.|“We won’t,”",
            })
    void contentTakesItsQuotationMarksAndLeavesTheSentences(String marked, String expected) {
        assertThat(content(marked)).containsExactly(expected);
    }

    @Test
    void aSourceLosesThePunctuationAroundIt() {
        Text text = Text.of("said Ilen Marrow, the engineer, on Monday");
        assertThat(Edges.bare(text, List.of(new Span(5, 31))))
                .extracting(text::slice)
                .containsExactly("Ilen Marrow, the engineer");
    }

    @Test
    void aPieceOfNothingButMarksIsNone() {
        Text text = Text.of("she said, “…”");
        assertThat(Edges.bare(text, List.of(new Span(8, 9)))).isEmpty();
        assertThat(Edges.content(text, List.of(new Span(10, 13)), text.whole())).isEmpty();
    }

    @Test
    void piecesThatComeToTouchAreOne() {
        Text text = Text.of("“One.” “Two,” she said");
        List<Span> content = Edges.content(text, List.of(new Span(1, 4), new Span(8, 11)), text.whole());
        assertThat(content).extracting(text::slice).containsExactly("“One.”", "“Two,”");
    }

    private static List<String> content(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Text text = Text.of(marked.replace("[", "").replace("]", ""));
        return Edges.content(text, List.of(new Span(start, end)), text.whole()).stream()
                .map(text::slice)
                .toList();
    }
}
