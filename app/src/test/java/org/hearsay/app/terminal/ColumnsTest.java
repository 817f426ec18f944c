package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "dam, 3",
        "naïve, 5",
        "nai\u0308ve, 5",
        "“…”, 3",
        "堤防, 4",
        "댐, 2",
        "ｄａｍ, 6",
        "سد, 2",
        "\uD83D\uDE00, 2",
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 2",
        "\uD83C\uDDEB\uD83C\uDDF7, 2",
        "\u2764\uFE0F, 2",
        "e\u0301\u0302\u0303, 1",
        "co\u00ADop, 4",
    })
    void textTakesTheRoomThatATerminalGivesIt(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void everyControlCharacterIsReplaced() {
        IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0))
                .forEach(c -> assertThat(Columns.harmless("a" + Character.toString(c) + "b"))
                        .isEqualTo("a\uFFFDb"));
    }

    @Test
    void whatTurnsTheDirectionOfWhatFollowsIsReplaced() {
        String turning = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
        assertThat(Columns.harmless(turning)).isEqualTo("\uFFFD".repeat(turning.length()));
    }

    @Test
    void aLoneSurrogateIsReplacedAndAPairIsNot() {
        assertThat(Columns.harmless("\uD83D \uD83D\uDE00 \uDE00")).isEqualTo("\uFFFD \uD83D\uDE00 \uFFFD");
    }

    @Test
    void whatWritingNeedsIsKept() {
        String needed = "nai\u0308ve \u200Eסכר\u200F \uD83D\uDC69\u200D\uD83D\uDC67 می\u200Cرود co\u00ADop";
        assertThat(Columns.harmless(needed)).isEqualTo(needed);
    }
}
