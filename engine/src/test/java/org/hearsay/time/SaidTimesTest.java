package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Statements of pages published on Sunday, 22 October 2023, each a source, a cue and a content. */
class SaidTimesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 10, 22);
    private static final Said BY_PUBLICATION = new Said(null, PUBLISHED, Said.By.PUBLISHED, null);

    private record Words(@Nullable Integer voice, String source, String cue, String content) {}

    @Test
    void theStatementsOwnDayIsTakenAndNotTheOneItSpeaksOf() {
        String text = "She said on Saturday that they will meet on Monday.";

        assertThat(said(text, new Words(0, "She", "said", "that they will meet on Monday")))
                .containsExactly(on(21, text, "Saturday"));
    }

    @Test
    void aDayThatTheContentAloneSpeaksOfTellsNothing() {
        assertThat(said("The mill burnt on Friday, she said.", new Words(0, "she", "said", "The mill burnt on Friday")))
                .containsExactly(Optional.of(BY_PUBLICATION));
    }

    @Test
    void aDayInTheDescriptionOfTheSourceTellsNothing() {
        assertThat(said(
                        "Ann Lee, suspended on Wednesday, said she was ill.",
                        new Words(0, "Ann Lee, suspended on Wednesday", "said", "she was ill")))
                .containsExactly(Optional.of(BY_PUBLICATION));
    }

    @Test
    void theDayOnWhichADocumentWasMadeIsTheDayOfWhatItSays() {
        String text = "A letter dated Wednesday says he left.";

        assertThat(said(text, new Words(0, "A letter dated Wednesday", "says", "he left")))
                .containsExactly(on(18, text, "Wednesday"));
    }

    @Test
    void whatTheSameVoiceGoesOnToSayWasSaidOnTheSameDay() {
        String text = "Lee said on Friday it was over. Brook disagreed with that. She called it sad.";

        assertThat(said(
                        text,
                        new Words(0, "Lee", "said", "it was over"),
                        new Words(1, "Brook", "disagreed with", "that"),
                        new Words(0, "She", "called", "it sad")))
                .containsExactly(on(20, text, "Friday"), Optional.of(BY_PUBLICATION), on(20, text, "Friday"));
    }

    @Test
    void anUnknownVoiceGoesOnWithNothing() {
        String text = "Lee said on Friday it was over. He called it sad.";

        assertThat(said(text, new Words(null, "Lee", "said", "it was over"), new Words(null, "He", "called", "it sad")))
                .containsExactly(on(20, text, "Friday"), Optional.of(BY_PUBLICATION));
    }

    @Test
    void aLeadInThePresentTenseSumsUpWhatIsDatedLater() {
        String text = "Lee has promised an inquiry. In parliament on Friday, he vowed to lead it.";

        assertThat(said(
                        text,
                        new Words(0, "Lee", "has promised", "an inquiry"),
                        new Words(0, "he", "vowed", "to lead it")))
                .containsExactly(on(20, text, "Friday"), on(20, text, "Friday"));
    }

    @Test
    void aDayBelongsToTheCueThatItFollows() {
        String text = "The channel reported on Friday, citing a diplomat, that talks failed.";

        assertThat(said(
                        text,
                        new Words(0, "The channel", "reported", "that talks failed"),
                        new Words(1, "a diplomat", "citing", "that talks failed")))
                .containsExactly(on(20, text, "Friday"), Optional.of(BY_PUBLICATION));
    }

    @Test
    void whatSomebodyKeepsSayingBelongsToNoOccasion() {
        String text = "The mill said on Friday it was safe. Its owner left. The mill denies the claim.";

        assertThat(said(
                        text,
                        new Words(0, "The mill", "said", "it was safe"),
                        new Words(0, "The mill", "denies", "the claim")))
                .containsExactly(on(20, text, "Friday"), Optional.of(BY_PUBLICATION));
    }

    @Test
    void whenAnAnswerWasAskedForInVainIsNotTold() {
        String text = "The mill said on Friday it was safe. It did not respond to written questions.";

        assertThat(said(
                        text,
                        new Words(0, "The mill", "said", "it was safe"),
                        new Words(0, "It", "did not respond to", "written questions")))
                .containsExactly(on(20, text, "Friday"), Optional.of(BY_PUBLICATION));
    }

    @Test
    void aDayBesideAVerbIsNotThatOfALaterOne() {
        String text = "The army on Friday accused the rebels of the theft, a charge they denied.";

        assertThat(said(
                        text,
                        new Words(0, "The army", "accused", "the rebels of the theft"),
                        new Words(1, "they", "denied", "a charge")))
                .containsExactly(on(20, text, "Friday"), Optional.of(BY_PUBLICATION));
    }

    @Test
    void aDayThatOpensTheSentenceIsThatOfEveryVerbInIt() {
        String text = "On Friday the army accused the rebels, and Lee called it absurd.";

        assertThat(said(
                        text,
                        new Words(0, "the army", "accused", "the rebels"),
                        new Words(1, "Lee", "called", "it absurd")))
                .containsExactly(on(20, text, "Friday"), on(20, text, "Friday"));
    }

    @Test
    void aSpokesmanSpeaksWhenTheBodySpoke() {
        String text =
                "The army on Friday accused the rebels. Ann Lee, the army’s spokeswoman, told reporters it was proven.";

        assertThat(said(
                        text,
                        new Words(0, "The army", "accused", "the rebels"),
                        new Words(1, "Ann Lee, the army’s spokeswoman", "told reporters", "it was proven")))
                .containsExactly(on(20, text, "Friday"), on(20, text, "Friday"));
    }

    @Test
    void whatFollowedWithinHoursWasSaidOnTheSameDay() {
        String text = "The army on Friday accused the rebels. They called it a lie in a post two hours later.";

        assertThat(said(
                        text,
                        new Words(0, "The army", "accused", "the rebels"),
                        new Words(1, "They", "called", "it a lie")))
                .containsExactly(on(20, text, "Friday"), on(20, text, "Friday"));
    }

    @Test
    void hoursThatTheContentSpeaksOfPlaceNothing() {
        String text = "The army on Friday accused the rebels. They said the shots were fired two hours later.";

        assertThat(said(
                        text,
                        new Words(0, "The army", "accused", "the rebels"),
                        new Words(1, "They", "said", "the shots were fired two hours later")))
                .containsExactly(on(20, text, "Friday"), Optional.of(BY_PUBLICATION));
    }

    @Test
    void whatSeveralKeepSayingHasNotTheDayOfWhatStandsBefore() {
        assertThat(said("Four gates opened on Friday; some say six.", new Words(0, "some", "say", "six")))
                .containsExactly(Optional.of(BY_PUBLICATION));
    }

    @Test
    void wordsWithinAStoryWereSaidOnTheDayOfTheStory() {
        String text = "The gates broke on Oct. 7. “My chief told me to leave,” Lee said on Friday.";

        assertThat(said(
                        text,
                        new Words(1, "My chief", "told me", "to leave"),
                        new Words(0, "Lee", "said", "My chief told me to leave")))
                .containsExactly(on(7, text, "Oct. 7"), on(20, text, "Friday"));
    }

    @Test
    void anAnswerIsOfTheTimeOfTheQuestionInItsSentence() {
        String text = "When Lee was asked on Saturday whether he knew, he replied that he did not.";

        assertThat(said(
                        text,
                        new Words(1, "When", "was asked", "whether he knew"),
                        new Words(0, "he", "replied", "that he did not")))
                .containsExactly(on(21, text, "Saturday"), on(21, text, "Saturday"));
    }

    @Test
    void aDayAfterSinceInAClauseOnlyBounds() {
        String text = "The mill has spoken of repairs since it burned on Friday.";

        assertThat(said(text, new Words(0, "The mill", "has spoken of", "repairs")))
                .containsExactly(Optional.of(BY_PUBLICATION));
    }

    @Test
    void theDayOfAnEventThatShowsSomethingIsNotThatOfTheShowing() {
        String text = "The arrest of the owner on Friday shows that he lied.";

        assertThat(said(text, new Words(0, "The arrest of the owner", "shows", "that he lied")))
                .containsExactly(Optional.of(BY_PUBLICATION));
    }

    @Test
    void aDayWhosePrepositionEndsTheContentIsTheContents() {
        String text = "Lee believes it was lost on Friday.";

        assertThat(said(text, new Words(0, "Lee", "believes", "it was lost on")))
                .containsExactly(Optional.of(BY_PUBLICATION));
    }

    @Test
    void aDayThatOnlyBoundsIsNotTheDay() {
        assertThat(said("Since Friday she said nothing of it.", new Words(0, "she", "said", "nothing of it")))
                .containsExactly(Optional.of(BY_PUBLICATION));
    }

    @Test
    void theDatelineIsNotWhenItWasSaid() {
        assertThat(said(
                        "MARESK, Oct. 20 (SW) — Police said the road was shut.",
                        new Words(0, "Police", "said", "the road was shut")))
                .containsExactly(Optional.of(BY_PUBLICATION));
    }

    @Test
    void aTurnWithoutACueWasSaidOnTheLatestDaySpokenOfBefore() {
        String text = "The two met on Saturday. They had quarrelled on Friday. LEE: It is over. BROOK: It is not.";
        Text whole = Text.of(text);
        List<Span> blocks = List.of(whole.whole());
        List<Relation> turns = List.of(
                new Relation(
                        List.of(find(whole, "LEE")),
                        List.of(),
                        List.of(find(whole, "It is over")),
                        Quotation.DIRECT,
                        1),
                new Relation(
                        List.of(find(whole, "BROOK")),
                        List.of(),
                        List.of(find(whole, "It is not")),
                        Quotation.DIRECT,
                        1));
        List<TimeExpression> times = Times.of(whole, blocks, PUBLISHED);

        assertThat(SaidTimes.of(whole, blocks, turns, Arrays.asList(0, 1), times, PUBLISHED))
                .containsExactly(on(21, text, "Saturday"), on(21, text, "Saturday"));
    }

    @Test
    void withoutADayOfPublicationNothingBoundsAStatement() {
        Text text = Text.of("Police said on Friday the road was shut.");
        Relation relation = relation(text, new Words(0, "Police", "said", "the road was shut"));
        List<Span> blocks = List.of(text.whole());

        assertThat(SaidTimes.of(text, blocks, List.of(relation), List.of(0), Times.of(text, blocks, null), null))
                .containsExactly(Optional.empty());
    }

    @Test
    void statementsAndVoicesMustBeAsMany() {
        Text text = Text.of("Nothing.");

        assertThatThrownBy(() -> SaidTimes.of(text, List.of(), List.of(), List.of(1), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 statements, but 1 voices");
    }

    /** The floors are for the pages that the rules weren't written on. */
    @Test
    void samplesAreReadAsTheirGoldensSay(TestReporter reporter) throws IOException {
        assertThat(share(true, reporter)).isGreaterThanOrEqualTo(0.93);
        assertThat(share(false, reporter)).isGreaterThanOrEqualTo(0.83);
    }

    private static double share(boolean development, TestReporter reporter) throws IOException {
        int right = 0;
        int all = 0;
        for (SaidGold golden : SaidGold.readAll()) {
            if (golden.isForDevelopment() == development) {
                List<SaidGold.Answer> read = golden.read();
                for (int i = 0; i < read.size(); i++) {
                    all++;
                    right += read.get(i).equals(golden.said().get(i)) ? 1 : 0;
                }
            }
        }
        reporter.publishEntry(development ? "half for development" : "other half", right + " of " + all);
        return (double) right / all;
    }

    private static List<Optional<Said>> said(String value, Words... statements) {
        Text text = Text.of(value);
        List<Span> blocks = List.of(text.whole());
        List<Relation> relations = new ArrayList<>();
        List<@Nullable Integer> voices = new ArrayList<>();
        Arrays.stream(statements).forEach(words -> {
            relations.add(relation(text, words));
            voices.add(words.voice());
        });
        return SaidTimes.of(text, blocks, relations, voices, Times.of(text, blocks, PUBLISHED), PUBLISHED);
    }

    private static Relation relation(Text text, Words words) {
        return new Relation(
                List.of(find(text, words.source())),
                List.of(find(text, words.cue())),
                List.of(find(text, words.content())),
                Quotation.INDIRECT,
                1);
    }

    /** The first place of some words. */
    private static Span find(Text text, String words) {
        int at = text.toString().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Optional<Said> on(int day, String text, String words) {
        int at = text.indexOf(words);
        LocalDate date = LocalDate.of(2023, 10, day);
        return Optional.of(new Said(date, date, Said.By.TEXT, new Span(at, at + words.length())));
    }
}
