package org.hearsay.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence for each convention of {@code docs/labels/acts.md}. */
class ActsTest {

    private static Act act(String marked) {
        return Marked.of(marked).acts().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The harbour board} <denied> [the charge].",
                "{The harbour board} <has always strongly denied> [that it knew].",
                "{Ms. Brook} <flatly denied> [having met him].",
                "{The mayor} <rejected> [the idea that he had been told].",
                "{The mayor} <pushed back against> [accusations of waste].",
                "{The bank} <disputes> [that account].",
                "{The ministry} <has repeated> [its denial].",
                "{Her lawyer} <called> [the report a lie].",
                "{The firm} <dismissed> [the rumours].",
                "{The group} <disclaimed> [responsibility for the fire].",
                "{The clerk} <professed> [ignorance of the payments].",
                "{A spokeswoman} <disputed> [their account].",
                "{The clerk} <entered> [a plea of not guilty].",
                "{The mayor} <ridiculed> [the claims].",
                "{The firm} <challenged> [the findings].",
            })
    void aClaimSaidToBeUntrueIsDenied(String sentence) {
        assertThat(act(sentence)).isEqualTo(Act.DENIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[“That never happened,”] {he} <said>.",
                "[“I never said that,”] {Brook} <said>.",
                "{She} <said> [the report was simply not true].",
                "[“There was no such call,”] {a spokesman} <said>.",
                "[“It’s a lie,”] {she} <told the Courier>.",
                "{The minister} <insisted> [that nobody had warned him].",
                "{He} <said> [he did nothing wrong].",
                "{The Front} <said> [it had no part in the theft].",
                "{The Front’s spokesman} <said> [the Front had nothing to do with it].",
                "[“I am not a thief,”] {he} <said>.",
                "[“That’s absolute nonsense,”] {a friend of the mayor} <hit back last night>.",
                "[“Not true.”] {she} <wrote>.",
                "{The press service} <reported> [that the rumour did not correspond to reality].",
                "{The report} <says> [the enemy is trying to sow panic, and all this is lies].",
                "{The weather service} <denies> [it underestimated the storm].",
                "{The engineer} <said> [the claim couldn’t be further from the truth].",
                "{The firm} <told the Courier> [that the information published is false and full of errors].",
                "[“Our firm did not maintain any business with him,”] {its lawyer} <said>.",
                "{The president} <said> [he did not know the law firm].",
                "{The man from the ministry} <told the hall> [that “no human hand” had opened the gates].",
                "[“Wrong,”] {she} <said>.",
                "[“Not so,”] {he} <said>.",
                "{The clerk} <said> [he knew nothing about the payments].",
                "{The clerk} <said> [he was unaware of any payments].",
                "{The army} <said> [none of its soldiers had fired].",
                "{The board} <said> [no laws had been broken].",
                "[“It wasn’t us,”] {she} <said>.",
                "[“None of that is true,”] {she} <said>.",
                "[“There is nothing to these claims,”] {she} <said>.",
                "[“There’s no evidence of that,”] {she} <said>.",
                "[“At no point did I ask for money,”] {she} <said>.",
                "{The ministry} <said> [the video was doctored].",
                "{The ministry} <said> [the figures were wrong].",
                "{The ministry} <said> [the paper had misquoted him].",
                "{The statement} <says only> [that “no unlawful order” was given].",
                "{The Front} <says> [it was never there].",
                "{The board} <said> [there was no truth to the reports].",
                "[“We live under that dam,”] {she} <said>, [“and we did not touch it.”]",
                "{The engineer} <remembers> [That is not how].",
                "{The spokesman} <called> [the account hearsay upon hearsay].",
                "{The clerk} <said> [that the meeting never took place].",
                "{The harbour board} <said> [its ledgers were never altered].",
                "[“Mr. Voss is absolutely innocent of this charge,”] {his lawyer} <said>.",
                "[“We are no saints, we are fishermen.] {He} <said>: [We are not thieves.”]",
                "{Brook} <says> [that contrary to the claims of her rivals, she is not selling the port].",
                "{The firm} <says> [it is not plotting to close the yard].",
                "[“I know the rules and did not send anything,”] {he} <said>.",
                "{The broker} <said> [there was no attempt to hide the loan].",
            })
    void whatIsSaidMayDenyUnderAPlainCue(String sentence) {
        assertThat(act(sentence)).isEqualTo(Act.DENIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The court} <denied> [the request].",
                "{The guards} <denied> [him entry].",
                "{The judge} <denied> [a motion to dismiss].",
                "{The board} <denied> [the club its licence].",
                "{Voters} <rejected> [the proposal].",
                "{The mayor} <dismissed> [three officers].",
                "{The film} <says> [the island is a fiction that sailors made].",
                "[“You lie,”] {he} <said>.",
                "[“You lie!”] {he} <yelled>.",
                "{She} <said> [she had not yet called for a vote].",
                "{The club} <denied> [it the title].",
                "{The mayor} <said> [it was absurd that nobody had come].",
                "<is a heated dispute over> [the bridge]",
                "{He} <claimed> [they had never met in person].",
                "{The coach} <said> [he didn’t make his decision until the last day].",
                "[“They didn’t say Aln, they said Alm,”] {he} <said>.",
                "{The North} <says> [it will never give up the dam].",
                "{Voters} <insist> [that the front-runner isn’t a proper farmer].",
                "{The director} <recommended> [that no criminal charges be filed].",
                "{She} <said> [we are not there yet].",
                "[“I guess you never say never,”] {he} <said>.",
                "[“She is not politically correct,”] {he} <said>.",
                "{The keeper} <said> [he had not expected any ships].",
                "{The mayor} <said> [the plan was wrong].",
                "{Police} <said> [no arrests had been made].",
                "{The mayor} <brushed off> [the accusation].",
            })
    void aRequestThatIsRefusedAndOtherNoesAreNoDenials(String sentence) {
        assertThat(act(sentence)).isNotEqualTo(Act.DENIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The mayor} <declined to comment>[ on the letter].",
                "{The mayor} <declined> [to comment].",
                "{The mayor} <did not deny> [it].",
                "{The board} <would neither confirm nor deny> [the sale].",
                "{The embassy} <would neither> [confirm nor deny it].",
                "{She} <refused to say> [when she had been told].",
                "{The bank} <wouldn’t discuss> [the loan].",
                "{The office} <would not> [comment on the papers].",
                "{He} <said> [he had no comment].",
                "[“We are not going to comment on leaks,”] {she} <said>.",
                "Neither {company} <would comment on> [the talks].",
                "{The board} <isn’t saying> [who will pay].",
                "{Neither Mr. Brook nor his office} <would say> [when the gates had opened].",
                "{Neither side} <would discuss> [the offer].",
                "{The board} <has yet to address> [the leak].",
            })
    void whoAnswersAndTellsNothingGivesNoComment(String sentence) {
        assertThat(act(sentence)).isEqualTo(Act.NO_COMMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The firm} <did not immediately respond to> [a request for comment].",
                "{The firm} <did not> [respond to two requests for comment].",
                "{The owner} <could not be> [reached].",
                "{Her press office} <did not> [pick up].",
                "{He} <didn’t return> [calls].",
                "{The director} <has not> [answered the letter].",
                "{Mr. Voss} <was not immediately available> [for comment].",
            })
    void whoDoesNotAnswerIsSilent(String sentence) {
        assertThat(act(sentence)).isEqualTo(Act.NO_RESPONSE);
    }

    @Test
    void otherActsAreToldByTheirCues() {
        assertThat(act("{He} <confirmed> [the sale].")).isEqualTo(Act.CONFIRMS);
        assertThat(act("{She} <asked> [who would pay].")).isEqualTo(Act.ASKS);
        assertThat(act("{They} <demanded> [an inquiry].")).isEqualTo(Act.DEMANDS);
        assertThat(act("{They} <urged> [residents to leave].")).isEqualTo(Act.ASKS);
        assertThat(act("{They} <urged> [the minister to resign].")).isEqualTo(Act.DEMANDS);
        assertThat(act("{She} <vowed> [to return].")).isEqualTo(Act.PROMISES);
        assertThat(act("{The police} <warned> [that the ice is thin].")).isEqualTo(Act.WARNS);
        assertThat(act("{She} <challenged> [the mayor to a debate].")).isEqualTo(Act.DEMANDS);
        assertThat(act("{She} <finds> [the offer fair].")).isEqualTo(Act.BELIEVES);
        assertThat(act("{The study} <finds> [the dam safe].")).isEqualTo(Act.SAYS);
        assertThat(act("[The board] <was denounced> by {Brook} for its silence."))
                .isEqualTo(Act.ACCUSES);
        assertThat(act("{Brook} <criticised> [the board], led by Reed, for its losses."))
                .isEqualTo(Act.ACCUSES);
        assertThat(act("{He} <blamed> [the board].")).isEqualTo(Act.ACCUSES);
        assertThat(act("{He} <believes> [that it will rain].")).isEqualTo(Act.BELIEVES);
        assertThat(act("{The bank} <announced> [a merger].")).isEqualTo(Act.ANNOUNCES);
        assertThat(act("{The newspaper} <reported> [that the bridge is shut].")).isEqualTo(Act.REPORTS);
        assertThat(act("{He} <said at a rally with supporters> [that the bridge is shut]."))
                .isEqualTo(Act.SAYS);
    }

    @Test
    void theContentTellsOfAPlainCue() {
        assertThat(act("[“Who will pay for it?”] {she} <said>.")).isEqualTo(Act.ASKS);
        assertThat(act("{He} <said> [the board must resign].")).isEqualTo(Act.DEMANDS);
        assertThat(act("[“I will publish it,”] {she} <said>.")).isEqualTo(Act.PROMISES);
        assertThat(act("[“She lied to the council,”] {he} <said>.")).isEqualTo(Act.ACCUSES);
    }

    @Test
    void anOutletThatGivesAnothersWordReports() {
        Text text = Text.of("The mayor said it had rained, the Courier said.");
        List<ActReading> acts = Acts.of(
                text,
                List.of(text.whole()),
                List.of(
                        relation(text, "the Courier", "said.", "The mayor said it had rained"),
                        relation(text, "The mayor", "said", "it had rained")));
        assertThat(acts).extracting(ActReading::act).containsExactly(Act.REPORTS, Act.SAYS);
    }

    private static Relation relation(Text text, String source, String cue, String content) {
        return new Relation(
                List.of(find(text, source)),
                List.of(find(text, cue)),
                List.of(find(text, content)),
                Quotation.INDIRECT,
                1);
    }

    private static Span find(Text text, String part) {
        int at = text.toString().indexOf(part);
        return new Span(at, at + part.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Many fishermen} <have had such reservations about> [the new port]. # believes",
                "{Brook} <is more passionate about> [the harbour than the hills]. # believes",
                "{Both parties} <have the same view> [of the dam]. # believes",
                "{The governor} <voiced concern> [that the road was shut]. # says",
                "{Brook} <attacked> [the mayor for selling the port]. # accuses",
                "{The complaint} <says> [Brook violated the rules of the harbour]. # accuses",
                "{A clerk} <said> [the police were to blame for the delay]. # accuses",
                "{He} <said> [the witness was robbed and threatened]. # says",
                "{The court} <decided> [not to hear the case]. # announces",
                "[“I have decided to stand,”] {Brook} <wrote>. # announces",
                "{The harbour code} <prohibits> [fishing at night]. # says",
                "{The mayor} <told> [her advisers to find a way]. # demands",
                "{Dock workers} <chanted> [“Open the books!”] # demands",
                "{Protesters} <said> [they want justice for Ilen]. # demands",
                "{The general staff} <refrained from> [commenting]. # no-comment",
                "{Brook} <has been frank in her acknowledgment> [that it will cost more]. # confirms",
                "{Mr. Bann} <’s record on> [helping women]. # says",
                "[“I ask you to open the road,”] {Brook} <wrote>. # asks",
                "{Her advisers} <say> [she will spend the week at sea]. # says",
                "{Her aides} <told the Courier> [they planned to answer every letter]. # promises",
                "{People briefed on it} <say> [that Brook, who must decide, has told nobody]. # says",
                "{The bill} <would prohibit> [fishing at night]. # says",
                "{The harbour bill} <bars> [fishing at night]. # says",
                "{The Hill} <reported> [that the bridge is shut]. # reports",
                "{The council} <has opted> [to remain quiet]. # no-response",
                "{The office} <said again> [that it did not comment on leaked papers]. # no-comment",
                "{Stroud} [I can neither confirm nor deny what we hold.] # no-comment",
                "{Fenn} [The Front says it was never there. Do you have proof?] # asks",
                "{Half of the voters} <said> [they want the next mayor to be a woman]. # says",
                "[The speech] <delighted> {many fishermen}. # believes",
                "{The keeper} <was shaken by> [the storm]. # believes",
                "{Her advisers} <have long insisted> [that the bridge will hold]. # says",
                "{She} <wants to talk about> [the bridge]. # believes",
                "{The firm} <offered an emotional defense of> [its engineers]. # says",
                "{The firm} <offered> [a reward]. # promises",
                "{The board} <issued a statement on> [the flood]. # says",
                "{The board} <issued a statement calling on> [the minister to resign]. # demands",
                "{Brook} <took issue with> [the colour of the boats]. # says",
                "{The council} <showed no sign of> [giving in]. # says",
                "{The governor} <last month fired> [the harbour master]. # announces",
                "{A member} <co-sponsored> [a bill to mend the pier]. # announces",
                "{Brook} <pressed> [the bank to open its books]. # demands",
                "{The envoy} <barely mentioned> [the dam]. # no-comment",
                "{A news report} <said> [the bridge is shut]. # reports",
                "{The clerk} <implied> [that it was the board’s fault]. # accuses",
                "{Fenn}<:> [The water is rising. Who opened the gates?] # asks",
                "{The yard} <is seeking> [a licence]. # asks",
                "{Bill Brook} <announced> [he will leave the board]. # announces",
                "{The yard} <insisted> [that the board must resign]. # demands",
                "{The envoy} <sought to explain> [the delay]. # says",
                "<For> {many fishermen}, [the port is lost]. # believes",
                "{The same survey} <in> [the mayor led by nine points]. # says",
                "{An early backer} <of> [the dam]. # believes",
                "{Reports} <of> [rain]. # says",
                "{Brook} <was nervous about> [the ice]. # believes",
                "{Brook} <insulted> [the harbour master]. # says",
                "<It is unclear whether> [the bridge will hold]. # believes",
                "{The guard} <made it clear to reporters> [that the road was shut]. # says",
                "[The noise] <has not gone unnoticed by> {the board}. # believes",
                "{The high court} <refused> [to hear the case again]. # announces",
                "{The candidate} <refused> [to swim]. # says",
                "{Many} <held> [the port partly responsible for the flood]. # accuses",
                "{Brook} <told a friend> [that the mayor “may have violated” the harbour code]. # accuses",
                "{Brook} <said> [Ada Fenn “can not tell the truth”]. # accuses",
                "{Brook} <said> [Fenn had attacked her brother]. # accuses",
                "[“The mayor owes us an explanation,”] {Brook} <said>. # accuses",
                "{Brook} <said> [she was responsible for the nets]. # says",
                "{The candidate} <repeated> [his promise to mend the pier]. # promises",
                "{Dockers} <renewed> [their demand that the gates be opened]. # demands",
                "{The candidate} <said> [that, if elected, she would mend the pier]. # promises",
                "{The office} <declined to comment beyond saying> [that it was raining]. # says",
                "{The Hesk Courier}, citing two clerks, <said> [the pier was sold]. # reports",
            })
    void theVerbOrNounOfACueTellsTheAct(String row) {
        String[] columns = row.split(" # ", -1);
        assertThat(act(columns[0]).label()).isEqualTo(columns[1]);
    }
}
