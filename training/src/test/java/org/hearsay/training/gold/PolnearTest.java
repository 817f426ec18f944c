package org.hearsay.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class PolnearTest {

    private static final Text TEXT =
            Text.of("\uD83C\uDF0A Mira Tolan said the water \u201Ccame at night\u201D and stayed.");

    @Test
    void offsetsAreCodePoints() {
        List<GoldRelation> relations = Polnear.relations(TEXT, """
                T1\tSource 2 12\tMira Tolan
                T2\tCue 13 17\tsaid
                T3\tContent 18 43\tthe water
                T4\tAttribution 13 17\tsaid
                E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
                """);
        assertThat(relations).hasSize(1);
        assertThat(TEXT.slice(relations.getFirst().source().getFirst())).isEqualTo("Mira Tolan");
        assertThat(TEXT.slice(relations.getFirst().content().getFirst()))
                .isEqualTo("the water \u201Ccame at night\u201D");
    }

    @Test
    void numberedRolesAreJoinedInTextOrderAndStrayLinesLeftOut() {
        List<GoldRelation> relations = Polnear.relations(TEXT, """
                T1\tContent 28 43\tsecond
                T2\tContent 18 27\tfirst
                T3\tCue 13 17\tsaid
                T9\tDiscuss 1 x\tstray
                #1\tAnnotatorNotes T1\ta note
                and the end of a note on a line of its own
                E1\tAttribution-no-source:T3 Cue:T3 Content:T1 Content2:T2
                """);
        assertThat(relations).hasSize(1);
        assertThat(relations.getFirst().source()).isEmpty();
        assertThat(relations.getFirst().content())
                .extracting(Span::start)
                .containsExactly(TEXT.index(18), TEXT.index(28));
    }
}
