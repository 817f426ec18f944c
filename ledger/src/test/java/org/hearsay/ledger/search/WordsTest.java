package org.hearsay.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What users write to search for, taken apart. */
class WordsTest {

    @Test
    void wordsAndPhrasesBecomeStringsOfTheQueryLanguage() {
        assertThat(Words.parse("flood  gates").wanted()).containsExactly("\"flood\"", "\"gates\"");
        assertThat(Words.parse("“flood gates” dam").wanted()).containsExactly("\"flood gates\"", "\"dam\"");
        assertThat(Words.parse("\"never closed").wanted()).containsExactly("\"never closed\"");
        assertThat(Words.parse("no-comment").wanted()).containsExactly("\"no-comment\"");
    }

    @Test
    void aStarAtTheEndAsksForABeginning() {
        assertThat(Words.parse("minist*").wanted()).containsExactly("\"minist*\" *");
        assertThat(Words.parse("\"prime min\"*").wanted()).containsExactly("\"prime min\" *");
        assertThat(Words.parse("*")).isEqualTo(new Words(List.of(), List.of()));
    }

    @Test
    void aHyphenBeforeAWordExcludesIt() {
        Words words = Words.parse("gates -night -\"at dawn\" - dam");
        assertThat(words.wanted()).containsExactly("\"gates\"", "\"dam\"");
        assertThat(words.unwanted()).containsExactly("\"night\"", "\"at dawn\"");
    }

    @Test
    void whatHasNoLetterAndNoDigitIsNoWord() {
        assertThat(Words.parse("() \"\" -- -\" \" … 💧")).isEqualTo(new Words(List.of(), List.of()));
        assertThat(Words.parse("\u0000gates\uD800").wanted()).containsExactly("\" gates \"");
    }

    @Test
    void aMegabyteOfMarksIsTakenApartAtOnce() {
        assertThat(Words.parse("\"-*".repeat(350_000))).isEqualTo(new Words(List.of(), List.of()));
    }
}
