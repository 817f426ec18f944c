package org.hearsay.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an expression stands for, once the day it is counted from is known.
 *
 * @param value its TIMEX3 value
 * @param days the days it stands for; null where that can't be told
 */
record Resolved(
        TimeExpression.Type type, String value, @Nullable Days days) {

    static Resolved date(String value, @Nullable Days days) {
        return new Resolved(TimeExpression.Type.DATE, value, days);
    }

    static Resolved day(LocalDate day) {
        return date(day.toString(), Days.of(day));
    }

    /** {@code 2023-W42}, by ISO 8601. */
    static Resolved week(LocalDate day) {
        LocalDate monday = monday(day);
        return date(weekValue(monday), new Days(monday, monday.plusDays(6)));
    }

    /** {@code 2023-W42-WE}: Saturday and Sunday of a day's week. */
    static Resolved weekend(LocalDate day) {
        LocalDate monday = monday(day);
        return date(weekValue(monday) + "-WE", new Days(monday.plusDays(5), monday.plusDays(6)));
    }

    static Resolved month(YearMonth month) {
        return date(month.toString(), Days.ofMonths(month.getYear(), month.getMonthValue(), month.getMonthValue()));
    }

    /** A part of a year, one that the year has. */
    static Resolved part(YearPart part, int year) {
        Days days = part.in(year);
        String value = part instanceof YearPart.Feast ? days.from().toString() : year(year) + "-" + part.value();
        return date(value, days);
    }

    static Resolved ofYear(int year) {
        return date(year(year), Days.ofYears(year, year));
    }

    /**
     * Ten years.
     *
     * @param decade 198 for the 1980s
     */
    static Resolved decade(int decade) {
        return date(String.format(Locale.ROOT, "%03d", decade), Days.ofYears(10 * decade, 10 * decade + 9));
    }

    /**
     * A hundred years.
     *
     * @param century 19 for the 1900s
     */
    static Resolved century(int century) {
        return date(String.format(Locale.ROOT, "%02d", century), Days.ofYears(100 * century, 100 * century + 99));
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
