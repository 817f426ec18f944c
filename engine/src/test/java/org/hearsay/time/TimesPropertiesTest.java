package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on thousands of hostile ones; a failure names the seed that makes it again. */
class TimesPropertiesTest {

    private static final int TEXTS = 2_000;
    private static final int MEGABYTE = 1 << 20;

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            " ",
            ",",
            ".",
            "-",
            "/",
            ":",
            "'",
            "’",
            "(",
            ")",
            "%",
            "$",
            "\n",
            "\u2013",
            "½",
            "the",
            "a",
            "an",
            "last",
            "next",
            "this",
            "past",
            "every",
            "each",
            "of",
            "in",
            "ago",
            "earlier",
            "later",
            "before",
            "after",
            "or",
            "so",
            "and",
            "half",
            "two",
            "twenty",
            "nineteen",
            "ninety",
            "hundred",
            "thousand",
            "dozen",
            "couple",
            "few",
            "several",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "year",
            "years",
            "decade",
            "century",
            "quarter",
            "quarters",
            "hour",
            "Monday",
            "Fri",
            "Mondays",
            "night",
            "noon",
            "morning",
            "May",
            "Feb",
            "Feb.",
            "March",
            "December",
            "spring",
            "Easter",
            "New",
            "Year",
            "Eve",
            "Q",
            "q",
            "fiscal",
            "end",
            "mid",
            "early",
            "late",
            "th",
            "st",
            "s",
            "m",
            "p",
            "am",
            "GMT",
            "now",
            "soon",
            "yesterday",
            "tomorrow",
            "tonight",
            "9",
            "11",
            "29",
            "30",
            "31",
            "99",
            "1990",
            "2024",
            "10000",
            "999999999",
            "9999999999999",
            "1,200",
            "1.5",
            "0",
            "00",
            "😀",
            "\uD83D",
            "قال",
            "水",
            "İ",
            "e\u0301",
            "٣",
            "Ⅷ");

    @Test
    void expressionsAreInOrderWithinTheirBlocksAndWholeWords() {
        LongStream.range(0, TEXTS).forEach(seed -> {
            Text text = text(seed);
            Span block = new Span(text.length() / 4, text.length());
            int end = block.start();
            for (TimeExpression time : Times.of(text, List.of(block), published(seed))) {
                assertThat(time.span().start()).as("seed %d, %s", seed, time).isGreaterThanOrEqualTo(end);
                assertThat(time.span().isEmpty()).as("seed %d, %s", seed, time).isFalse();
                assertThat(text.trim(time.span())).as("seed %d", seed).isEqualTo(time.span());
                end = time.span().end();
            }
            assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(block.end());
        });
    }

    @Test
    void nothingLeaksFromOneTextIntoTheNext() {
        List<List<TimeExpression>> first =
                LongStream.range(0, TEXTS).mapToObj(TimesPropertiesTest::read).toList();
        LongStream.range(0, TEXTS)
                .map(i -> TEXTS - 1 - i)
                .forEach(seed -> assertThat(read(seed)).as("seed %d", seed).isEqualTo(first.get((int) seed)));
    }

    @Test
    void withoutADayOfPublicationWeekdaysHaveNoDays() {
        Text text = Text.of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

        assertThat(Times.of(text, List.of(text.whole()), null))
                .hasSize(7)
                .allMatch(time -> time.from() == null && time.value().startsWith("XXXX-WXX-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ",
                "at least ",
                "9/",
                "1/1/",
                "1,000",
                "2000-",
                "May ",
                "Monday, ",
                "hundred ",
                "10 p.m. (",
                "0",
                "😀",
                "the day before "
            })
    void aMegabyteOfAnythingIsReadInLinearTime(String piece) {
        Text text = Text.of(piece.repeat(MEGABYTE / piece.length()));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(Times.of(text, List.of(text.whole()), LocalDate.of(2023, 10, 22)))
                        .allMatch(time -> text.whole().contains(time.span())));
    }

    private static List<TimeExpression> read(long seed) {
        Text text = text(seed);
        return Times.of(text, List.of(text.whole()), published(seed));
    }

    private static @Nullable LocalDate published(long seed) {
        return seed % 5 == 0 ? null : LocalDate.of(1980, 1, 1).plusDays(seed * 7);
    }

    private static Text text(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(150); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return Text.of(text.toString());
    }
}
