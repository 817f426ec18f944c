package org.hearsay.training.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String FIRST = "The gates of the weir were opened at dawn, engineers said.";
    private static final String SECOND = "Nobody has said who gave the order to open them.";

    @Test
    void passagesOfTheGoldTextAreInAndTheOthersOut() {
        assertThat(Alignment.shares(
                        List.of("Home News Sport", FIRST, "Read more about the river", SECOND, "All rights reserved"),
                        FIRST + "\n\n" + SECOND))
                .containsExactly(0, 1, 0, 1, 0);
    }

    @Test
    void aTeaserWithTheWordsOfAHeadingIsOutWhereTheHeadingItselfIsThere() {
        assertThat(Alignment.shares(
                        List.of("Why it matters", "Other news", FIRST, "Why it matters", SECOND, "Why it matters"),
                        FIRST + "\nWhy it matters\n" + SECOND))
                .containsExactly(0, 0, 1, 1, 1, 0);
    }

    @Test
    void aShortPassageIsFoundInItsGap() {
        assertThat(Alignment.shares(List.of("Verdict", FIRST, "Verdict", SECOND), FIRST + "\nVerdict\n" + SECOND))
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void aPassageThatIsPartlyInHasItsShare() {
        assertThat(Alignment.shares(List.of("one two three four five six seven eight"), "one two three four nine ten"))
                .containsExactly(0.5);
    }

    @Test
    void wordsOfOrdinarySpeechAloneAreNoMatch() {
        assertThat(Alignment.shares(List.of("it was the best", "of the"), "it was not so, of all the things"))
                .containsExactly(0, 0);
    }

    @Test
    void nothingIsSaidOfAPassageWithoutWords() {
        assertThat(Alignment.shares(List.of("* * *"), FIRST)[0]).isNaN();
    }
}
