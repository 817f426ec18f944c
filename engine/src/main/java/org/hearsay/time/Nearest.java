package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.hearsay.time.Meaning.Shift;

/** Which of the days and years of a name is meant, seen from the day of publication. */
final class Nearest {

    /**
     * How many times farther behind than ahead a date may lie and still be taken for the one behind: tense tilts the
     * choice, nearness decides it.
     */
    private static final Map<Tense, Double> FAVOUR_OF_PAST =
            Map.of(Tense.PAST, 8.0, Tense.UNKNOWN, 1.25, Tense.FUTURE, 0.1);

    /** The same for a whole month: one that is past is named without its year sooner than a day is. */
    private static final double MONTHS_FAVOUR_OF_PAST = 12;

    /** Results of a quarter are awaited for about four months after its end. */
    private static final int AWAITED_DAYS = 125;

    /** No day of a calendar is missing for more years in a row: 29 February, around 1900. */
    private static final int LONGEST_GAP = 8;

    private Nearest() {}

    /** Bare weekdays are the most recent, the day of publication included, unless something points ahead. */
    static LocalDate weekday(DayOfWeek day, Shift shift, Tense tense, LocalDate published) {
        return switch (shift) {
            case LAST, BEFORE -> published.with(TemporalAdjusters.previous(day));
            case NEXT, AFTER -> published.with(TemporalAdjusters.next(day));
            case THIS ->
                published.with(
                        tense == Tense.PAST
                                ? TemporalAdjusters.previousOrSame(day)
                                : TemporalAdjusters.nextOrSame(day));
            case NONE ->
                published.with(
                        tense == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day));
        };
    }

    /** The year in which a part of a year is meant. */
    static int year(YearPart part, Shift shift, Tense tense, LocalDate published) {
        return switch (shift) {
            case LAST, BEFORE -> lastEnded(part, published);
            case NEXT, AFTER -> firstToBegin(part, published);
            case THIS -> thisYear(part, published);
            case NONE ->
                part instanceof YearPart.Quarter || part instanceof YearPart.Season
                        ? longPart(part, tense, published)
                        : closest(part, tense, published);
        };
    }

    private static int longPart(YearPart part, Tense tense, LocalDate published) {
        int behind = lastBegun(part, published);
        boolean awaited = ChronoUnit.DAYS.between(part.in(behind).to(), published) < AWAITED_DAYS;
        return tense == Tense.FUTURE && !awaited ? firstToEnd(part, published) : behind;
    }

    private static int closest(YearPart part, Tense tense, LocalDate published) {
        int behind = lastBegun(part, published);
        int ahead = firstToEnd(part, published);
        long daysBehind = ChronoUnit.DAYS.between(part.in(behind).to(), published);
        long daysAhead = ChronoUnit.DAYS.between(published, part.in(ahead).from());
        double favour = tense == Tense.PAST && part instanceof YearPart.Month
                ? MONTHS_FAVOUR_OF_PAST
                : FAVOUR_OF_PAST.getOrDefault(tense, 1.0);
        return daysBehind <= favour * daysAhead ? behind : ahead;
    }

    private static int thisYear(YearPart part, LocalDate published) {
        boolean goesOn = part == YearPart.Season.WI && published.getMonthValue() < 6;
        int year = published.getYear() - (goesOn ? 1 : 0);
        return part.isIn(year) ? year : lastBegun(part, published);
    }

    private static int lastEnded(YearPart part, LocalDate published) {
        for (int year = published.getYear(); year > published.getYear() - LONGEST_GAP; year--) {
            if (part.isIn(year) && part.in(year).to().isBefore(published)) {
                return year;
            }
        }
        return published.getYear() - LONGEST_GAP;
    }

    private static int lastBegun(YearPart part, LocalDate published) {
        for (int year = published.getYear(); year > published.getYear() - LONGEST_GAP; year--) {
            if (part.isIn(year) && !part.in(year).from().isAfter(published)) {
                return year;
            }
        }
        return published.getYear() - LONGEST_GAP;
    }

    private static int firstToEnd(YearPart part, LocalDate published) {
        for (int year = published.getYear() - 1; year < published.getYear() + LONGEST_GAP; year++) {
            if (part.isIn(year) && !part.in(year).to().isBefore(published)) {
                return year;
            }
        }
        return published.getYear() + LONGEST_GAP;
    }

    private static int firstToBegin(YearPart part, LocalDate published) {
        for (int year = published.getYear(); year < published.getYear() + LONGEST_GAP; year++) {
            if (part.isIn(year) && part.in(year).from().isAfter(published)) {
                return year;
            }
        }
        return published.getYear() + LONGEST_GAP;
    }
}
