package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {

    private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm-256color");

    @Test
    void aTerminalHasColourAndAPipeHasNone() {
        assertThat(Style.detect(true, TERMINAL, null).color()).isTrue();
        assertThat(Style.detect(false, TERMINAL, null).color()).isFalse();
    }

    @Test
    void noColorRefusesColourWhateverItsValueUnlessItIsEmpty() {
        assertThat(Style.detect(true, Map.of("TERM", "xterm", "NO_COLOR", "0"), null)
                        .color())
                .isFalse();
        assertThat(Style.detect(true, Map.of("TERM", "xterm", "NO_COLOR", ""), null)
                        .color())
                .isTrue();
    }

    @Test
    void aDumbOrUnknownTerminalHasNoColour() {
        assertThat(Style.detect(true, Map.of("TERM", "dumb"), null).color()).isFalse();
        assertThat(Style.detect(true, Map.of(), null).color()).isFalse();
        assertThat(Style.detect(true, Map.of("WT_SESSION", "1"), null).color()).isTrue();
    }

    @Test
    void theTerminalsWidthIsTakenUpToAReadableMeasure() {
        assertThat(Style.detect(true, Map.of("COLUMNS", "60"), null).width()).isEqualTo(60);
        assertThat(Style.detect(true, Map.of("COLUMNS", "240"), null).width()).isEqualTo(100);
    }

    @Test
    void theUsersWidthWinsOverTheTerminals() {
        assertThat(Style.detect(true, Map.of("COLUMNS", "60"), 132).width()).isEqualTo(132);
        assertThat(Style.detect(true, Map.of("COLUMNS", "60"), 3).width()).isEqualTo(Style.NARROWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "wide", "99999999999", "８０"})
    void aWidthThatIsNoneIsTakenAsEightyColumns(String columns) {
        assertThat(Style.detect(true, Map.of("COLUMNS", columns), null).width()).isEqualTo(80);
    }

    @Test
    void aStyleTooNarrowToLayOutIsRefused() {
        assertThatThrownBy(() -> new Style(19, false))
                .hasMessageContaining("19")
                .hasMessageContaining("20");
    }
}
