package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aReversedRangeIsRefusedAndNamed() {
        assertThatThrownBy(() -> new Span(5, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[5, 3)");
    }

    @Test
    void aNegativeStartIsRefused() {
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEndIsOutside() {
        Span span = new Span(2, 4);

        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(4)).isFalse();
        assertThat(span.length()).isEqualTo(2);
    }

    @Test
    void neighboursThatTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 9).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void aSpanContainsItselfAndWhatIsWithin() {
        Span span = new Span(2, 8);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(3, 8))).isTrue();
        assertThat(span.contains(new Span(1, 8))).isFalse();
        assertThat(span.contains(new Span(2, 9))).isFalse();
    }

    @Test
    void emptyMeansWithoutCharacters() {
        assertThat(new Span(4, 4).isEmpty()).isTrue();
        assertThat(new Span(4, 5).isEmpty()).isFalse();
    }

    @Test
    void coverHoldsBothAndWhatIsBetween() {
        assertThat(new Span(7, 9).cover(new Span(1, 3))).isEqualTo(new Span(1, 9));
    }

    @Test
    void shiftKeepsTheLength() {
        assertThat(new Span(7, 9).shift(-7)).isEqualTo(new Span(0, 2));
    }

    @Test
    void orderIsByStartThenByEnd() {
        List<Span> shuffled = List.of(new Span(2, 9), new Span(0, 5), new Span(2, 3));

        assertThat(shuffled.stream().sorted()).containsExactly(new Span(0, 5), new Span(2, 3), new Span(2, 9));
    }
}
