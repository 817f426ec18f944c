package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.attribution.model.WordPiece;
import org.hearsay.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPieceTest {

    private static final String[] FRAGMENTS = {
        "said",
        "Netanyahu\u2019s",
        " ",
        "  ",
        "\r\n",
        "\n\n",
        "\t",
        "\u201CYes,\u201D",
        "caf\u00E9",
        "cafe\u0301",
        "\u0130stanbul",
        "STRASSE",
        "stra\u00DFe",
        "\uD83D\uDE00",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "\u4E2D\u56FD",
        "\uD840\uDC00",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u0645\u0631\u062D\u0628\u0627",
        "\u0414\u0440\u0430\u0433\u0430\u043D",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\u00AD",
        "U.S.",
        "1,200.50",
        "$5bn",
        "e-mail",
        "x_y",
        "\uFFFD",
        "\u0000",
        "\u0007",
        "\u1E9E",
        "\uAC00\uB098",
        "\u0E01\u0E33",
        "\u2026",
        "\u2014",
        "#hash",
        "@name",
        "a".repeat(120),
        "\u03A3\u0391\u03A3"
    };

    private static HuggingFaceTokenizer reference;
    private static final WordPiece OURS = WordPiece.released();

    @BeforeAll
    static void loadReference() throws IOException {
        try (InputStream in = WordPieceTest.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json")) {
            reference = HuggingFaceTokenizer.newInstance(
                    in, Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
        }
    }

    @AfterAll
    static void closeReference() {
        reference.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201CI pressed the leadership,\u201D said one person familiar with the talks.",
                "Caf\u00E9s in \u0130stanbul don't serve na\u00EFve co\u00F6peration\u2026",
                "\uD83D\uDE00 Dragan Petrel (\u0414\u0440\u0430\u0433\u0430\u043D) wrote: \u4E2D\u56FD 100%!",
                ""
            })
    void equalsTheReferenceOnWrittenText(String text) {
        assertSame(text);
    }

    @Test
    void equalsTheReferenceOnRandomMixtures() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
                if (random.nextBoolean()) {
                    text.append(' ');
                }
            }
            assertSame(text.toString());
        }
    }

    @Test
    void aLoneSurrogateIsNoWord() {
        Text text = Text.of("a \uD83D b");
        Pieces pieces = new Pieces();
        OURS.split(text, text.whole(), pieces);
        assertThat(pieces.size()).isEqualTo(2);
        assertThat(pieces.start(1)).isEqualTo(4);
    }

    private static void assertSame(String value) {
        Text text = Text.of(value);
        Pieces pieces = new Pieces();
        OURS.split(text, text.whole(), pieces);
        List<String> ours = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            ours.add(pieces.id(i) + " " + text.codePoints(pieces.span(i)));
        }
        Encoding encoding = reference.encode(value, false, false);
        List<String> theirs = new ArrayList<>();
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        for (int i = 0; i < ids.length; i++) {
            theirs.add(ids[i] + " [" + spans[i].getStart() + ", " + spans[i].getEnd() + ")");
        }
        assertThat(ours).as("pieces of <%s>", value).isEqualTo(theirs);
    }
}
