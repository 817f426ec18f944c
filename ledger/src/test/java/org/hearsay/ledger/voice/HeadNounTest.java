package org.hearsay.ledger.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadNounTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two officials familiar with the dam’s operations | officials",
                "An official in the Prime Minister’s Office | officials",
                "interior ministry official | officials",
                "a ministry spokesman, who declined to be named | spokesmen",
                "Two fishermen who spent the night on the dyke | fishermen",
                "one of them | people",
                "One of the engineers | engineers",
                "a source in our own flood service | sources",
                "the authorities | authorities",
                "his deputy | deputies",
                "people who work at the dam | people",
                "the press | presses",
                "some | people",
                "17 witnesses | witnesses",
                "The television channel Velin 24 | Velin 24",
                "Torvania | Torvania",
                "Lunn himself | Lunn",
                "Colleagues | colleagues",
                "A senior aide to Prime Minister Edvar Lunn | aides",
                "Two diplomats who have seen the Torvanian draft | diplomats",
                "an official of Torvania’s Water Authority, who | officials",
                "'' | people",
                "— | people",
                "A statement issued on Friday | statements",
                "a letter seen by three reporters | letters",
                "villagers injured in the flood | villagers",
                "the injured | injured",
                "Anna Reed | Anna Reed",
                "a wanted man | men",
                "spillway gates | gates",
                "cubic metres per second | metres",
            })
    void thePluralOfAPhrasesHeadNamesItsClass(String phrase, String plural) {
        assertThat(HeadNoun.of(phrase).plural()).isEqualTo(plural);
    }
}
