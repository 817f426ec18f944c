package org.hearsay.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that are several, a share, nobody, a work or a medium, each in a sentence of its own. */
class CollectiveSourceTest {

    private static Sourcing alone(String source) {
        Text text = Text.of("It was there that " + source);
        return SourceMention.of(text, new org.hearsay.text.Span(text.toString().indexOf(source), text.length()))
                .alone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "state and local leaders | unnamed | - | true",
                "village after village | unnamed | - | true",
                "nearly eight of 10 readers | unnamed | - | true",
                "no one | unnamed | - | false",
                "not everyone | unnamed | - | false",
                "an arbitration panel | unnamed | - | false",
                "a raft of new harbour rules | document | - | false",
                "a slide from a talk | document | - | false",
                "both men | named | - | false",
                "both officials | unnamed | 2 | true",
                "Quell’s “The Flood” | document | - | false",
                "the public broadcaster KRT | media | - | false",
                "the television presenter Adam Rook | named | - | false",
                "the coastguard | named | - | false",
                "of two villagers | unnamed | 2 | true",
            })
    void areTold(String source, String kind, @Nullable Integer count, boolean several) {
        Sourcing sourcing = alone(source);
        assertThat(sourcing.kind().label()).isEqualTo(kind);
        assertThat(sourcing.count()).isEqualTo(count);
        assertThat(sourcing.several()).isEqualTo(several);
    }
}
