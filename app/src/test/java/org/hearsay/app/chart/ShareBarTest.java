package org.hearsay.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.app.chart.ShareBar.Part;
import org.hearsay.ledger.sourcing.SourcingReport.Shares;
import org.junit.jupiter.api.Test;

class ShareBarTest {

    @Test
    void partsFollowEachOtherAndMakeUpTheWhole() {
        ShareBar bar = ShareBar.of(new Shares(5, 3, 0, 1, 1, 0, 0));

        assertThat(bar.parts()).extracting(Part::kind).containsExactly("named", "unnamed", "media", "none");
        assertThat(bar.parts()).extracting(Part::x).containsExactly(0.0, 50.0, 80.0, 90.0);
        assertThat(bar.parts().stream().mapToDouble(Part::width).sum()).isEqualTo(100);
        assertThat(bar.parts().getFirst().title()).isEqualTo("named: 5 of 10 statements, 50%");
    }

    @Test
    void aNarrowPartHasNoLabelAndALittleIsNotNothing() {
        ShareBar bar = ShareBar.of(new Shares(999, 1, 0, 0, 0, 0, 0));
        assertThat(bar.parts().getLast().label()).isEmpty();
        assertThat(bar.parts().getLast().title()).endsWith("under 1%");
        assertThat(ShareBar.of(new Shares(0, 0, 0, 0, 0, 0, 0)).parts()).isEmpty();
    }
}
