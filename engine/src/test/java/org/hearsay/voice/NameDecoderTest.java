package org.hearsay.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

    private static final Text TEXT = Text.of("Ilen Marrowby of Kestvale\nKestvale Water");

    /** "Marrow" and "by" are pieces of one word. */
    private static final List<Span> PIECES = List.of(
            new Span(0, 4),
            new Span(5, 11),
            new Span(11, 13),
            new Span(14, 16),
            new Span(17, 25),
            new Span(26, 34),
            new Span(35, 40));

    private static final List<Span> BLOCKS = List.of(new Span(0, 25), new Span(26, 40));

    private final float[] logits = new float[PIECES.size() * NameTag.COLUMNS.size()];

    private void score(int piece, NameTag tag, double logit) {
        logits[piece * NameTag.COLUMNS.size() + tag.column()] = (float) logit;
    }

    private NameDecoder decoder() {
        return new NameDecoder(TEXT, NameScores.of(PIECES, logits));
    }

    private static List<String> shown(List<Name> names) {
        List<String> shown = new ArrayList<>();
        names.forEach(name -> shown.add(TEXT.slice(name.span()) + " " + name.kind()));
        return shown;
    }

    private void usual() {
        score(0, NameTag.PERSON_BEGINS, 5);
        score(1, NameTag.PERSON_GOES_ON, 5);
        score(2, NameTag.PERSON_GOES_ON, 5);
        score(3, NameTag.OUTSIDE, 5);
        score(4, NameTag.PLACE_BEGINS, 5);
        score(5, NameTag.ORGANISATION_BEGINS, 5);
        score(6, NameTag.ORGANISATION_GOES_ON, 5);
    }

    @Test
    void namesAreWhatTheTagsSay() {
        usual();
        assertThat(shown(decoder().names(BLOCKS)))
                .containsExactly("Ilen Marrowby PERSON", "Kestvale PLACE", "Kestvale Water ORGANISATION");
    }

    @Test
    void aNameEndsWhereAWordDoes() {
        usual();
        score(2, NameTag.OUTSIDE, 6);
        assertThat(shown(decoder().names(BLOCKS))).contains("Ilen Marrowby PERSON");
    }

    @Test
    void nothingGoesOnThatDidNotBegin() {
        usual();
        score(3, NameTag.ORGANISATION_GOES_ON, 7);
        assertThat(shown(decoder().names(BLOCKS)))
                .as("to go on, an organisation would have to begin")
                .contains("Ilen Marrowby PERSON");
    }

    @Test
    void noNameReachesIntoTheNextBlock() {
        usual();
        score(5, NameTag.PLACE_GOES_ON, 9);
        assertThat(shown(decoder().names(BLOCKS))).contains("Kestvale PLACE").noneMatch(name -> name.contains("\n"));
    }

    @Test
    void whatIsFavouredWinsWhereTheModelWavers() {
        usual();
        score(4, NameTag.OUTSIDE, 5.2);
        assertThat(shown(decoder().names(BLOCKS))).doesNotContain("Kestvale PLACE");
        NameDecoder favouring = decoder();
        favouring.favour(new Name(PIECES.get(4), Name.Kind.PLACE, 0.9), 1);
        assertThat(shown(favouring.names(BLOCKS))).contains("Kestvale PLACE");
    }

    @Test
    void aNameThatHasAPriceMustBeSurerThanOneThatHasNone() {
        usual();
        score(4, NameTag.OUTSIDE, 4.8);
        assertThat(shown(decoder().names(BLOCKS))).contains("Kestvale PLACE");
        NameDecoder doubting = decoder();
        doubting.doubt(0, 0.5);
        assertThat(shown(doubting.names(BLOCKS)))
                .doesNotContain("Kestvale PLACE")
                .contains("Ilen Marrowby PERSON");
        NameDecoder outside = decoder();
        outside.doubt(0.5, 0);
        assertThat(shown(outside.names(BLOCKS))).doesNotContain("Kestvale PLACE");
    }

    @Test
    void aTextWithoutPiecesHasNoNames() {
        assertThat(new NameDecoder(TEXT, NameScores.NONE).names(BLOCKS)).isEmpty();
    }

    @Test
    void scoresThatDoNotFitThePiecesAreRefused() {
        assertThatThrownBy(() -> NameScores.of(PIECES, 1f)).hasMessageContaining("1 logits for 7 pieces");
    }
}
