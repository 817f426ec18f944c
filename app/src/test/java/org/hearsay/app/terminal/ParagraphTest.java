package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final Style NARROW = new Style(20, false);

    @Test
    void linesBreakAtSpacesAndHangUnderTheirMargin() throws IOException {
        Paragraph words = new Paragraph().add("the gates were opened at night", Ink.PLAIN);
        assertThat(written(words, NARROW, "! ", "  ")).isEqualTo("""
                ! the gates were
                  opened at night
                """);
    }

    @Test
    void aRunOfWhiteSpaceIsOneSpace() throws IOException {
        Paragraph words = new Paragraph().add("\n the \r\n\t gates\u2003\u00A0 open\u2028now ", Ink.PLAIN);
        assertThat(written(words, new Style(80, false), "", "")).isEqualTo("the gates open now\n");
    }

    @Test
    void aNoBreakSpaceHoldsItsWordsTogether() throws IOException {
        Paragraph words = new Paragraph().add("they have counted 12\u00A0000 people", Ink.PLAIN);
        assertThat(written(words, NARROW, "", "")).isEqualTo("they have counted\n12\u00A0000 people\n");
    }

    @Test
    void aWordWiderThanALineIsCut() throws IOException {
        Paragraph words = new Paragraph().add("see " + "x".repeat(45), Ink.PLAIN);
        assertThat(written(words, NARROW, "", ""))
                .isEqualTo("see\n" + "x".repeat(20) + "\n" + "x".repeat(20) + "\n" + "x".repeat(5) + "\n");
    }

    @Test
    void wideCharactersBreakAnywhereButBeforeAClosingMark() throws IOException {
        Paragraph words = new Paragraph().add("堤防が開かれたと彼は。長", Ink.PLAIN);
        assertThat(written(words, NARROW, "", "")).isEqualTo("堤防が開かれたと彼\nは。長\n");
    }

    @Test
    void aSeparatorNeverEndsALine() throws IOException {
        Paragraph words =
                new Paragraph().add("an official there", Ink.PLAIN).separate().add("said", Ink.PLAIN);
        assertThat(written(words, NARROW, "", "")).isEqualTo("an official there\n· said\n");
    }

    @Test
    void wordsInQuotationMarksHaveTheInkOfQuotations() throws IOException {
        Paragraph words = new Paragraph().addWithQuotations("it was a “false rumour,” and \"late\" too");
        assertThat(written(words, new Style(80, true), "", ""))
                .isEqualTo("it was a \u001B[36m“false rumour,”\u001B[0m and \u001B[36m\"late\"\u001B[0m too\n");
    }

    @Test
    void withoutColourNoEscapeIsWritten() throws IOException {
        Paragraph words = new Paragraph().add("bold", Ink.TITLE).add("red", Ink.FAILURE);
        assertThat(written(words, NARROW, "│ ", "│ ")).isEqualTo("│ bold red\n");
    }

    @Test
    void noTextMakesALineTooWideOrLosesACharacter() throws IOException {
        Random random = new Random(20261122);
        int[] alphabet = {'a', 'b', 'i', ' ', ' ', '\n', '“', '”', '\u0301', 0x5824, 0x3002, 0x1F600, 0x202E, 27, 0x200D
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(150); i > 0; i--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            Style style = new Style(Style.NARROWEST + random.nextInt(30), false);
            Paragraph words = new Paragraph().addWithQuotations(text.toString());
            words.separate().add(text.toString(), Ink.PLAIN);
            String written = written(words, style, "", "");
            assertThat(written.lines()).allMatch(line -> Columns.of(line) <= style.width());
            String once = Columns.harmless(text.toString().replaceAll("\\s", ""));
            assertThat(written.replaceAll("\\s", "")).isEqualTo(once + "·" + once);
        }
    }

    private static String written(Paragraph words, Style style, String first, String rest) throws IOException {
        StringBuilder out = new StringBuilder();
        words.write(out, style, first, rest, Ink.PLAIN);
        return out.toString();
    }
}
