package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is written here as {@code words = value bound counts}, several parted by a semicolon. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nine ferries were searched.                      | Nine = 9 exact ferries
        They found 1,204 crates of oranges.              | 1,204 = 1204 exact crates of oranges
        The port lost 2.5 million euros.                 | 2.5 million = 2500000 exact euros
        Two dozen rescue boats left.                     | Two dozen = 24 exact rescue boats
        Half a million pupils stayed at home.            | Half a million = 500000 exact pupils
        A hundred and five miners came up.               | A hundred and five = 105 exact miners
        Twenty-one lorries were stopped.                 | Twenty-one = 21 exact lorries
        It holds two and a half million tonnes of wheat. | two and a half million = 2500000 exact tonnes of wheat
        It lay four metres below the crest.              | four = 4 exact metres
        It carries 900 litres of water a minute.         | 900 = 900 exact litres of water a minute
        """)
    void aNumberInWordsOrDigitsCountsTheNounAfterIt(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        More than 40 goats drowned.              | More than 40 = 40 more-than goats
        Over 40 goats drowned.                   | Over 40 = 40 more-than goats
        At least 40 goats drowned.               | At least 40 = 40 at-least goats
        No fewer than 40 goats drowned.          | No fewer than 40 = 40 at-least goats
        Forty or more goats drowned.             | Forty or more = 40 at-least goats
        Fewer than 40 goats drowned.             | Fewer than 40 = 40 less-than goats
        Up to 40 goats drowned.                  | Up to 40 = 40 at-most goats
        As many as 40 goats drowned.             | As many as 40 = 40 at-most goats
        No more than 40 goats drowned.           | No more than 40 = 40 at-most goats
        The flow at no time exceeded 40 barrels. | at no time exceeded 40 = 40 at-most barrels
        Some 40 goats drowned.                   | Some 40 = 40 about goats
        Nearly 40 goats drowned.                 | Nearly 40 = 40 about goats
        Forty or so goats drowned.               | Forty or so = 40 about goats
        Only 40 goats drowned.                   | 40 = 40 exact goats
        """)
    void theWordsBesideANumberBoundIt(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Between 30 and 35 divers are missing. | Between 30 and 35 = 30..35 range divers
        It took 12 to 15 cranes.              | 12 to 15 = 12..15 range cranes
        It took 12–15 cranes.                 | 12–15 = 12..15 range cranes
        Some 60,000-70,000 fans came.         | Some 60,000-70,000 = 60000..70000 range fans
        It needs 5 to 6 million doses.        | 5 to 6 million = 5000000..6000000 range doses
        Two or three windows broke.           | Two or three = 2..3 range windows
        It pays $500 to $2,000.               | $500 to $2,000 = 500..2000 range $
        """)
    void twoNumbersAreARange(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Hundreds of nurses marched.            | Hundreds = 100 at-least nurses
        It drew tens of thousands of pilgrims. | tens of thousands = 10000 at-least pilgrims
        Several hundred tents arrived.         | Several hundred = 100 at-least tents
        """)
    void aMultitudeIsAtLeastWhatItsWordSays(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        About 12 percent of its workforce left. | About 12 percent = 12 about its workforce
        They want a 10 percent cut.             | 10 percent = 10 exact cut
        Sales grew 3.5%.                        | 3.5% = 3.5 exact -
        Half of the 200 captives were freed.    | Half = 0.5 exact the 200 captives; 200 = 200 exact captives
        Fewer than a third of the wells work.   | Fewer than a third = 0.3333 less-than the wells
        Eight of 10 growers agreed.             | Eight of 10 = 0.8 exact growers
        One in five wells is dry.               | One in five = 0.2 exact wells
        """)
    void aShareCountsWhatItIsAShareOf(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The fine was $1.4 million.        | $1.4 million = 1400000 exact $
        It cost up to €3.5bn.             | up to €3.5bn = 3500000000 at-most €
        It cost US$20 million.            | US$20 million = 20000000 exact US$
        The state gave 2,000 crowns each. | 2,000 = 2000 exact crowns
        """)
    void moneyCountsItsUnit(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The number of dead rose on Friday from 14 to 17. | from 14 to 17 = 17 exact dead
        The toll rose by 12 to 87.                       | 12 = 12 exact toll; 87 = 87 exact toll
        Some 900 tents stand, up from 350 on Monday.     | Some 900 = 900 about tents; 350 = 350 exact tents
        Stocks fell from 5.2 percent to 4.9 percent.     | from 5.2 percent to 4.9 percent = 4.9 exact -
        """)
    void aChangeIsWhatItCameTo(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Six of them limped.                       | Six = 6 exact them
        I lost 40 of his sheep.                   | 40 = 40 exact his sheep
        Nine riders fell, and six were hurt.      | Nine = 9 exact riders; six = 6 exact riders
        Of the 10 judges, four dissented.         | 10 = 10 exact judges; four = 4 exact judges
        They put the number of cracks at six.     | six = 6 exact cracks
        Five others fled.                         | Five = 5 exact others
        Troops held 12 mayors, clerks and judges. | 12 = 12 exact mayors, clerks and judges
        Nine dead, says ministry                  | Nine = 9 exact dead
        """)
    void whatANumberLeavesOutIsFoundElsewhere(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook, 54, runs the mill.",
                "The 54-year-old runs the mill.",
                "She is 54.",
                "Feld, who led the talks and is now 88, came by train.",
                "The word stands in article four of the accord.",
                "It helps people under 30.",
                "Men aged 18 to 40 had to stay.",
                "He lives at 12 Elm Street.",
                "Flight 302 never landed.",
                "They took Route 66 to the border.",
                "The home side won 3-1.",
                "He lost by 52 to 48.",
                "It was built in 1998.",
                "The 2016 elections changed little.",
                "They met on March 3.",
                "They met on 3 March.",
                "Doors open at 7.",
                "It rang at half past one.",
                "It began before two on Monday.",
                "It lasted for 26 years.",
                "It would report within 60 days.",
                "It is to report within 60.",
                "The third siren failed.",
                "The 13th gate jammed.",
                "Call 555 0100 for help.",
                "Gates 2–5 open by order.",
                "Article 5 was read out.",
                "Page 4 is torn.",
                "One of the pumps broke.",
                "One night, a pump broke.",
                "No one came.",
                "She rang three times.",
                "The two men shook hands.",
                "All seven were asleep.",
                "A two-line letter came.",
                "An F-16 flew over.",
                "The new version 5.50 is out.",
                "Or six?",
                "Dial 911 at once."
            })
    void aNumberThatCountsNothingIsNoFigure(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        At least one sailor drowned.      | At least one = 1 at-least sailor
        One sailor and two cooks drowned. | two = 2 exact cooks
        One man was killed.               | One = 1 exact man
        Only one road is open.            | one = 1 exact road
        """)
    void oneIsAFigureWhereItCounts(String sentence, String figures) {
        assertThat(read(sentence)).isEqualTo(figures);
    }

    @Test
    void aNumberWithinATimeIsNoFigure() {
        Text text = Text.of("It took 30 moons.");
        Span span = new Span(8, 16);
        TimeExpression time = new TimeExpression(span, TimeExpression.Type.DURATION, "P30M", null, null);

        assertThat(Figures.of(text, List.of(text.whole()), List.of(time), List.of()))
                .isEmpty();
        assertThat(Figures.of(text, List.of(text.whole()), List.of(), List.of()))
                .hasSize(1);
    }

    @Test
    void aFigureIsTheWordOfTheInnermostStatementThatHoldsIt() {
        Text text = Text.of("Two clerks said the mayor had told them that 30 boats sank. Ten survived, with 4 dogs.");
        Relation outer = relation(text, "Two clerks", "the mayor had told them that 30 boats sank");
        Relation inner = relation(text, "the mayor", "that 30 boats sank");

        List<Figure> figures = Figures.of(text, List.of(text.whole()), List.of(), List.of(outer, inner));

        assertThat(figures).extracting(figure -> text.slice(figure.span())).containsExactly("30", "Ten", "4");
        assertThat(figures).extracting(Figure::statement).containsExactly(1, null, null);
    }

    @Test
    void theNumberOfAStatementsSourcesIsNoFigure() {
        Text text = Text.of("At least two officials who saw 12 boats said so.");
        Relation relation = relation(text, "At least two officials who saw 12 boats", "so");

        assertThat(written(text, Figures.of(text, List.of(text.whole()), List.of(), List.of(relation))))
                .isEqualTo("12 = 12 exact boats");
    }

    @Test
    void aNumberInATableCountsWhatItsColumnOrItsRowSays() {
        Text text = Text.of("Day\tDead\tHolder\n\nMonday\tat least 4\tPolice\n\n"
                + "A paragraph between.\n\nCount\tFigure\n\nMissing\t12\n\nGone\t3 boats");
        List<Span> blocks = List.of(
                slice(text, "Day\tDead\tHolder"),
                slice(text, "Monday\tat least 4\tPolice"),
                slice(text, "A paragraph between."),
                slice(text, "Count\tFigure"),
                slice(text, "Missing\t12"),
                slice(text, "Gone\t3 boats"));

        assertThat(written(text, Figures.of(text, blocks, List.of(), List.of())))
                .isEqualTo("at least 4 = 4 at-least Dead; 12 = 12 exact Missing; 3 = 3 exact boats");
    }

    @Test
    void whatANumberCountsMayStandInTheSentenceBefore() {
        assertThat(read("Four floodgates were open. The farmer says it was at least six."))
                .isEqualTo("Four = 4 exact floodgates; at least six = 6 at-least floodgates");
    }

    @Test
    void offsetsAreThoseOfTheText() {
        Text text = Text.of("😀 Said on " + LocalDate.EPOCH + ": “some two dozen” are missing.");
        Figure figure =
                Figures.of(text, List.of(text.whole()), List.of(), List.of()).getFirst();

        assertThat(text.slice(figure.span())).isEqualTo("some two dozen");
    }

    private static Relation relation(Text text, String source, String content) {
        return new Relation(
                List.of(slice(text, source)), List.of(), List.of(slice(text, content)), Quotation.INDIRECT, 1);
    }

    private static Span slice(Text text, String words) {
        int start = text.toString().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String read(String sentence) {
        Text text = Text.of(sentence);
        return written(text, Figures.of(text, List.of(text.whole()), List.of(), List.of()));
    }

    private static String written(Text text, List<Figure> figures) {
        return figures.stream()
                .map(figure -> text.slice(figure.span())
                        + " = "
                        + figure.value().toPlainString()
                        + (figure.high() == null ? "" : ".." + figure.high().toPlainString())
                        + " "
                        + figure.bound().label()
                        + " "
                        + (figure.counts().isEmpty()
                                ? "-"
                                : text.slice(figure.counts().getFirst())))
                .collect(Collectors.joining("; "));
    }
}
