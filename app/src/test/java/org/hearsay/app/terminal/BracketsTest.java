package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Pieces of a text in brackets. */
class BracketsTest {

    @Test
    void aPieceIsInBracketsAndAllElseIsAsItWas() throws IOException {
        Brackets brackets = new Brackets().add(new Span(4, 9), "", Ink.QUOTED);

        assertThat(written("The gates, shut.", brackets, false)).isEqualTo("The [gates], shut.\n");
    }

    @Test
    void piecesWithinPiecesKeepTheirOrder() throws IOException {
        Brackets brackets = new Brackets()
                .add(new Span(0, 15), "1", Ink.QUOTED)
                .add(new Span(4, 9), "2", Ink.QUOTED)
                .add(new Span(9, 15), "3", Ink.QUOTED);

        assertThat(written("The gates, shut.", brackets, false)).isEqualTo("[1 The [2 gates][3 , shut]].\n");
    }

    @Test
    void colourCoversThePieceAndNoWordOutsideIt() throws IOException {
        Brackets brackets = new Brackets().add(new Span(4, 9), "", Ink.QUOTED);

        assertThat(written("The gates were shut.", brackets, true))
                .isEqualTo("The " + Ink.QUOTED.paint("[gates]") + " were shut.\n");
    }

    private static String written(String text, Brackets brackets, boolean color) throws IOException {
        Paragraph paragraph = new Paragraph();
        brackets.write(text, new Span(0, text.length()), paragraph);
        StringBuilder out = new StringBuilder();
        paragraph.write(out, new Style(80, color), "", "", Ink.PLAIN);
        return out.toString();
    }
}
