package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** Days that news names instead of dating them, with the day each falls on in a year. */
enum Holiday {
    NEW_YEARS_DAY(fixed(1, 1)),
    NEW_YEARS_EVE(fixed(12, 31)),
    MARTIN_LUTHER_KING_DAY(nth(3, DayOfWeek.MONDAY, 1)),
    EPIPHANY(fixed(1, 6)),
    VALENTINES_DAY(fixed(2, 14)),
    PRESIDENTS_DAY(nth(3, DayOfWeek.MONDAY, 2)),
    ST_PATRICKS_DAY(fixed(3, 17)),
    ASH_WEDNESDAY(fromEaster(-46)),
    PALM_SUNDAY(fromEaster(-7)),
    GOOD_FRIDAY(fromEaster(-2)),
    EASTER(fromEaster(0)),
    EASTER_MONDAY(fromEaster(1)),
    PENTECOST(fromEaster(49)),
    APRIL_FOOLS_DAY(fixed(4, 1)),
    EARTH_DAY(fixed(4, 22)),
    MAY_DAY(fixed(5, 1)),
    MOTHERS_DAY(nth(2, DayOfWeek.SUNDAY, 5)),
    MEMORIAL_DAY(nth(-1, DayOfWeek.MONDAY, 5)),
    FATHERS_DAY(nth(3, DayOfWeek.SUNDAY, 6)),
    JUNETEENTH(fixed(6, 19)),
    FOURTH_OF_JULY(fixed(7, 4)),
    BASTILLE_DAY(fixed(7, 14)),
    LABOR_DAY(nth(1, DayOfWeek.MONDAY, 9)),
    COLUMBUS_DAY(nth(2, DayOfWeek.MONDAY, 10)),
    HALLOWEEN(fixed(10, 31)),
    VETERANS_DAY(fixed(11, 11)),
    THANKSGIVING(nth(4, DayOfWeek.THURSDAY, 11)),
    BLACK_FRIDAY(year -> THANKSGIVING.on(year).plusDays(1)),
    CHRISTMAS_EVE(fixed(12, 24)),
    CHRISTMAS(fixed(12, 25)),
    BOXING_DAY(fixed(12, 26));

    private final IntFunction<LocalDate> day;

    Holiday(IntFunction<LocalDate> day) {
        this.day = day;
    }

    /** The day it falls on. */
    LocalDate on(int year) {
        return day.apply(year);
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    /** The nth weekday of a month, the last one for -1. */
    private static IntFunction<LocalDate> nth(int n, DayOfWeek weekday, int month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    private static IntFunction<LocalDate> fromEaster(int days) {
        return year -> easter(year).plusDays(days);
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm that Nature printed anonymously in 1876. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapless = century / 4;
        int correction = (century + 8) / 25;
        int lunar = (century - correction + 1) / 3;
        int epact = (19 * golden + century - leapless - lunar + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
