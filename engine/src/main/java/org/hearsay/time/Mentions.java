package org.hearsay.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one article has spoken of so far, for the expressions that point back to it. */
final class Mentions {

    /** How many characters a quarter is remembered for: about the length of a report on a company's results. */
    private static final int QUARTER_REACH = 3_000;

    /** How many characters the results of half a year or a year are spoken of for, in a report on a quarter. */
    private static final int LONGER_REACH = 300;

    /** How many characters before an hour or a part of the day may its day stand. */
    private static final int DAY_REACH = 200;

    private @Nullable Days period;
    private @Nullable LocalDate day;
    private int periodAt;
    private int dayAt;
    private int longerAt = Integer.MIN_VALUE / 2;
    private @Nullable Quarter quarter;
    private int quarterAt;

    /** A quarter of a year. */
    record Quarter(int year, int number) {}

    /** Remembers what an expression stood for. */
    void add(Meaning meaning, Resolved resolved, int at, @Nullable LocalDate published) {
        if (isLonger(meaning)) {
            longerAt = at;
        }
        Days days = resolved.days();
        if (days == null) {
            return;
        }
        period = days;
        periodAt = at;
        if (days.from().equals(days.to())) {
            day = days.from();
            dayAt = at;
        }
        boolean hasEnded = published == null || !days.to().isAfter(published);
        if (isQuarter(meaning) && (hasEnded || quarter == null)) {
            quarter = new Quarter(days.from().getYear(), (days.from().getMonthValue() + 2) / 3);
            quarterAt = at;
        }
    }

    /** Half a year, nine months or a year of business. */
    private static boolean isLonger(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Lasting lasting ->
                switch (lasting.value()) {
                    case "P6M", "P9M", "P12M", "P1Y" -> true;
                    default -> false;
                };
            case Meaning.InYear in -> in.part() instanceof YearPart.Half;
            case Meaning.Spoken spoken -> spoken.unit() == Unit.YEAR;
            default -> false;
        };
    }

    /** Quarters that the text names; what was found by counting back from one doesn't become the one spoken of. */
    private static boolean isQuarter(Meaning meaning) {
        return switch (meaning) {
            case Meaning.InYear in -> in.part() instanceof YearPart.Quarter && in.year() == null;
            case Meaning.InRelativeYear in -> in.part() instanceof YearPart.Quarter && in.years() == 0;
            case Meaning.Distance distance -> distance.unit() == Unit.QUARTER && distance.amount() == 0;
            case Meaning.QuarterOf of -> true;
            default -> false;
        };
    }

    /** The day or period spoken of last, if any. */
    @Nullable
    Days last() {
        return period;
    }

    /** The day or period spoken of just before, if any. */
    @Nullable
    Days lastNear(int at) {
        return at - periodAt <= DAY_REACH ? period : null;
    }

    /** The day spoken of last, if any. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** The day spoken of just before, if any. */
    @Nullable
    LocalDate dayNear(int at) {
        return at - dayAt <= DAY_REACH ? day : null;
    }

    /** The quarter that the text around is about, if any. */
    @Nullable
    Quarter quarterNear(int at) {
        return at - quarterAt <= QUARTER_REACH ? quarter : null;
    }

    /** The quarter whose results are compared, if it is not those of a longer time. */
    @Nullable
    Quarter comparedNear(int at) {
        boolean isLonger = longerAt > quarterAt && at - longerAt <= LONGER_REACH;
        return isLonger ? null : quarterNear(at);
    }
}
