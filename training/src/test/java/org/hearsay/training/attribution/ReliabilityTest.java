package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.attribution.Calibration;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    /** Relations that are right as often as {@code truth} says of their confidence. */
    private static List<Reliability.Judged> judged(Calibration truth, int count) {
        Random random = new Random(4);
        List<Reliability.Judged> judged = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double confidence = 0.05 + 0.9 * random.nextDouble();
            judged.add(new Reliability.Judged(confidence, random.nextDouble() < truth.of(confidence)));
        }
        return judged;
    }

    private static double error(Calibration calibration, List<Reliability.Judged> judged) {
        Reliability reliability = new Reliability();
        judged.forEach(one -> reliability.add(new Reliability.Judged(calibration.of(one.confidence()), one.right())));
        return reliability.error();
    }

    @Test
    void theCurveThatMadeTheDataIsFound() {
        Calibration fitted = Reliability.fit(judged(new Calibration(0.6, 0.8), 20_000));
        assertThat(fitted.slope()).isCloseTo(0.6, within(0.06));
        assertThat(fitted.offset()).isCloseTo(0.8, within(0.06));
    }

    @Test
    void calibrationTakesTheErrorAway() {
        List<Reliability.Judged> judged = judged(new Calibration(0.6, 0.8), 20_000);
        assertThat(error(Calibration.NONE, judged)).isGreaterThan(0.08);
        assertThat(error(Reliability.fit(judged), judged)).isLessThan(0.02);
    }

    @Test
    void nothingHasNoError() {
        assertThat(new Reliability().error()).isZero();
    }
}
