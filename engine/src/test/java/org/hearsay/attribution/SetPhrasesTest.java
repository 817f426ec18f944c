package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetPhrasesTest {

    private static SetPhrases phrases(Text text) {
        List<Span> blocks = List.of(text.whole());
        return SetPhrases.of(text, blocks, Quotations.of(text, blocks));
    }

    /** Whether a phrase that needs nobody to confirm it begins where {@code |} stands. */
    private static boolean isSureAt(String marked) {
        int at = marked.indexOf('|');
        return phrases(Text.of(marked.replace("|", ""))).isOne(at, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry |did not immediately respond to a request for comment.",
                "The ministry |hasn’t responded to repeated emailed questions from the Courier.",
                "He |did not return two calls.",
                "His press office |did not pick up.",
                "Hale |could not immediately be reached for comment.",
                "Hale |couldn't be reached.",
                "She |was not available for comment.",
                "The firm |was unavailable for comment on Sunday.",
                "The office |declined to elaborate.",
                "The office |refused to discuss the log.",
                "It |did not elaborate.",
                "The colonel |would not say whether the gates were open.",
                "The colonel |wouldn’t comment on leaked papers.",
                "The bank |had no immediate comment.",
                "The army |put the death toll at 44.",
                "The army |puts it at more than two dozen, or at twelve.",
                "Eleven people died, |per the fire service."
            })
    void whatTheWordsAreSureOf(String marked) {
        assertThat(isSureAt(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army |did not respond to the attack with force.",
                "He |did not return to the valley.",
                "The town |could not be reached by road.",
                "The bread |was not available.",
                "The clerk |declined the offer of a truce.",
                "He |put the letter at the back of the drawer.",
                "It costs 12 dinars, |per cent of the wage aside.",
                "“We |did not respond to a request for comment,” he said."
            })
    void whatTheWordsDoNotTell(String marked) {
        assertThat(isSureAt(marked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"did not ", "put the toll at ", "not be reached by ", "no comment, per the "})
    void endlessRepetitionsAreReadInTime(String words) {
        Text text = Text.of(words.repeat(20_000));

        assertThat(phrases(text).isOne(text.length(), 0)).isFalse();
    }
}
