package org.hearsay.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Test
    void everyDayIsInTheColumnThatHasIt() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            LocalDate first = LocalDate.of(1900 + random.nextInt(200), 1, 1).plusDays(random.nextInt(365));
            LocalDate last = first.plusDays((long) Math.pow(400_000, random.nextDouble()));
            Columns columns = Columns.of(first, last);
            assertThat(columns.size()).isBetween(1, Columns.MOST);
            assertThat(columns.starts().getFirst()).isBeforeOrEqualTo(first);
            assertThat(columns.end()).isAfter(last);
            LocalDate day = first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
            int index = columns.index(day);
            assertThat(columns.starts().get(index)).isBeforeOrEqualTo(day);
            assertThat(columns.last(index)).isAfterOrEqualTo(day);
            assertThat(columns.ticks()).hasSizeBetween(1, 9);
            assertThat(columns.middle(index)).isBetween(0.0, 100.0);
        }
    }

    @Test
    void daysThatAreOutsideAreInTheNearestColumn() {
        Columns week = Columns.of(MONDAY, MONDAY.plusDays(6));
        assertThat(week.index(MONDAY.minusDays(9))).isZero();
        assertThat(week.index(MONDAY.plusDays(99))).isEqualTo(6);
    }

    @Test
    void aFewDaysHaveTheirWeekdaysAndTheMonthWhereItIsNew() {
        assertThat(labels(MONDAY.minusDays(3), MONDAY)).containsExactly("Fri 28 Feb", "Sat 1 Mar", "Sun 2", "Mon 3");
    }

    @Test
    void longerTimesHaveMonthsAndYears() {
        assertThat(Columns.of(MONDAY, MONDAY.plusDays(300)).unit()).isEqualTo(Columns.Unit.WEEK);
        assertThat(labels(LocalDate.of(2030, 1, 1), LocalDate.of(2033, 12, 31)).getFirst())
                .isEqualTo("Jan 2030");
        assertThat(labels(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 1, 1)))
                .allMatch(label -> label.matches("[0-9]{4}"));
    }

    @Test
    void spansAreWrittenAsANewspaperDoes() {
        assertThat(DayWords.span(MONDAY, MONDAY)).isEqualTo("3 March 2031");
        assertThat(DayWords.span(MONDAY, MONDAY.plusDays(4))).isEqualTo("3–7 March 2031");
        assertThat(DayWords.span(MONDAY.minusDays(3), MONDAY)).isEqualTo("28 February – 3 March 2031");
        assertThat(DayWords.span(MONDAY, MONDAY.plusYears(1))).isEqualTo("3 March 2031 – 3 March 2032");
        assertThat(DayWords.span(null, null)).isEqualTo("day unknown");
    }

    private static List<String> labels(LocalDate first, LocalDate last) {
        return Columns.of(first, last).ticks().stream().map(Columns.Tick::label).toList();
    }
}
