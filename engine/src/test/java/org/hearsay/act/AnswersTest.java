package org.hearsay.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static List<@Nullable Integer> answers(String marked, @Nullable Integer... voices) {
        Marked read = Marked.of(marked);
        return Answers.of(read.text(), read.blocks(), read.relations(), read.acts(), Arrays.asList(voices));
    }

    @Test
    void aDenialAnswersTheAccusationBeforeIt() {
        assertThat(answers("""
                {The mayor} <accused> [the Harbour Board of theft]. |{The Harbour Board} <denied> [any part in it].""", 0, 1)).containsExactly(null, 0);
    }

    @Test
    void ofSeveralClaimsTheOneWithTheSameWordsIsAnswered() {
        assertThat(answers("""
                {Two engineers} <said> [a telephone call had come at night]. |{A farmer} <said> [the road was shut].

                |{The ministry} <denied> [that there had been a telephone call].""", 0, 1, 2)).containsExactly(null, null, 0);
    }

    @Test
    void aSaleThatIsDeniedIsWhatWasSaidToBeSold() {
        assertThat(answers("""
                {A person familiar with the sale} <said> [the site had been sold for 4 million crowns].

                |{The council} <denied> [that a sale had been agreed].""", 0, 1)).containsExactly(null, 0);
    }

    @Test
    void nobodyAnswersThemselves() {
        assertThat(answers("{Ms. Brook} <said> [the gate was shut]. |{She} <denied> [that the gate was open].", 0, 0))
                .containsExactly(null, null);
    }

    @Test
    void aSilenceTowardsAJournalistAnswersNothing() {
        assertThat(answers("""
                {A farmer} <said> [the road was shut]. |{The ministry} <did not> [respond to a request for comment].""", 0, 1)).containsExactly(null, null);
    }

    @Test
    void whatComesLaterIsNotAnswered() {
        assertThat(answers("""
                {The Harbour Board} <denied> [the theft].

                |{The mayor} <accused> [the Harbour Board of theft].""", 0, 1)).containsExactly(null, null);
    }

    @Test
    void aClaimIsOfThoseWhoAreSaidToOwnIt() {
        assertThat(answers("""
                {Two officials} <said> [the order came by telephone]. |{A colleague} <had heard> [the same].

                |{The ministry} <called> [the officials’ account “a fairy tale”].""", 0, 1, 2)).containsExactly(null, null, 0);
    }

    @Test
    void whatIsNeitherConfirmedNorDeniedIsWhatWasSaidLast() {
        assertThat(answers("""
                {The channel} <reported> [that the ambassador was leaving]. |{The ministry} <would neither confirm nor deny> [that].""", 0, 1)).containsExactly(null, 0);
    }

    @Test
    void aRefusalAnswersWhoseClaimItNames() {
        assertThat(answers("""
                {The Aln Front} <said> [it would free two men].

                |{The prime minister’s office} <would not> [comment on the Front’s “false propaganda”].""", 0, 1)).containsExactly(null, 0);
    }

    @Test
    void aRefusalThatOnlySpeaksOfSomebodyDoesNotAnswerThem() {
        assertThat(answers("""
                {Mr. Venn} <said> [he would help].

                |{A prosecutor} <would neither confirm nor deny> [that Venn was a suspect].""", 0, 1)).containsExactly(null, null);
    }

    @Test
    void aPaperThatIsNamedIsWhatIsAnswered() {
        assertThat(answers("""
                {A page of the log} <reads> [“Open at two.”]

                |{A farmer} <said> [the road was shut].

                |{The ministry} <would not> [comment on leaked papers].""", 0, 1, 2)).containsExactly(null, null, 0);
    }

    @Test
    void theAllegationsAreWhatAccused() {
        assertThat(answers("""
                {A former clerk} <accused> [the mayor of taking money]. |{A teacher} <said> [the road was shut].

                |{The mayor} <declined> [to comment on the allegations].""", 0, 1, 2)).containsExactly(null, null, 0);
    }

    @Test
    void aReportIsWhatWasReported() {
        assertThat(answers("""
                {The channel} <reported> [that the envoy would leave]. |{A farmer} <hoped> [for rain].

                |{The ministry} <declined> [to comment on that report].""", 0, 1, 2)).containsExactly(null, null, 0);
    }

    @Test
    void whatIsSaidAfterARefusalIsNotWhatItAnswers() {
        assertThat(answers("""
                {The mayor} <declined> [to discuss the sale], |but {a neighbour} <praised> [the sale].""", 0, 1)).containsExactly(null, null);
    }

    @Test
    void thereHasToBeOneActForEachRelation() {
        Marked read = Marked.of("{He} <said> [it].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answers.of(read.text(), read.blocks(), read.relations(), List.of(), List.of()))
                .withMessageContaining("0 acts");
    }
}
