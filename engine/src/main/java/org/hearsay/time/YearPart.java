package org.hearsay.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/** What comes once in every year: a month, a day of a month, a season, a quarter, a half, a holiday. */
sealed interface YearPart {

    /** Which days of a year it is, where that year has it: 29 February hasn't been in every one. */
    boolean isIn(int year);

    /**
     * The days that it is in a year.
     *
     * @throws java.time.DateTimeException where the year doesn't have it
     */
    Days in(int year);

    /** What TIMEX3 writes after the year. */
    String value();

    /**
     * A month.
     *
     * @param month 1 to 12
     */
    record Month(int month) implements YearPart {

        @Override
        public boolean isIn(int year) {
            return true;
        }

        @Override
        public Days in(int year) {
            return Days.ofMonths(year, month, month);
        }

        @Override
        public String value() {
            return twoDigits(month);
        }
    }

    /**
     * A day of a month, one that at least leap years have.
     *
     * @param month 1 to 12
     * @param day 1 to 31
     */
    record MonthDay(int month, int day) implements YearPart {

        /** Whether any year has this day. */
        static boolean exists(int month, int day) {
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= java.time.Month.of(month).maxLength();
        }

        @Override
        public boolean isIn(int year) {
            return YearMonth.of(year, month).isValidDay(day);
        }

        @Override
        public Days in(int year) {
            return Days.of(LocalDate.of(year, month, day));
        }

        @Override
        public String value() {
            return twoDigits(month) + "-" + twoDigits(day);
        }
    }

    /** A season of the northern hemisphere, by whole months as meteorology counts them. */
    enum Season implements YearPart {
        SP(3),
        SU(6),
        FA(9),
        WI(12);

        private final int first;

        Season(int first) {
            this.first = first;
        }

        @Override
        public boolean isIn(int year) {
            return year < Year.MAX_VALUE;
        }

        @Override
        public Days in(int year) {
            return Days.ofMonths(year, first, first + 2);
        }

        @Override
        public String value() {
            return name();
        }
    }

    /**
     * A quarter of the calendar year.
     *
     * @param number 1 to 4
     */
    record Quarter(int number) implements YearPart {

        @Override
        public boolean isIn(int year) {
            return true;
        }

        @Override
        public Days in(int year) {
            return Days.ofMonths(year, 3 * number - 2, 3 * number);
        }

        @Override
        public String value() {
            return "Q" + number;
        }
    }

    /**
     * A half of the calendar year.
     *
     * @param number 1 or 2
     */
    record Half(int number) implements YearPart {

        @Override
        public boolean isIn(int year) {
            return true;
        }

        @Override
        public Days in(int year) {
            return Days.ofMonths(year, 6 * number - 5, 6 * number);
        }

        @Override
        public String value() {
            return "H" + number;
        }
    }

    /** A holiday; its TIMEX3 value is the day it falls on, so that there is none without a year. */
    record Feast(Holiday holiday) implements YearPart {

        @Override
        public boolean isIn(int year) {
            return true;
        }

        @Override
        public Days in(int year) {
            return Days.of(holiday.on(year));
        }

        @Override
        public String value() {
            return "XX-XX";
        }
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
