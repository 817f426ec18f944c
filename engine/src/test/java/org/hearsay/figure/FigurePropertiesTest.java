package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the figures of any text, on texts from fixed seeds. */
class FigurePropertiesTest {

    private static final int TEXTS = 3_000;

    private static final List<String> PIECES = List.of(
            "1",
            "12",
            "1,200",
            "3.5",
            "2016",
            "30-35",
            "5-4",
            "52%",
            "1/3",
            "9/11",
            "10:30",
            "0",
            "007",
            "1,2,3",
            "99999999999999999999",
            "5bn",
            "4K",
            "$",
            "€",
            "US",
            "%",
            "percent",
            "per",
            "cent",
            "million",
            "hundred",
            "dozen",
            "half",
            "a",
            "third",
            "of",
            "one",
            "two",
            "ten",
            "forty",
            "forty-one",
            "hundreds",
            "tens",
            "thousands",
            "several",
            "couple",
            "to",
            "and",
            "or",
            "–",
            "-",
            "from",
            "between",
            "by",
            "rose",
            "more",
            "than",
            "at",
            "least",
            "up",
            "as",
            "many",
            "some",
            "past",
            "so",
            "the",
            "those",
            "number",
            "toll",
            "people",
            "goats",
            "dead",
            "were",
            "killed",
            "March",
            "Monday",
            "years",
            "Flight",
            "Street",
            "No.",
            "age",
            ",",
            ".",
            "?",
            "(",
            ")",
            "[",
            "]",
            "“",
            "”",
            "’",
            "'",
            "\t",
            "\n",
            "\n\n",
            "😀",
            "\uD83D",
            "\u200B",
            "@",
            "#",
            "/");

    private static Text text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return Text.of(text.toString());
    }

    private static Span span(Random random, Text text) {
        int one = random.nextInt(text.length() + 1);
        int other = random.nextInt(text.length() + 1);
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    private static List<Span> lines(Text text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.toString().charAt(i) == '\n') {
                lines.add(new Span(from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    @Test
    void figuresOfAnyTextAreOrderedWithinTheirBlocksAndMoreThanNothing() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            Text text = text(random);
            List<Span> blocks = lines(text);
            List<TimeExpression> times =
                    List.of(new TimeExpression(span(random, text), TimeExpression.Type.DATE, "", null, null));
            List<Relation> relations = List.of(
                    new Relation(
                            List.of(span(random, text)), List.of(), List.of(span(random, text)), Quotation.DIRECT, 1),
                    new Relation(List.of(), List.of(), List.of(span(random, text)), Quotation.DIRECT, 1));

            List<Figure> figures = Figures.of(text, blocks, times, relations);

            int end = 0;
            for (Figure figure : figures) {
                assertThat(figure.span().start()).as("seed " + seed).isGreaterThanOrEqualTo(end);
                assertThat(figure.span().isEmpty()).isFalse();
                assertThat(blocks).anyMatch(block -> block.contains(figure.span()));
                assertThat(figure.value()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
                figure.counts()
                        .forEach(counted -> assertThat(text.slice(counted)).isNotBlank());
                Integer statement = figure.statement();
                if (statement != null) {
                    assertThat(relations.get(statement).content().getFirst().contains(figure.span()))
                            .isTrue();
                }
                end = figure.span().end();
            }
        }
    }

    @Test
    void aNumberInDigitsHasTheValueThatItsDigitsSay() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            long number = 2 + random.nextLong(1_000_000_000_000L);
            Text text = Text.of("Storms took %,d roofs.".formatted(number));

            List<Figure> figures = Figures.of(text, List.of(text.whole()), List.of(), List.of());

            assertThat(figures).hasSize(1);
            String digits = text.slice(figures.getFirst().span()).replace(",", "");
            assertThat(figures.getFirst().value()).isEqualByComparingTo(new BigDecimal(digits));
            assertThat(figures.getFirst().value()).isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    @Test
    void aNumberInWordsHasTheValueOfItsWords() {
        for (int number = 2; number < 1_000_000; number += number < 200 ? 1 : 3_989) {
            Text text = Text.of("Storms took " + words(number) + " roofs.");

            List<Figure> figures = Figures.of(text, List.of(text.whole()), List.of(), List.of());

            assertThat(figures).as(text.toString()).hasSize(1);
            assertThat(figures.getFirst().value()).as(text.toString()).isEqualByComparingTo(String.valueOf(number));
            assertThat(text.slice(figures.getFirst().span())).isEqualTo(words(number));
        }
    }

    private static String words(int number) {
        List<String> units = List.of(
                "",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        List<String> tens =
                List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        if (number < 20) {
            return units.get(number);
        }
        if (number < 100) {
            return tens.get(number / 10) + (number % 10 == 0 ? "" : "-" + units.get(number % 10));
        }
        int scale = number < 1000 ? 100 : 1000;
        String rest = number % scale == 0 ? "" : (number % scale < 100 ? " and " : " ") + words(number % scale);
        return words(number / scale) + (scale == 100 ? " hundred" : " thousand") + rest;
    }

    @Test
    void theResultDoesNotDependOnWhatWasReadBefore() {
        Text text = Text.of("At least six were found.");
        List<Figure> alone = Figures.of(text, List.of(text.whole()), List.of(), List.of());
        Text other = Text.of("Nine goats drowned.");
        Figures.of(other, List.of(other.whole()), List.of(), List.of());

        assertThat(Figures.of(text, List.of(text.whole()), List.of(), List.of()))
                .isEqualTo(alone);
        assertThat(Objects.requireNonNull(alone.getFirst()).counts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 ",
                "two ",
                "hundred ",
                "1-",
                "1,",
                "half of ",
                "$",
                "more than ",
                "and a half ",
                "of the ",
                "12 of ",
                "a\t",
                "12 goats, ",
                "by 3 to ",
                "\u2019",
                "no more than 12 to ",
                "9",
                "x"
            })
    void aMegabyteOfTheSameIsReadWithinAMinute(String piece) {
        Text text = Text.of(piece.repeat(1_000_000 / piece.length()));

        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Figures.of(text, List.of(text.whole()), List.of(), List.of()));
    }
}
