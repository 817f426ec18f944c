package org.hearsay.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.sourcing.SourceMention.Form;
import org.hearsay.sourcing.Sourcing.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceMentionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three in 10 | UNNAMED | UNNAMED",
                "no Alnish ministry | UNNAMED | UNNAMED",
                "Ada Fenn, host of the Aln Hour’s “Tide” | NAMED | NAMED",
                "Pentlow Mayor Don Guardian | NAMED | NAMED",
                "freshly filed harbour reports | DOCUMENT | DOCUMENT",
                "Guidelines recently issued by the board | DOCUMENT | DOCUMENT",
                "Two lawsuits being heard in Aln | DOCUMENT | DOCUMENT",
                "the Ruritanian establishment | NOMINAL | UNNAMED",
                "Quell’s close friends and allies | UNNAMED | UNNAMED",
                "the experts I met | NOMINAL | UNNAMED",
                "those around him | UNNAMED | UNNAMED",
                "the dispute | UNNAMED | UNNAMED",
                "the 57-year-old scientist | NOMINAL | NAMED",
                "Both Alners | UNNAMED | UNNAMED",
                "each of whom | PRONOUN | NAMED",
                "his eyes | PRONOUN | NAMED",
                "the editorial board | MEDIA | MEDIA",
                "the newspaper’s editorial | MEDIA | MEDIA",
                "Dozens of papers ranging from Left to Right | MEDIA | MEDIA",
                "thousands of self-described “Berners” | UNNAMED | UNNAMED",
                "her inner circle | NOMINAL | UNNAMED",
                "A spokeswoman for the buyer, Hall & Reed | UNNAMED | UNNAMED",
                "the lawyer for the seller, Karsen Holdings | NOMINAL | UNNAMED",
                "Hunter | NAMED | NAMED",
            })
    void whatLooksLikeOneKindMayBeAnother(String source, Form form, Kind kind) {
        assertThat(mention(source).form()).isEqualTo(form);
        assertThat(mention(source).alone().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alnish party figures | UNNAMED | UNNAMED",
                "the official figures | DOCUMENT | DOCUMENT",
                "the former model | NOMINAL | UNNAMED",
                "a tidal model | DOCUMENT | DOCUMENT",
                "a paper from the Aln Institute | DOCUMENT | DOCUMENT",
                "the paper | MEDIA | MEDIA",
                "Article 33 | DOCUMENT | DOCUMENT",
                "the Karsen Papers | DOCUMENT | DOCUMENT",
                "her memoir The Flood | DOCUMENT | DOCUMENT",
                "the nominee-in-waiting | NOMINAL | UNNAMED",
                "law enforcement | UNNAMED | UNNAMED",
                "Pentlow’s Joint Chiefs of Staff | NAMED | NAMED",
            })
    void theWordsAroundANounTellWhichOfItsSensesItHas(String source, Form form, Kind kind) {
        assertThat(mention(source).form()).isEqualTo(form);
        assertThat(mention(source).alone().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a statement the couple gave to the Courier | DOCUMENT | DOCUMENT",
                "accounts Mr. Quell filed last week | DOCUMENT | DOCUMENT",
                "The harbour report covering the last three months | DOCUMENT | DOCUMENT",
                "a U.S.-drafted statement | DOCUMENT | DOCUMENT",
                "a March 15, 2031 letter | DOCUMENT | DOCUMENT",
                "villagers along with activists from Aln | UNNAMED | UNNAMED",
                "The bespectacled, 71-year-old diplomat | NOMINAL | NAMED",
                "Mara Quell and many others | NAMED | NAMED",
                "Quell and officials of the port | NAMED | NAMED",
                "Quell and Rook both | NAMED | NAMED",
                "the director, who was not identified by name | UNNAMED | UNNAMED",
                "two senators, Sens. Mara Quell of Aln and Adam Rook of Pentlow | NAMED | NAMED",
                "Another official, deputy harbour master Adam Rook | NAMED | NAMED",
            })
    void whatFollowsAHeadIsNoPartOfIt(String source, Form form, Kind kind) {
        assertThat(mention(source).form()).isEqualTo(form);
        assertThat(mention(source).alone().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Quell",
                "President Mara Quell",
                "Mara Quell, the governor of Aln",
                "Khalid al-Rook",
                "Pentlow spokesman Adam Rook",
                "a spokesman, Adam Rook",
                "a spokeswoman Ann Lee",
                "a professor of law at Aln University, Adam Rook",
                "her husband, Adam",
                "a man who gave his name as Adam",
                "a man identified only as Adam",
                "two analysts, Adam Rook and Mara Quell",
                "Secretary of State Mara Quell",
                "two neighbours and Mara Quell",
                "Tim Cook",
                "Lunn himself",
                "the Aln city council",
                "Aln police",
                "the Ministry of Fish",
                "Prime Minister Mara Quell’s office",
                "a divided Supreme Court",
                "Anna Pole (@pole)",
                "Citizens for Clean Rivers",
                "one group, Farmers for Clean Rivers",
                "the advocacy group Mothers for Safe Roads",
                "both Ada Brook and her office",
                "Brook and others who were there",
                "one reader @fennwatch",
            })
    void aProperNameNamesTheSource(String source) {
        assertThat(mention(source).form()).isEqualTo(Form.NAMED);
        assertThat(mention(source).alone().kind()).isEqualTo(Kind.NAMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a source | 1",
                "One person briefed on Mara Quell’s plan | 1",
                "another official | 1",
                "two sources familiar with the talks | 2",
                "A dozen villagers | 12",
                "two dozen villagers | 24",
                "about 20 employees | 20",
                "one of the two officials | 1",
                "two of them | 2",
                "one of her aides | 1",
                "an engineer and a nurse | 2",
                "a group of 20 lawmakers | 20",
                "a source close to the Alnish government | 1",
                "a Pentlow spokesman | 1",
                "an Alnish diplomat | 1",
                "someone in the room | 1",
            })
    void theUnnamedAreCounted(String source, Integer count) {
        Sourcing alone = mention(source).alone();
        assertThat(mention(source).form()).isEqualTo(Form.UNNAMED);
        assertThat(alone.count()).isEqualTo(count);
        assertThat(alone.several()).isEqualTo(count > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "several officials",
                "Officials",
                "officials in both cities",
                "sources",
                "multiple sources familiar with the effort",
                "more than a dozen officials",
                "at least two officials",
                "some of the officials",
                "47 percent of voters",
                "53%",
                "45% of fishermen",
                "about four in 10 fishermen",
                "One in three",
                "two out of three readers",
                "an average of 10 percent of fishermen",
                "an angry army of Alnish fishermen",
                "the next class of Alnish senators",
                "everyone I asked",
                "the past three chairmen",
                "dozens of residents",
                "many",
                "others",
                "those who were there",
                "Alnish officials",
                "Dam Council officials",
                "Republicans",
                "many Americans",
                "Quell’s supporters",
                "Quell supporters backing Rook",
                "villagers",
            })
    void severalWithoutANumberAreSeveral(String source) {
        Sourcing alone = mention(source).alone();
        assertThat(alone.kind()).isEqualTo(Kind.UNNAMED);
        assertThat(alone.count()).isNull();
        assertThat(alone.several()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "anyone", "an arbitration panel of the union", "a company"})
    void nobodyAndOneBodyHaveNoCount(String source) {
        assertThat(mention(source).alone().kind()).isEqualTo(Kind.UNNAMED);
        assertThat(mention(source).alone().count()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the report",
                "a Gallup poll",
                "Polls",
                "court documents",
                "A statement by the board",
                "her letter"
            })
    void aTextIsADocument(String source) {
        assertThat(mention(source).alone().kind()).isEqualTo(Kind.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The statement", "its latest statement", "the ministry’s statement"})
    void aStatementSpeaksForWhoeverIssuedIt(String source) {
        assertThat(mention(source).form()).isEqualTo(Form.STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNN",
                "the Evening Post",
                "The Times",
                "Channel One",
                "Velin 24",
                "the newspaper",
                "state media",
                "local media reports",
                "an article in the Aln Courier",
                "aln-times.com",
                "the Alnish state news agency KRN",
                "Alnpress news agency",
                "news agency dpa",
                "TV networks",
                "three news organizations",
                "the Pentlow Shimbun",
            })
    void anOutletByNameOrKindIsMedia(String source) {
        assertThat(mention(source).alone().kind()).isEqualTo(Kind.MEDIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "She", "they both", "it", "We", "both", "each"})
    void aPronounStandsForSomebodyElse(String source) {
        assertThat(mention(source).form()).isEqualTo(Form.PRONOUN);
    }

    @ParameterizedTest
    @CsvSource({
        "the president, NAMED",
        "the ministry, NAMED",
        "her campaign, NAMED",
        "the 54-year-old, NAMED",
        "The official, UNNAMED",
        "Quell’s lawyer, UNNAMED",
        "his deputy, UNNAMED",
        "the officials, UNNAMED"
    })
    void aDefiniteNounPointsToSomebodyToldElsewhere(String source, Kind alone) {
        assertThat(mention(source).form()).isEqualTo(Form.NOMINAL);
        assertThat(mention(source).alone().kind()).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An official in the Prime Minister’s Office | official in the Prime Minister’s Office |",
                "two officials familiar with the talks | officials | familiar with the talks",
                "a person close to the ministry, who was not authorised to speak | person close to the ministry"
                        + " | who was not authorised to speak",
                "two engineers who saw the panel | engineers | who saw the panel",
                "Two people who work at the dam | people who work at the dam |",
                "an unnamed Alnish diplomat | Alnish diplomat |",
                "One of them, who asked not to be named because she fears for her post | "
                        + "| who asked not to be named because she fears for her post",
                "one of her aides | aides |",
                "Quell’s lawyer | lawyer |",
                "her mother, who was sweeping | mother |",
                "voters who are young | voters |",
            })
    void roleAndBasisAreSlicesOfTheSource(String source, @Nullable String role, @Nullable String basis) {
        Text text = Text.of(source);
        Sourcing alone = SourceMention.of(text, text.whole()).alone();
        assertThat(alone.role().stream().map(text::slice)).isEqualTo(role == null ? List.of() : List.of(role));
        assertThat(alone.basis().stream().map(text::slice)).isEqualTo(basis == null ? List.of() : List.of(basis));
    }

    @Test
    void aBasisMayStandOutsideTheSource() {
        Told told = new Told("The gates failed, [two engineers] {said}, speaking on condition of anonymity because they"
                + " feared for their posts.");
        assertThat(told.slices(told.mention().alone().basis()))
                .containsExactly("speaking on condition of anonymity because they feared for their posts");
    }

    @Test
    void aBasisMayBeToldInTheNextSentence() {
        Told told =
                new Told("<The gates failed>, {according to} [two engineers]. Both spoke on condition that they not be"
                        + " identified, citing fear of prosecution. It rained.");
        assertThat(told.slices(told.mention().alone().basis()))
                .containsExactly("on condition that they not be identified, citing fear of prosecution");
    }

    @Test
    void aClippedSourceStillHasItsNumber() {
        assertThat(new Told("Two [officials] {said} <it rained>.")
                        .mention()
                        .alone()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void aRelativePronounStandsForWhatIsBeforeIt() {
        assertThat(new Told("Mara Quell, [who] {said} <it rained>, left.")
                        .mention()
                        .form())
                .isEqualTo(Form.NAMED);
        assertThat(new Told("We met a farmer [who] {said} <it rained>.")
                        .mention()
                        .alone()
                        .count())
                .isEqualTo(1);
        assertThat(new Told("We met voters [who] {said} <it rained>.")
                        .mention()
                        .alone()
                        .several())
                .isTrue();
    }

    @Test
    void capitalsThatTellNothingAreNotTrusted() {
        assertThat(new Told("<THE DAM WAS OPENED>, {SAY} [TWO OFFICIALS]")
                        .mention()
                        .alone()
                        .count())
                .isEqualTo(2);
        assertThat(new Told("<the dam was opened on monday>, {said} [mara quell]")
                        .mention()
                        .form())
                .isEqualTo(Form.NAMED);
        assertThat(new Told("<the dam was opened on monday>, {said} [officials]")
                        .mention()
                        .form())
                .isEqualTo(Form.UNNAMED);
    }

    @Test
    void aNameInAnyPieceNamesTheSource() {
        assertThat(new Told("[a neighbour] {said} with [Mara Quell] <that it rained>")
                        .mention()
                        .form())
                .isEqualTo(Form.NAMED);
        assertThat(new Told("{It was said} <that it rained>").mention()).isEqualTo(SourceMention.NONE);
    }

    private static SourceMention mention(String source) {
        return SourceMention.of(Text.of(source), new Span(0, source.length()));
    }
}
