package org.hearsay.article.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of Iran and Afghanistan, for the years in which there are web pages. Years begin with spring; eight of 33
 * have a leap day, which agrees with the astronomical rule in these years (see
 * <a href="https://en.wikipedia.org/wiki/Solar_Hijri_calendar">Solar Hijri calendar</a>).
 */
final class SolarHijri {

    private static final int FIRST_YEAR = 1370;
    private static final int LAST_YEAR = 1430;

    /** The first day of the year 1370. */
    private static final LocalDate BEGINNING = LocalDate.of(1991, 3, 21);

    private static final List<Integer> LEAP = List.of(1, 5, 9, 13, 17, 22, 26, 30);

    private static final int CYCLE = 33;

    private static final List<String> MONTHS = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");

    private SolarHijri() {}

    /** The number of the month of that name, or 0 where there is none; Arabic keyboards write another yeh and kaf. */
    static int month(String name) {
        return MONTHS.indexOf(name.replace('ي', 'ی').replace('ك', 'ک')) + 1;
    }

    /** The day, or null where it is none or of another time. */
    static @Nullable LocalDate day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return null;
        }
        int days = day - 1;
        for (int y = FIRST_YEAR; y < year; y++) {
            days += isLeap(y) ? 366 : 365;
        }
        for (int m = 1; m < month; m++) {
            days += length(year, m);
        }
        return BEGINNING.plusDays(days);
    }

    private static int length(int year, int month) {
        return month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return LEAP.contains(year % CYCLE);
    }
}
