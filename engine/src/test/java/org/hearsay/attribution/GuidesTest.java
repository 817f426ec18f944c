package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class GuidesTest {

    private static final Relation UNSURE = relation(0.6, Quotation.INDIRECT);
    private static final Relation LIKELY = relation(0.8, Quotation.INDIRECT);
    private static final Relation QUOTED = relation(0.6, Quotation.MIXED);
    private static final Relation SURE = relation(0.95, Quotation.INDIRECT);

    private static final String GUIDE = "If you water your tomatoes at noon, growers know that you lose them. ";
    private static final String NEWS = "The growers know that the water is lost at noon, and the mayor knows it too. ";

    private static Relation relation(double confidence, Quotation quotation) {
        return new Relation(
                List.of(new Span(0, 2)), List.of(new Span(3, 6)), List.of(new Span(7, 9)), quotation, confidence);
    }

    private static List<Relation> without(String page, Relation... relations) {
        Text text = Text.of(page);
        List<Span> blocks = List.of(text.whole());
        return Guides.without(text, blocks, Quotations.of(text, blocks), List.of(relations));
    }

    @Test
    void aGuideKeepsWhatIsLikelyAndWhatIsQuoted() {
        assertThat(without(GUIDE, UNSURE, UNSURE, UNSURE, LIKELY, QUOTED)).containsExactly(LIKELY, QUOTED);
    }

    @Test
    void newsKeepsWhatIsUnsureToo() {
        assertThat(without(NEWS, UNSURE, LIKELY)).containsExactly(UNSURE, LIKELY);
    }

    @Test
    void whoIsSpokenToInAQuotationIsNoReader() {
        assertThat(without(NEWS + "“You lose your tomatoes if you do,” he said.", UNSURE, LIKELY))
                .containsExactly(UNSURE, LIKELY);
    }

    @Test
    void whoIsSpokenToInWhatSomebodySaysIsNoReader() {
        Relation said = new Relation(
                List.of(new Span(0, 2)),
                List.of(),
                List.of(new Span(NEWS.length(), NEWS.length() + GUIDE.length())),
                Quotation.INDIRECT,
                0.6);
        assertThat(without(NEWS + GUIDE, said, UNSURE)).containsExactly(said, UNSURE);
    }

    @Test
    void aPageOnWhichManyAreQuotedIsNoGuide() {
        assertThat(without(GUIDE, UNSURE, SURE)).containsExactly(UNSURE, SURE);
    }

    @Test
    void aPageWithoutStatementsHasNone() {
        assertThat(without(GUIDE)).isEmpty();
        assertThat(without("")).isEmpty();
    }
}
