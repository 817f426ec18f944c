package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "“We won’t,” said Jane’s son. # “ We won’t , ” said Jane’s son .",
                "the so-called cease-fire - over # the so-called cease-fire - over",
                "The U.S. and the U.N. agreed. # The U.S. and the U.N. agreed .",
                "Gen. J. Smith, Ph.D., of AT&T # Gen. J. Smith , Ph.D. , of AT&T",
                "It was I. # It was I .",
                "Gate No. 5? No. # Gate No. 5 ? No .",
                "1,200.5 at 10:30 on 9/11, not 1, 2. # 1,200.5 at 10:30 on 9/11 , not 1 , 2 .",
                "well... no -- never!!! # well ... no -- never !!!",
                "$5m (50%) # $ 5m ( 50 % )",
                "the hostages' families # the hostages ' families",
                "\"\"Yes\"\" # \" \" Yes \" \"",
                "l'été élu # l'été élu",
                "قال الرئيس ذلك. # قال الرئيس ذلك .",
            })
    void textIsSplitIntoWordsAndMarks(String example, String expected) {
        assertThat(String.join(" ", words(example))).isEqualTo(expected);
    }

    @Test
    void anEmojiWithItsModifiersIsOneWord() {
        assertThat(words("Hi👍🏽 👩‍🚀🇺🇦🇮🇱❤️.")).containsExactly("Hi", "👍🏽", "👩‍🚀", "🇺🇦", "🇮🇱", "❤️", ".");
    }

    @Test
    void accentsStayWithTheirLetters() {
        assertThat(words("e\u0301lu cafe\u0301")).containsExactly("e\u0301lu", "cafe\u0301");
    }

    @Test
    void nothingOutsideOfTheSpanIsRead() {
        assertThat(Words.of(Text.of("so called"), new Span(1, 4))).containsExactly(new Span(1, 2), new Span(3, 4));
    }

    @Test
    void aSpanPastTheEndIsRefusedAndNamed() {
        assertThatThrownBy(() -> Words.of(Text.of("One"), new Span(0, 9)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("[0, 9)");
    }

    private static List<String> words(String example) {
        Text text = Text.of(example);
        return Words.of(text, text.whole()).stream().map(text::slice).toList();
    }
}
