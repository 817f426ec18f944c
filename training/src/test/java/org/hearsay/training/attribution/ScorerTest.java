package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.attribution.Scorer.Roles;
import org.junit.jupiter.api.Test;

class ScorerTest {

    /** Words at 0, 4, 9, 13, 17 and 22. */
    private static final Text TEXT = Text.of("She said the dam held, they said.");

    private static final Roles GOLD = roles(new Span(0, 3), new Span(4, 8), new Span(9, 21));

    private static Roles roles(Span source, Span cue, Span content) {
        return new Roles(List.of(source), List.of(cue), List.of(content));
    }

    private static Scorer score(List<Roles> predicted, List<Roles> gold) {
        Scorer scorer = new Scorer();
        scorer.add(TEXT, predicted, gold);
        return scorer;
    }

    @Test
    void theSameRelationIsRightEvenStrictly() {
        Scorer scorer = score(List.of(GOLD), List.of(GOLD));
        assertThat(scorer.relation().f1()).isEqualTo(1);
        assertThat(scorer.strict().f1()).isEqualTo(1);
    }

    @Test
    void contentThatOverlapsByHalfIsRightButNotStrictly() {
        Scorer scorer = score(List.of(roles(new Span(0, 3), new Span(4, 8), new Span(13, 21))), List.of(GOLD));
        assertThat(scorer.relation().f1()).isEqualTo(1);
        assertThat(scorer.strict().f1()).isZero();
    }

    @Test
    void anotherSourceIsWrong() {
        Scorer scorer = score(List.of(roles(new Span(23, 27), new Span(4, 8), new Span(9, 21))), List.of(GOLD));
        assertThat(scorer.relation().f1()).isZero();
    }

    @Test
    void oneGoldRelationIsMatchedOnce() {
        Scorer scorer = score(List.of(GOLD, GOLD), List.of(GOLD));
        assertThat(scorer.relation().precision()).isCloseTo(0.5, within(1e-9));
        assertThat(scorer.relation().recall()).isEqualTo(1);
    }

    @Test
    void punctuationNeverCounts() {
        Scorer scorer = score(List.of(roles(new Span(0, 3), new Span(4, 8), new Span(8, 23))), List.of(GOLD));
        assertThat(scorer.strict().f1()).isEqualTo(1);
    }
}
