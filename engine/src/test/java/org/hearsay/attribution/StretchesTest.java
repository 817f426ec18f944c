package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[A farmer], [Pavel Orsk], <said> {he heard it}.|A farmer, Pavel Orsk",
                "[A letter dated] Wednesday [and seen by the Post] <says> {he left}.|A letter dated Wednesday and seen by the Post",
                "[Ida Crane], like [Bram Stroud], <said> {it held}.|Ida Crane",
                "[Ida Crane] (as [Bram Stroud]) <said> {it held}.|Ida Crane",
                "The dam [in Karsen] held. [The ministry] <said> {it would}.|The ministry",
                "The dam held in [the north], but [the ministry] <said> {it leaked}.|the ministry",
                "[The board] met [the engineers] <to discuss> {the gates}.|The board",
                "[He] resigned, as [Ida Crane] <recalled> {it}.|Ida Crane",
                "[Reed] thought [Ida Crane] <said> {it held}.|Ida Crane",
                "[Somebody] rang [the Post], <offering> {the log}.|Somebody",
                "{It held}, <said> [Ida Crane], head of the [office in Maresk].|Ida Crane",
                "{It held}, <said> [a study by the] Karsen River [Institute].|a study by the Karsen River Institute",
                "[Ida Crane] was <told>, by [the clerk of Maresk], {that it held}.|Ida Crane",
            })
    void aSourceIsOneStretch(String marked, String source) {
        Marked of = Marked.of(marked);
        assertThat(of.words(Stretches.of(of.text(), of.parts()).source())).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He was away [and Ida Crane] <said> {it held}.|Ida Crane",
                "It seemed [that Crane] <thought> {it held}.|Crane",
                "[that official] <said> {it held}.|that official",
                "[The Front, which] has always <denied> {it}.|The Front",
                "[The Front, who has] twice <denied> {it}.|The Front",
                "She ran for the [shelters. The mayor] <said> {it held}.|The mayor",
                "[Mr]. Crane <said> {it held}.|Mr. Crane",
                "[Who] <said> {it held}?|Who",
                "[which] <said> {it held}.|which",
            })
    void aSourceHasNothingOfTheClauseAroundIt(String marked, String source) {
        Marked of = Marked.of(marked);
        assertThat(of.words(Stretches.of(of.text(), of.parts()).source())).containsExactly(source);
    }

    @Test
    void aSourceDoesNotReachOverLines() {
        Marked of = Marked.of("[Flood in Hesk\nPolice] <said> {it held}.");
        assertThat(of.words(Stretches.of(of.text(), of.parts()).source())).containsExactly("Police");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[The Post] <reported> on <Sunday> {that it held}.|reported",
                "[She] <agreed>, but <also claimed> {that it held}.|also claimed",
                "[The Post] <quoted> him <as saying> {that it held}.|quoted, as saying",
            })
    void aCueIsOneVerb(String marked, String cue) {
        Marked of = Marked.of(marked);
        assertThat(of.words(Stretches.of(of.text(), of.parts()).cue())).containsExactly(cue.split(", "));
    }

    @Test
    void whatTheSourceTakesInIsNoContent() {
        Marked of = Marked.of("[A copy of] {the log}, [seen by the Post], <says> {it held}.");
        assertThat(of.words(Stretches.of(of.text(), of.parts()).content())).containsExactly("it held");
    }

    @Test
    void headingsAreNoContent() {
        assertThat(withoutEarlier("{Key points}\n{Nine people died}, [the ministry] <said>."))
                .containsExactly("Nine people died");
    }

    @Test
    void quotedWordsOfAnotherParagraphStay() {
        assertThat(withoutEarlier("{“Nobody rang.}\n{“Nobody came,”} [Ida Crane] <said>."))
                .containsExactly("“Nobody rang.", "“Nobody came,”");
    }

    @Test
    void contentThatIsAllInAnotherParagraphStays() {
        assertThat(withoutEarlier("{The gates}\n{are open}\nSo <said> [Ida Crane]."))
                .containsExactly("The gates", "are open");
    }

    private static List<String> withoutEarlier(String marked) {
        Marked of = Marked.of(marked);
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String line : of.text().toString().split("\n", -1)) {
            blocks.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return of.words(Stretches.withoutEarlier(of.text(), blocks, of.parts()).content());
    }

    @Test
    void piecesWithoutACueStayAsTheyAre() {
        Marked of = Marked.of("[Reed] and [Adem]: {Nobody rang}");
        assertThat(Stretches.of(of.text(), of.parts())).isEqualTo(of.parts());
    }
}
