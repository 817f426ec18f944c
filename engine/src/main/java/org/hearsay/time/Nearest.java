package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.time.Meaning.Shift;

/** Which of the days and years of a name is meant, seen from the day of publication. */
final class Nearest {

    /** A day of the calendar that lies ahead is taken for last year's sooner than one behind for next year's. */
    private static final double PAST_IS_LIKELIER = 1.25;

    /** No day of a calendar is missing for more years in a row: 29 February, around 1900. */
    private static final int LONGEST_GAP = 8;

    private Nearest() {}

    /** Bare weekdays are the most recent, the day of publication included, unless something points ahead. */
    static LocalDate weekday(DayOfWeek day, Shift shift, Tense tense, LocalDate published) {
        return switch (shift) {
            case LAST -> published.with(TemporalAdjusters.previous(day));
            case NEXT -> published.with(TemporalAdjusters.next(day));
            case THIS -> published.with(
                    tense == Tense.PAST ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day));
            case NONE -> published.with(
                    tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        };
    }

    /** The year in which a part of a year is meant. */
    static int year(YearPart part, Shift shift, Tense tense, LocalDate published) {
        return switch (shift) {
            case LAST -> lastEnded(part, published);
            case NEXT -> firstToBegin(part, published);
            case THIS -> thisYear(part, published);
            case NONE -> switch (tense) {
                case FUTURE -> firstToEnd(part, published);
                case PAST -> lastBegun(part, published);
                case UNKNOWN -> closest(part, published);
            };
        };
    }

    private static int closest(YearPart part, LocalDate published) {
        int behind = lastBegun(part, published);
        if (part instanceof YearPart.Quarter || part instanceof YearPart.Season) {
            return behind;
        }
        int ahead = firstToEnd(part, published);
        long daysBehind = ChronoUnit.DAYS.between(part.in(behind).to(), published);
        long daysAhead = ChronoUnit.DAYS.between(published, part.in(ahead).from());
        return daysBehind <= PAST_IS_LIKELIER * daysAhead ? behind : ahead;
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
