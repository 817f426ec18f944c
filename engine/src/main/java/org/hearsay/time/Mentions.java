package org.hearsay.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one article has spoken of so far, for the expressions that point back to it. */
final class Mentions {

    /** How many characters a quarter is remembered for: about the length of a report on a company's results. */
    private static final int QUARTER_REACH = 3_000;

    /** How many characters before an hour or a part of the day may its day stand. */
    private static final int DAY_REACH = 200;

    private @Nullable Days period;
    private @Nullable LocalDate day;
    private int dayAt;
    private @Nullable Quarter quarter;
    private int quarterAt;

    /** A quarter of a year. */
    record Quarter(int year, int number) {}

    /** Remembers what an expression stood for. */
    void add(Meaning meaning, Resolved resolved, int at, @Nullable LocalDate published) {
        Days days = resolved.days();
        if (days == null) {
            return;
        }
        period = days;
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

    /** Quarters that the text names; what was found by counting back from one doesn't become the one spoken of. */
    private static boolean isQuarter(Meaning meaning) {
        return switch (meaning) {
            case Meaning.InYear in -> in.part() instanceof YearPart.Quarter && in.year() == null;
            case Meaning.InRelativeYear in -> in.part() instanceof YearPart.Quarter && in.years() == 0;
            case Meaning.Distance distance -> distance.unit() == Unit.QUARTER && distance.amount() == 0;
            default -> false;
        };
    }

    /** The day or period spoken of last, if any. */
    @Nullable
    Days last() {
        return period;
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
}
