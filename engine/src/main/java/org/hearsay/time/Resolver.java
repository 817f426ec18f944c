package org.hearsay.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.hearsay.time.Meaning.Anchor;
import org.hearsay.time.Meaning.Distance;
import org.hearsay.time.Meaning.InYear;
import org.hearsay.time.Meaning.Spoken;
import org.hearsay.time.Meaning.YearsFromPeriod;
import org.jspecify.annotations.Nullable;

/** Gives meanings their values, against the day of publication and what the article has spoken of before. */
final class Resolver {

    private static final String NO_DAY = "XXXX-XX-XX";

    private final @Nullable LocalDate published;
    private final Mentions mentions = new Mentions();

    Resolver(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * The value of the next expression of the article; to be asked in the order of the text.
     *
     * @param at where in the text it is
     * @param isBackground whether it is of somebody's life, and not of what the report is about
     */
    Resolved resolve(Meaning meaning, Tense tense, int at, boolean isBackground) {
        Resolved resolved = value(meaning, tense, at);
        mentions.add(meaning, resolved, at, published);
        if (!isBackground) {
            mentions.addScene(resolved, at);
        }
        return resolved;
    }

    private Resolved value(Meaning meaning, Tense tense, int at) {
        return switch (meaning) {
            case Meaning.Impossible none -> Resolved.date("", null);
            case Meaning.OfYear year -> Resolved.ofYear(year.year());
            case Meaning.OfDecade decade -> Resolved.decade(decade.number());
            case Meaning.OfCentury century -> Resolved.century(century.number());
            case InYear in -> inYear(in, tense);
            case Meaning.InRelativeYear in -> inRelativeYear(in);
            case Meaning.YearBefore before -> yearBefore(before.part(), tense, at);
            case Meaning.OnWeekday weekday -> weekday(weekday, tense);
            case Distance distance -> distance(distance, anchor(distance));
            case YearsFromPeriod years -> yearsFromPeriod(years, at);
            case Meaning.QuarterOf of -> quarterOf(of, tense, at);
            case Meaning.LatestQuarter latest -> latestQuarter(at);
            case Meaning.SpokenIn in -> spokenIn(in.year(), at);
            case Spoken spoken -> spoken(spoken, at);
            case Meaning.NthOf nth -> nthOf(nth, tense, at);
            case Meaning.WeekOf week -> weekOf(week, tense, at);
            case Meaning.YearEnd end -> yearEnd(tense);
            case Meaning.During during -> withTime(during.day(), during.part().suffix(), tense, at);
            case Meaning.At clock -> withTime(clock.day(), clockValue(clock), tense, at);
            case Meaning.Lasting lasting -> new Resolved(TimeExpression.Type.DURATION, lasting.value(), null);
            case Meaning.Repeating repeating -> new Resolved(TimeExpression.Type.SET, repeating.value(), null);
            case Meaning.Later later -> {
                boolean isAhead = tense == Tense.FUTURE;
                yield Resolved.date((isAhead ? Meaning.Reference.FUTURE_REF : Meaning.Reference.PAST_REF).name(), null);
            }
            case Meaning.Reference reference -> Resolved.date(reference.name(), null);
        };
    }

    private Resolved inYear(InYear in, Tense tense) {
        YearPart part = in.part();
        Integer year = in.year();
        if (year != null) {
            return Resolved.part(part, year);
        }
        return published == null
                ? Resolved.date("XXXX-" + part.value(), null)
                : Resolved.part(part, Nearest.year(part, in.shift(), tense, published));
    }

    private Resolved inRelativeYear(Meaning.InRelativeYear in) {
        int year = published == null ? 0 : published.getYear() + in.years();
        if (published == null || !in.part().isIn(year)) {
            return Resolved.date(published == null ? "XXXX-" + in.part().value() : "", null);
        }
        return Resolved.part(in.part(), year);
    }

    private Resolved yearBefore(YearPart part, Tense tense, int at) {
        Mentions.Quarter spoken = mentions.quarterNear(at);
        if (spoken != null && part.equals(new YearPart.Quarter(spoken.number()))) {
            return Resolved.part(part, spoken.year() - 1);
        }
        Days days = inYear(new InYear(part, null, Meaning.Shift.NONE), tense).days();
        return days == null
                ? Resolved.date("XXXX-" + part.value(), null)
                : Resolved.part(part, days.from().getYear() - 1);
    }

    private Resolved weekday(Meaning.OnWeekday weekday, Tense tense) {
        boolean isOfSpoken = weekday.shift() == Meaning.Shift.BEFORE || weekday.shift() == Meaning.Shift.AFTER;
        LocalDate spoken = isOfSpoken ? mentions.day() : null;
        LocalDate from = spoken == null ? published : spoken;
        return from == null
                ? Resolved.date("XXXX-WXX-" + weekday.day().getValue(), null)
                : Resolved.day(Nearest.weekday(weekday.day(), weekday.shift(), tense, from));
    }

    /** Days and hours are counted from a day, whatever year or month was spoken of since. */
    private @Nullable LocalDate anchor(Distance distance) {
        LocalDate day = mentions.day();
        boolean isShort = distance.unit().compareTo(Unit.WEEK) <= 0 && distance.anchor() == Anchor.MENTIONED;
        return isShort && day != null ? day : anchor(distance.anchor());
    }

    private @Nullable LocalDate anchor(Anchor anchor) {
        if (anchor == Anchor.PUBLISHED) {
            return published;
        }
        Days last = mentions.last();
        return last == null ? published : last.from();
    }

    /** The unit so far from a day. */
    private static Resolved distance(Distance distance, @Nullable LocalDate anchor) {
        Unit unit = distance.unit();
        if (anchor == null) {
            return unknown(unit);
        }
        int n = distance.amount();
        if (Math.abs(n) > 9_999 || !isInCalendar(unit, n, anchor)) {
            return Resolved.date((n < 0 ? Meaning.Reference.PAST_REF : Meaning.Reference.FUTURE_REF).name(), null);
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> new Resolved(TimeExpression.Type.TIME, anchor + "TXX", Days.of(anchor));
            case DAY -> Resolved.day(anchor.plusDays(n));
            case WEEKEND -> Resolved.weekend(anchor.plusWeeks(n));
            case WEEK -> Resolved.week(anchor.plusWeeks(n));
            case FORTNIGHT -> Resolved.week(anchor.plusWeeks(2L * n));
            case MONTH -> Resolved.month(YearMonth.from(anchor).plusMonths(n));
            case QUARTER -> quarter(anchor.plusMonths(3L * n));
            case SEASON, HALF -> Resolved.month(YearMonth.from(anchor).plusMonths(6L * n));
            case YEAR -> Resolved.ofYear(anchor.getYear() + n);
            case DECADE -> Resolved.decade((anchor.getYear() + 10 * n) / 10);
            case CENTURY -> Resolved.century((anchor.getYear() + 100 * n) / 100);
        };
    }

    /** Whether a distance stays within the years that four digits can write. */
    private static boolean isInCalendar(Unit unit, int amount, LocalDate anchor) {
        int years = switch (unit) {
            case YEAR, SEASON, HALF -> amount;
            case DECADE -> 10 * amount;
            case CENTURY -> 100 * amount;
            default -> amount / 4;
        };
        int year = anchor.getYear() + years;
        return year > 1 && year < 9_999;
    }

    private static Resolved quarter(LocalDate day) {
        return Resolved.part(new YearPart.Quarter((day.getMonthValue() + 2) / 3), day.getYear());
    }

    private static Resolved unknown(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> new Resolved(TimeExpression.Type.TIME, NO_DAY + "TXX", null);
            case DAY -> Resolved.date(NO_DAY, null);
            case WEEKEND -> Resolved.date("XXXX-WXX-WE", null);
            case WEEK, FORTNIGHT -> Resolved.date("XXXX-WXX", null);
            case MONTH, SEASON, HALF -> Resolved.date("XXXX-XX", null);
            case QUARTER -> Resolved.date("XXXX-QX", null);
            case YEAR -> Resolved.date("XXXX", null);
            case DECADE -> Resolved.date("XXX", null);
            case CENTURY -> Resolved.date("XX", null);
        };
    }

    /** In a report on a quarter, "a year earlier" is that quarter a year earlier; elsewhere it is the year. */
    private Resolved yearsFromPeriod(YearsFromPeriod years, int at) {
        Mentions.Quarter quarter = years.isOfResults() ? mentions.comparedNear(at) : null;
        if (quarter != null) {
            return Resolved.part(new YearPart.Quarter(quarter.number()), quarter.year() + years.years());
        }
        boolean isFar = years.isOfResults() && mentions.lastNear(at) == null;
        Anchor anchor = isFar ? Anchor.PUBLISHED : years.anchor();
        return distance(new Distance(Unit.YEAR, years.years(), anchor), anchor(anchor));
    }

    private Resolved quarterOf(Meaning.QuarterOf of, Tense tense, int at) {
        Days days = value(of.day(), tense, at).days();
        return days == null ? unknown(Unit.QUARTER) : quarter(days.to());
    }

    private Resolved latestQuarter(int at) {
        Mentions.Quarter quarter = mentions.quarterNear(at);
        return quarter == null
                ? distance(new Distance(Unit.QUARTER, -1, Anchor.PUBLISHED), published)
                : Resolved.part(new YearPart.Quarter(quarter.number()), quarter.year());
    }

    private Resolved spokenIn(int year, int at) {
        Mentions.Quarter quarter = mentions.quarterNear(at);
        return quarter == null
                ? Resolved.date(year + "-QX", null)
                : Resolved.part(new YearPart.Quarter(quarter.number()), year);
    }

    private Resolved spoken(Spoken spoken, int at) {
        Unit unit = spoken.unit();
        if (unit == Unit.QUARTER) {
            Mentions.Quarter quarter = mentions.quarterNear(at);
            if (quarter != null) {
                return Resolved.part(new YearPart.Quarter(quarter.number()), quarter.year());
            }
            return Resolved.date((published == null ? "XXXX" : published.getYear()) + "-QX", null);
        }
        LocalDate day = anchor(spoken.anchor());
        if (unit == Unit.DAY && mentions.day() != null) {
            day = mentions.day();
        }
        if (unit == Unit.WEEKEND && day != null && day.getDayOfWeek().getValue() < 4) {
            return Resolved.weekend(day.minusWeeks(1));
        }
        return distance(new Distance(unit, 0, spoken.anchor()), day);
    }

    private Resolved nthOf(Meaning.NthOf nth, Tense tense, int at) {
        Days month = value(nth.month(), tense, at).days();
        if (month == null) {
            return unknown(nth.day() == null ? Unit.WEEK : Unit.DAY);
        }
        if (nth.day() == null) {
            return Resolved.week(
                    nth.number() < 0 ? month.to().minusDays(3) : month.from().plusDays(7L * nth.number() - 4));
        }
        LocalDate day = month.from().with(TemporalAdjusters.dayOfWeekInMonth(nth.number(), nth.day()));
        return day.isAfter(month.to()) ? Resolved.date("", null) : Resolved.day(day);
    }

    private Resolved weekOf(Meaning.WeekOf week, Tense tense, int at) {
        Days days = value(week.day(), tense, at).days();
        return days == null ? unknown(Unit.WEEK) : Resolved.week(days.from());
    }

    private Resolved yearEnd(Tense tense) {
        YearPart end = new YearPart.MonthDay(12, 31);
        return published == null
                ? Resolved.date("XXXX-12-31", null)
                : Resolved.part(end, published.getYear() - (tense == Tense.PAST ? 1 : 0));
    }

    /** A part of a day or an hour, on the day named with it, the one spoken of just before, or the one of publication. */
    private Resolved withTime(@Nullable Meaning named, String suffix, Tense tense, int at) {
        LocalDate near = mentions.dayNear(at);
        LocalDate assumed = near == null ? published : near;
        Resolved day;
        if (named != null) {
            day = value(named, tense, at);
        } else {
            day = assumed == null ? Resolved.date(NO_DAY, null) : Resolved.day(assumed);
        }
        return new Resolved(TimeExpression.Type.TIME, day.value().isEmpty() ? "" : day.value() + suffix, day.days());
    }

    private static String clockValue(Meaning.At clock) {
        String zone = clock.isUniversal() ? "Z" : "";
        return String.format(Locale.ROOT, "T%02d:%02d%s", clock.hour(), clock.minute(), zone);
    }
}
