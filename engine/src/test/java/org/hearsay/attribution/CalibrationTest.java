package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void withoutCalibrationConfidenceStaysAsItIs() {
        assertThat(Calibration.NONE.of(0.3)).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void whatTheModelIsSurerOfStaysSurer() {
        Calibration calibration = new Calibration(0.4, -0.2);
        assertThat(calibration.of(0.2)).isLessThan(calibration.of(0.3));
        assertThat(calibration.of(0.9)).isLessThan(calibration.of(0.91));
    }

    @Test
    void certaintyStaysBetweenNothingAndOne() {
        Calibration calibration = new Calibration(2, 3);
        assertThat(calibration.of(0)).isBetween(0.0, 0.001);
        assertThat(calibration.of(1)).isBetween(0.999, 1.0);
    }

    @Test
    void aCurveThatFallsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calibration(-1, 0))
                .withMessageContaining("-1.0");
    }
}
