package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.article.Page;
import org.hearsay.attribution.Quotation;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HearsayTest {

    private static Hearsay hearsay;

    @BeforeAll
    static void open() {
        hearsay = Hearsay.open();
    }

    @AfterAll
    static void close() {
        hearsay.close();
    }

    private static Reading read(String text) {
        return hearsay.read(Page.of("page", Page.Kind.TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> slices(Reading reading, List<Span> pieces) {
        return pieces.stream().map(reading.article().text()::slice).toList();
    }

    @Test
    void aPlainStatementHasItsSourceCueAndContent() {
        Reading reading = read("\u201CThe gates were opened by hand,\u201D said Ilen Marrow, the chief engineer.");
        assertThat(reading.statements()).hasSize(1);
        Statement statement = reading.statements().getFirst();
        assertThat(slices(reading, statement.source())).containsExactly("Ilen Marrow, the chief engineer");
        assertThat(slices(reading, statement.cue())).containsExactly("said");
        assertThat(slices(reading, statement.content())).containsExactly("\u201CThe gates were opened by hand,\u201D");
        assertThat(statement.quotation()).isEqualTo(Quotation.DIRECT);
        assertThat(statement.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void anUnnamedSourceAfterAccordingToIsFound() {
        Reading reading = read(
                "The order came from the ministry, according to two officials familiar with the dam\u2019s operations.");
        assertThat(reading.statements()).hasSize(1);
        Statement statement = reading.statements().getFirst();
        assertThat(slices(reading, statement.source()))
                .containsExactly("two officials familiar with the dam\u2019s operations");
        assertThat(statement.quotation()).isEqualTo(Quotation.INDIRECT);
    }

    @Test
    void aTextThatAttributesNothingHasNoStatements() {
        assertThat(read("The river is forty kilometres long and runs to the sea.")
                        .statements())
                .isEmpty();
    }

    @Test
    void anOwnerWhoseNameAnotherOneCoversIsNoReasonToFail() {
        assertThat(read("of the forces of the People's Army (KPA)").problems()).isEmpty();
    }

    @Test
    void theSameTextIsReadTheSameWhateverWasReadBefore() {
        String text = "The minister denied that anybody had given an order. He said the system had opened the gates.";
        List<Statement> first = read(text).statements();
        read("\u201CAn unclosed quotation, said somebody");
        assertThat(read(text).statements()).isEqualTo(first);
    }

    @Test
    void anArticleInAnotherLanguageIsKeptAndSaidToBeUnread() {
        Reading reading = read("Der Minister sagte am Montag, dass niemand den Befehl gegeben habe. Die Tore seien von"
                + " selbst aufgegangen, und das Wasser sei in der Nacht gekommen, sagte er.");
        assertThat(reading.article().language()).isEqualTo("de");
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.what()).contains("English"));
    }

    @Test
    void whatIsPastTheLongestArticleIsSaidToBeUnread() {
        // One endless run of letters is a single piece, so this costs no time in the model.
        Reading reading = read("She said it. " + "a".repeat(600_000));
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.what()).contains("500000 characters"));
    }
}
