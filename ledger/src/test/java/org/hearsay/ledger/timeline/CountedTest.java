package org.hearsay.ledger.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "people | At least | people were dead, the police said | person | DEAD",
                "people | | people had left their homes | person | DISPLACED",
                "others | About | others had left their homes | person | DISPLACED",
                "deaths | | deaths | person | DEAD",
                "Dead | Dead, relief network: | | person | DEAD",
                "displaced people | | displaced people | person | DISPLACED",
                "people | The flood killed | people and left two dozen missing | person | MISSING",
                "people | The missing number about | people | person | MISSING",
                "people | | people work at the dam | person | -",
                "spillway gates | | spillway gates | gate | -",
                "cubic metres a second | | cubic metres a second | metre per second | -",
                "Peak release, m³/s | | | release per s | -",
                "cases of stomach illness | | cases of stomach illness | case | -",
            })
    void whatIsCountedIsANounAndWhatBecameOfPeople(
            String counts, String before, String after, String noun, Counted.Fate fate) {
        assertThat(Counted.of(counts, before == null ? "" : before, after == null ? "" : after))
                .isEqualTo(new Counted(noun, fate));
    }
}
