package org.hearsay.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class DesignationTest {

    private static Set<Designation> in(String words) {
        Text text = Text.of(words);
        return Designation.in(Token.in(text, text.whole()));
    }

    @Test
    void aNounTellsWhatKindOfStatementIsMeant() {
        assertThat(in("comment on the allegations")).containsExactly(Designation.ALLEGATION);
        assertThat(in("that report")).containsExactly(Designation.REPORT);
        assertThat(in("the mayor’s latest request")).containsExactly(Designation.DEMAND);
        assertThat(in("the rumours")).containsExactly(Designation.RUMOUR);
    }

    @Test
    void whatIsAskedOfTheSilentIsNoStatement() {
        assertThat(in("respond to a request for comment")).isEmpty();
    }

    @Test
    void aVerbNamesNothing() {
        assertThat(in("declined to report")).isEmpty();
    }

    @Test
    void aStatementIsOfAKindByItsActOrItsCue() {
        Text cue = Text.of("had alleged");
        assertThat(Designation.ALLEGATION.isOf(Act.ACCUSES)).isTrue();
        assertThat(Designation.ALLEGATION.isOf(Act.PROMISES)).isFalse();
        assertThat(Designation.ofCue(Token.in(cue, cue.whole()))).contains(Designation.ALLEGATION);
    }
}
