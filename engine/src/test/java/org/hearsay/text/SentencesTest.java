package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each example "‖" stands where one sentence ends and the next begins, and is taken out before splitting. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“So what?” said Harry.‖ He left.",
                "\"Yes!\" he shouted.‖ Nobody answered.",
                "“Why now?” Jane Smith asked.‖ He did not say.",
                "“Why now?” I asked.",
                "“Where is it?” Mr. Smith asked.",
                "“We won’t.‖ Ever,” she said.",
                "“They left.”‖ The minister then sat down.",
                "He said: “They left”.‖ The minister sat down.",
                "It is “over.”‖ “It is not,” she said.",
                "'Is it safe?' asked the mayor.‖ 'It is.'",
                "« Oui. »‖ Il partit.",
                "„Nein.“‖ Er ging.",
                "(They left.)‖ The hall was empty.",
                "They left (did they?) at noon.",
                "The dam held [...] until noon.‖ It broke then.",
            })
    void quotationsAndBracketsStayWithTheirSentence(String example) {
        assertSplitsAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the dam is safe,” he said.‖ She agreed.",
                "“The dam is safe, he said.‖ She agreed.",
                "““The dam is safe.””‖ She agreed.",
                "''The dam is safe.''‖ She agreed.",
                "The dam is safe. ”‖ She agreed.",
                "\"The dam is safe. \"‖ She agreed.",
                "“the [dam] “I told them to wait,” and to leave, said one.‖ She agreed.",
                "“Which [dam] The official said it is safe.‖ He added: “It is.”",
            })
    void brokenQuotationMarksDoNotHideAnEnd(String example) {
        assertSplitsAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. K. Rowling met George W. Bush.‖ He smiled.",
                "J.K. Rowling wrote it.",
                "The U.S. Senate voted.‖ It was close.",
                "They live in the U.S.‖ The law is new.",
                "They live in the U.S.‖ “It is home,” she said.",
                "Mr. Smith met Gen. Jones, Sen. Day and Lt. Gov. Low on Main St. near St. Mary’s.",
                "Acme Inc. Chief Executive Ann Day resigned.‖ She gave no reason.",
                "She runs Acme Inc.‖ It makes gates.",
                "Gate No. 5 opened.‖ Was it an order?‖ No.‖ It was not.",
                "It began on Jan. 5 at 5 a.m. Monday and ended at 7 p.m. Israel time.‖ Then it rained.",
                "It began at 5 a.m.‖ Engineers came at 6.",
                "They took boats, ropes, etc.‖ Nothing helped.",
                "Bring ropes, e.g. Long ones.",
                "The court in Roe v. Wade ruled.",
                "She is taller than I.‖ Harry is not.",
                "Water rose 3.5 metres.‖ That is 11.5 feet.",
                "It ended in 2010.‖ 50 people came back.",
            })
    void fullStopsOfAbbreviationsInitialsAndNumbersEndNothing(String example) {
        assertSplitsAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I … don’t know ... really.‖ You do.",
                "Well . . . maybe.‖ Or not.",
                "We waited...‖ Nobody came.",
                "... The rest is silence.‖ It is.",
                "What?!‖ No!!!‖ Yes.",
                "It rained (3 cm).‖ It stopped.",
                "1. Open the gate.‖ 2. Run.",
                "eBay fell.‖ iPhone sales rose.",
                "Great! 😀🎉‖ They won.",
                "It was proven.[12]‖ Others differ. [3][4]‖ So it goes.",
            })
    void runsOfStopsNotesAndPicturesAreOneEnd(String example) {
        assertSplitsAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They fought a war.‖The talks failed.",
                "“It is over.”‖The talks failed.",
                "The reading at example.com was 3.5 at Node.Js, v1.Beta and www.Example.Org for Yahoo!Mail.",
            })
    void aMissingSpaceIsAnEndBetweenWholeWordsOnly(String example) {
        assertSplitsAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A heading\n\n‖the text",
                "A heading\r\n\r\n‖the text",
                "A heading\r\n‖The text begins here and goes on for a while.",
                "The text of this paragraph was wrapped\nat forty columns by The Daily Mail.",
                "The text of this one was wrapped before\nMonday, when Smith came.",
                "Bring:\n‖- ropes\n‖- boats",
                "Ropes,\nBoats and all that one needs for it",
                "One\u2029‖two",
            })
    void lineBreaksEndSentencesWhereTheyWereMeant(String example) {
        assertSplitsAsMarked(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الرئيس ذلك.‖ ثم غادر؟‖ نعم.",
                "هو אמר כך.‖ ואז הלך.",
                "水门打开了。‖官员没有回应！‖为什么？",
                "वह चला गया।‖ फिर आया।",
            })
    void otherScriptsHaveTheirStops(String example) {
        assertSplitsAsMarked(example);
    }

    @Test
    void withoutAStopTheBlockIsOneSentence() {
        assertSplitsAsMarked("no stop here at all 😀 and none there");
    }

    @Test
    void whiteSpaceAloneIsNoSentence() {
        assertThat(Sentences.of(Text.of(" \n\t "), new Span(0, 4))).isEmpty();
    }

    @Test
    void nothingOutsideOfTheBlockIsRead() {
        Text text = Text.of("One. Two three. Four.");

        assertThat(Sentences.of(text, new Span(5, 12))).containsExactly(new Span(5, 12));
    }

    @Test
    void aBlockPastTheEndIsRefusedAndNamed() {
        assertThatThrownBy(() -> Sentences.of(Text.of("One."), new Span(0, 9)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("[0, 9)");
    }

    private static void assertSplitsAsMarked(String example) {
        Text text = Text.of(example.replace("‖", ""));
        List<String> expected =
                List.of(example.split("‖", -1)).stream().map(String::strip).toList();

        assertThat(Sentences.of(text, text.whole()).stream().map(text::slice)).containsExactlyElementsOf(expected);
    }
}
