package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A search as it stands in an address. */
class AskedTest {

    private static final Asked SEARCH = new Asked(
            "gates & dams",
            null,
            null,
            "Hesk Courier",
            4L,
            LocalDate.of(2031, 3, 1),
            null,
            Set.of("denies"),
            Set.of(),
            Set.of(),
            null);

    @Test
    void theAddressHasAllOfIt() {
        assertThat(SEARCH.at("/story"))
                .isEqualTo("/story?q=gates+%26+dams&outlet=Hesk+Courier&story=4&since=2031-03-01&act=denies");
        assertThat(Asked.NOTHING.at("/")).isEqualTo("/");
    }

    @Test
    void aValueOfAFacetIsGivenAndTakenBack() {
        Asked more = SEARCH.toggled("sourcing", "unnamed");
        assertThat(more.sourcing()).containsExactly("unnamed");
        assertThat(more.toggled("sourcing", "unnamed")).isEqualTo(SEARCH);
        assertThat(SEARCH.toggled("outlet", "Hesk Courier").outlet()).isNull();
        assertThat(SEARCH.without("since").since()).isNull();
    }

    @Test
    void whatTheLedgerHasNoLabelForIsRefused() {
        assertThatThrownBy(() -> SEARCH.toggled("act", "sings").query())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sings");
    }
}
