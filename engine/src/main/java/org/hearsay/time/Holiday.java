package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days that news names instead of dating them, with the day each falls on in a year. */
enum Holiday {
    NEW_YEARS_DAY,
    NEW_YEARS_EVE,
    MARTIN_LUTHER_KING_DAY,
    EPIPHANY,
    VALENTINES_DAY,
    PRESIDENTS_DAY,
    ST_PATRICKS_DAY,
    ASH_WEDNESDAY,
    PALM_SUNDAY,
    GOOD_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    PENTECOST,
    APRIL_FOOLS_DAY,
    EARTH_DAY,
    MAY_DAY,
    MOTHERS_DAY,
    MEMORIAL_DAY,
    FATHERS_DAY,
    JUNETEENTH,
    FOURTH_OF_JULY,
    BASTILLE_DAY,
    LABOR_DAY,
    COLUMBUS_DAY,
    HALLOWEEN,
    VETERANS_DAY,
    THANKSGIVING,
    BLACK_FRIDAY,
    CHRISTMAS_EVE,
    CHRISTMAS,
    BOXING_DAY;

    /** The day it falls on. */
    LocalDate on(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case MARTIN_LUTHER_KING_DAY -> nth(year, 3, DayOfWeek.MONDAY, 1);
            case EPIPHANY -> LocalDate.of(year, 1, 6);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case PRESIDENTS_DAY -> nth(year, 3, DayOfWeek.MONDAY, 2);
            case ST_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case ASH_WEDNESDAY -> easter(year).plusDays(-46);
            case PALM_SUNDAY -> easter(year).plusDays(-7);
            case GOOD_FRIDAY -> easter(year).plusDays(-2);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case PENTECOST -> easter(year).plusDays(49);
            case APRIL_FOOLS_DAY -> LocalDate.of(year, 4, 1);
            case EARTH_DAY -> LocalDate.of(year, 4, 22);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case MOTHERS_DAY -> nth(year, 2, DayOfWeek.SUNDAY, 5);
            case MEMORIAL_DAY -> nth(year, -1, DayOfWeek.MONDAY, 5);
            case FATHERS_DAY -> nth(year, 3, DayOfWeek.SUNDAY, 6);
            case JUNETEENTH -> LocalDate.of(year, 6, 19);
            case FOURTH_OF_JULY -> LocalDate.of(year, 7, 4);
            case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
            case LABOR_DAY -> nth(year, 1, DayOfWeek.MONDAY, 9);
            case COLUMBUS_DAY -> nth(year, 2, DayOfWeek.MONDAY, 10);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case THANKSGIVING -> nth(year, 4, DayOfWeek.THURSDAY, 11);
            case BLACK_FRIDAY -> THANKSGIVING.on(year).plusDays(1);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
        };
    }

    /** The nth weekday of a month, the last one for -1. */
    private static LocalDate nth(int year, int n, DayOfWeek weekday, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
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
