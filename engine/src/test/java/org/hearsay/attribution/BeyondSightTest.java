package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.model.CueRoles;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.attribution.model.Role;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.attribution.model.Window;
import org.hearsay.attribution.model.Windows;
import org.hearsay.attribution.model.WordPiece;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class BeyondSightTest {

    private static final String LONG =
            "the gates were opened at night and nobody was told ".repeat(14).strip();

    @Test
    void aQuotationThatIsLongerThanTheModelSeesIsTakenToItsEnd() {
        assertThat(completed("Marsh said: “" + LONG + ".” Then it rained.")).containsExactly(LONG + ".”");
    }

    @Test
    void aQuotationThatGoesOnInTheNextParagraphsIsTakenUntilItIsClosed() {
        assertThat(completed("Marsh said: “" + LONG + ".", "“We slept.", "“We woke,” she said.", "“No.”"))
                .containsExactly(LONG + ".", "“We slept.", "“We woke,”");
    }

    @Test
    void aQuotationThatIsClosedDoesNotGoOnInTheNextParagraph() {
        assertThat(completed("Marsh said: “" + LONG + ".”", "“We slept.”")).containsExactly(LONG + ".”");
    }

    @Test
    void anotherSpeakersTurnIsNotPartOfAnOpenQuotation() {
        assertThat(completed("Marsh said: “" + LONG + ".", "“REED: We slept.")).containsExactly(LONG + ".");
    }

    @Test
    void contentWithoutQuotationMarksIsTakenToTheEndOfItsSentence() {
        assertThat(completed("Marsh said " + LONG + ". Then it rained.")).containsExactly(LONG + ".");
    }

    @Test
    void aParagraphThatIsContentFromItsBeginningOnIsTakenWhole() {
        assertThat(completed("Marsh said:", LONG + ". Then it rained.")).containsExactly(LONG + ". Then it rained.");
    }

    @Test
    void aQuotationBeforeItsCueIsTakenFromItsBeginning() {
        Text text = Text.of("It rained. “" + LONG + ",” said Marsh.");
        List<Span> blocks = List.of(text.whole());
        Window window = window(text, blocks);
        int anchor = piece(window, text.toString().indexOf("said"));
        CueRoles cue = cue(window, anchor);
        Span seen = new Span(window.pieces().start(cue.from()), text.toString().indexOf(",”"));

        List<Span> content = new BeyondSight(text, blocks, Quotations.of(text, blocks)).complete(cue, List.of(seen));

        assertThat(content.stream().map(text::slice)).containsExactly("“" + LONG);
    }

    @Test
    void contentThatEndsWithinSightIsLeftAsItIs() {
        Text text = Text.of("Marsh said the gates were opened at night, and it rained.");
        List<Span> blocks = List.of(text.whole());
        Window window = window(text, blocks);
        Span content = new Span(11, text.toString().indexOf(','));

        assertThat(new BeyondSight(text, blocks, Quotations.of(text, blocks))
                        .complete(cue(window, piece(window, 6)), List.of(content)))
                .containsExactly(content);
    }

    /** What becomes of content that begins after "said" and that the model sees to the end of its sight. */
    private static List<String> completed(String... paragraphs) {
        Text text = Text.of(String.join("\n", paragraphs));
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 1;
        }
        Window window = window(text, blocks);
        CueRoles cue = cue(window, piece(window, text.toString().indexOf("said")));
        int end = window.pieces().end(cue.to() - 1);
        Span seen = new Span(text.toString().indexOf("the gates"), end);
        BeyondSight beyond = new BeyondSight(text, blocks, Quotations.of(text, blocks));
        return beyond.complete(cue, List.of(seen)).stream().map(text::slice).toList();
    }

    private static Window window(Text text, List<Span> blocks) {
        return new Windows(WordPiece.released()).of(text, blocks, Windows.CORE).getFirst();
    }

    private static CueRoles cue(Window window, int anchor) {
        return new CueRoles(window, anchor, 0.9, new float[(2 * RoleModel.REACH + 1) * Role.COLUMNS.size()]);
    }

    private static int piece(Window window, int start) {
        Pieces pieces = window.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.start(i) == start && pieces.end(i) > start) {
                return i;
            }
        }
        throw new IllegalArgumentException("no piece begins at " + start);
    }
}
