package org.hearsay.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What an expression says before it is known when it was written: the other half is the {@link Resolver}'s. */
sealed interface Meaning {

    /** Which of the days, weeks or years of a name is meant. */
    enum Shift {
        /** Not said: tense and the day of publication decide. */
        NONE,
        LAST,
        THIS,
        NEXT,
        /** Before the day that the text spoke of last: "the previous Friday". */
        BEFORE,
        /** After it: "the following Monday". */
        AFTER
    }

    /** What a distance is counted from. */
    enum Anchor {
        PUBLISHED,
        /** The time that the text spoke of last: "the day before". */
        MENTIONED
    }

    /** Part of a year, the year itself given or told by {@code shift}: "May 5", "the third quarter of 1984". */
    record InYear(YearPart part, @Nullable Integer year, Shift shift) implements Meaning {}

    /** Part of a year that is so many years from the one of publication: "June last year". */
    record InRelativeYear(YearPart part, int years) implements Meaning {}

    record OfYear(int year) implements Meaning {}

    /** Ten years: 198 are the 1980s. */
    record OfDecade(int number) implements Meaning {}

    /** A hundred years: 19 are the 1900s. */
    record OfCentury(int number) implements Meaning {}

    record OnWeekday(DayOfWeek day, Shift shift) implements Meaning {}

    /** The unit that lies {@code amount} units from the anchor: "two weeks ago", "last month", "today". */
    record Distance(Unit unit, int amount, Anchor anchor) implements Meaning {}

    /**
     * What the day or the period spoken of last was in other years: "a year earlier", "the year-ago quarter".
     *
     * @param isOfResults whether results of a business are compared, which are those of a quarter
     */
    record YearsFromPeriod(int years, Anchor anchor, boolean isOfResults) implements Meaning {}

    /** Part of the year before the one that it would be of by itself: "the third quarter a year earlier". */
    record YearBefore(YearPart part) implements Meaning {}

    /** The quarter of the year that a day is in: "the quarter ended Sept. 30". */
    record QuarterOf(Meaning day) implements Meaning {}

    /** The quarter that the text spoke of, or the last that has ended: "the latest quarter". */
    record LatestQuarter() implements Meaning {}

    /** The quarter that the text spoke of, in another year: "the 1988 quarter". */
    record SpokenIn(int year) implements Meaning {}

    /** A period that the text spoke of ("that day"), or the one of publication ("the week"). */
    record Spoken(Unit unit, Anchor anchor) implements Meaning {}

    /** The last day of the year: "year-end". */
    record YearEnd() implements Meaning {}

    /** Part of a day, of today or the day spoken of where none is given. */
    record During(@Nullable Meaning day, DayPart part) implements Meaning {}

    /**
     * A time of day, today or on the day spoken of where none is given.
     *
     * @param hour 0 to 24
     * @param minute 0 to 59
     * @param isUniversal whether it is said to be universal time; other zones are left to the reader
     */
    record At(@Nullable Meaning day, int hour, int minute, boolean isUniversal) implements Meaning {}

    /**
     * A weekday or a week by its place in a month: "the first Monday in October", "the last week of May".
     *
     * @param number 1 to 5, or -1 for the last
     * @param day null for a week
     * @param month a month, with or without its year
     */
    record NthOf(int number, @Nullable DayOfWeek day, Meaning month) implements Meaning {}

    /** "the week of April 10". */
    record WeekOf(Meaning day) implements Meaning {}

    /**
     * A length of time: "three days".
     *
     * @param value a TIMEX3 duration
     */
    record Lasting(String value) implements Meaning {}

    /**
     * What comes again and again: "every day".
     *
     * @param value what repeats, as TIMEX3 writes a set
     */
    record Repeating(String value) implements Meaning {}

    /** Some time after what the text spoke of last, which tense puts behind or ahead: "a few days later". */
    record Later() implements Meaning {}

    /** Somewhere in the past, present or future. */
    enum Reference implements Meaning {
        PAST_REF,
        PRESENT_REF,
        FUTURE_REF
    }

    /** A date that no calendar has, as "31 February": it is one expression without a value. */
    record Impossible() implements Meaning {}
}
