package org.hearsay.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The board] {said in a statement} <that it rained>. | STATEMENT",
                "[The board] {said} on Friday in a brief written statement <that it rained>. | STATEMENT",
                "[Its latest statement] {says} <it rained>. | STATEMENT",
                "[She] {wrote on Telegram}: <“Rain.”> | POST",
                "[She] {tweeted} <“Rain.”> | POST",
                "<“Rain,”> {said} [Quell] in an interview. | INTERVIEW",
                "[Quell] {told parliament} <it rained>. | SPEECH",
                "[Quell] {told a cheering crowd} <it rained>. | SPEECH",
                "[Quell] {told the court} <it rained>. | COURT",
                "{According to} [court documents], <it rained>. | COURT",
                "[The board] {replied in a letter to both towns} <that it rained>. | LETTER",
                "[A two-line letter] {said} <it rained>. | LETTER",
                "[The service] {said in its Tuesday bulletin} <that it rained>. | REPORT",
                "[The report] {says} <it rained>. | REPORT",
                "[Quell] {announced on local radio} <that it rained>. | BROADCAST",
                "[Mayor Quell]: <It rained.> | SPEECH",
                "[A]: <It rained.> | INTERVIEW",
                "The board has put out a statement. In it, [the chairman] {says} <it rained>. | STATEMENT",
                "The court {heard} <that it rained>. | COURT",
                "In a post on the site, [Quell] {said} <it rained>. | POST",
                "Giving a speech in Aln, [Quell] {said} <it rained>. | SPEECH",
                "In a panel discussion, [Quell] {told a neighbour} <it rained>. | SPEECH",
                "[Recent polls] {show} <rain>. | REPORT",
                "On The Ada Brook Show, [Quell] {said} <it rained>. | BROADCAST",
            })
    void theWordsAroundTellTheMedium(String told, Medium medium) {
        assertThat(mediums(new Told(told), 0)).containsExactly(medium);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Quell] {told reporters} <it rained>.",
                "[Quell] {said} <the rain was in a statement>.",
                "[The log] {reads} <“Open”>.",
                "[The Evening Post] {reported} <rain>."
            })
    void whereNothingTellsThereIsNone(String told) {
        assertThat(mediums(new Told(told), 0)).containsOnlyNulls();
    }

    @Test
    void whatAVoiceGoesOnToSayIsOfTheSameMediumAndSilenceIsOfNone() {
        Told told = new Told("[The board] {said in a statement} <it rained>.\n[It] {said} <so>.");
        assertThat(mediums(told, 0, 0)).containsExactly(Medium.STATEMENT, null);
        Told interview = new Told(
                "[Quell] {said in an interview} <it rained>.\n[She] {added} <so>.\n[She] {declined to} <say why>.");
        assertThat(mediums(interview, 0, 0, 0)).containsExactly(Medium.INTERVIEW, Medium.INTERVIEW, null);
    }

    @Test
    void aSpeechGoesOnInTheNextParagraphUnlessSomebodyElseCameBetween() {
        Told told = new Told("[Quell] {told a crowd} <it rained>.\n[She] {said} <so>.\n[Brook] {disagreed}: <no>.\n"
                + "[Quell] {said} <yes>.");
        assertThat(mediums(told, 0, 0, 1, 0)).containsExactly(Medium.SPEECH, Medium.SPEECH, null, null);
    }

    private static List<@Nullable Medium> mediums(Told told, Integer... voices) {
        List<@Nullable Integer> of = Arrays.asList(voices);
        return Media.of(told.text(), told.blocks(), told.relations(), of);
    }
}
