package org.hearsay.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one article has spoken of so far, for the expressions that point back to it. */
final class Mentions {

    /** How many characters a quarter is remembered for: about the length of a report on a company's results. */
    private static final int QUARTER_REACH = 3_000;

    /** How many characters the results of half a year or a year are spoken of for, in a report on a quarter. */
    private static final int LONGER_REACH = 300;

    /** How many characters before an hour or a part of the day may its day stand. */
    private static final int DAY_REACH = 200;

    /** How long a quarter is, in months or in weeks. */
    private static final Set<String> QUARTER_LONG = Set.of("P3M", "P12W", "P13W");

    /** How many characters after such a length its last day stands: "the three months ended Sept. 30". */
    private static final int END_REACH = 24;

    private @Nullable Days period;
    private @Nullable LocalDate day;
    private int periodAt;
    private @Nullable LocalDate scene;
    private int sceneAt;
    private int longerAt = Integer.MIN_VALUE / 2;
    private int quarterLongAt = Integer.MIN_VALUE / 2;
    private @Nullable Quarter quarter;
    private int quarterAt;

    /**
     * A quarter of a year.
     *
     * @param number 1 to 4
     * @param hasEnded whether it had when the article was published, as far as is known
     */
    record Quarter(int year, int number, boolean hasEnded) {

        boolean isAfter(Quarter other) {
            return year != other.year ? year > other.year : number > other.number;
        }
    }

    /** Remembers what an expression stood for. */
    void add(Meaning meaning, Resolved resolved, int at, @Nullable LocalDate published) {
        if (isLonger(meaning)) {
            longerAt = at;
        }
        if (meaning instanceof Meaning.Lasting lasting && QUARTER_LONG.contains(lasting.value())) {
            quarterLongAt = at;
        }
        Days days = resolved.days();
        if (days == null) {
            return;
        }
        period = days;
        periodAt = at;
        if (isDay(days)) {
            day = days.from();
        }
        if (isQuarter(meaning) || (isDay(days) && at - quarterLongAt <= END_REACH)) {
            addQuarter(days, at, published);
        }
    }

    /** Remembers a day on which what is reported happened: an hour after it is an hour of that day. */
    void addScene(Resolved resolved, int at) {
        Days days = resolved.days();
        if (days != null && isDay(days)) {
            scene = days.from();
            sceneAt = at;
        }
    }

    /** Results are those of the last quarter that has ended; earlier ones are what they are compared with. */
    private void addQuarter(Days days, int at, @Nullable LocalDate published) {
        boolean hasEnded = published == null || !days.to().isAfter(published);
        Quarter next = new Quarter(days.from().getYear(), (days.from().getMonthValue() + 2) / 3, hasEnded);
        Quarter before = quarterNear(at);
        if (before == null || (hasEnded && (!before.hasEnded() || !before.isAfter(next)))) {
            quarter = next;
        }
        quarterAt = hasEnded || before == null ? at : quarterAt;
    }

    private static boolean isDay(Days days) {
        return days.from().equals(days.to());
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

    /** The day of what was reported just before, if any. */
    @Nullable
    LocalDate dayNear(int at) {
        return at - sceneAt <= DAY_REACH ? scene : null;
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
