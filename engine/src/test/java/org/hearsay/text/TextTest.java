package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void anEmojiIsOneCodePointAndTwoUnits() {
        Text text = Text.of("a😀b");

        assertThat(text.length()).isEqualTo(4);
        assertThat(text.codePointLength()).isEqualTo(3);
        assertThat(text.codePoint(3)).isEqualTo(2);
        assertThat(text.index(2)).isEqualTo(3);
    }

    @Test
    void theMiddleOfAPairMapsBehindIt() {
        assertThat(Text.of("a😀b").codePoint(2)).isEqualTo(2);
    }

    @Test
    void aLoneSurrogateIsOneCodePoint() {
        Text text = Text.of("\uD83Da\uDE00");

        assertThat(text.codePointLength()).isEqualTo(3);
        assertThat(text.codePoint(2)).isEqualTo(2);
    }

    @Test
    void combiningMarksAndLineEndsCountOneEach() {
        assertThat(Text.of("e\u0301\r\n").codePointLength()).isEqualTo(4);
    }

    @Test
    void aSpanIsGivenInCodePoints() {
        assertThat(Text.of("😀 said 😀").codePoints(new Span(3, 7))).isEqualTo(new Span(2, 6));
    }

    @Test
    void offsetsOutsideOfTheTextAreRefusedAndNamed() {
        Text text = Text.of("😀");

        assertThatThrownBy(() -> text.codePoint(3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> text.index(2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("2");
        assertThatThrownBy(() -> text.index(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void trimTakesWhiteSpaceOfEveryKindFromBothEnds() {
        Text text = Text.of("\uFEFF \u00A0\n said\u3000\u200B\r\n");

        assertThat(text.slice(text.trim(text.whole()))).isEqualTo("said");
    }

    @Test
    void whatIsAllWhiteSpaceTrimsToNothing() {
        Text text = Text.of("a \n b");

        assertThat(text.trim(new Span(1, 4)).isEmpty()).isTrue();
    }

    @Test
    void textsOfTheSameCharactersAreEqual() {
        assertThat(Text.of("said")).isEqualTo(Text.of("said")).hasSameHashCodeAs(Text.of("said"));
        assertThat(Text.of("said")).isNotEqualTo(Text.of("says")).hasToString("said");
    }
}
