package org.hearsay.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.hearsay.time.Meaning.Anchor;
import org.hearsay.time.Meaning.Distance;
import org.hearsay.time.Meaning.InRelativeYear;
import org.hearsay.time.Meaning.InYear;
import org.hearsay.time.Meaning.OfYear;
import org.hearsay.time.Meaning.Shift;
import org.hearsay.time.Meaning.SpokenIn;
import org.jspecify.annotations.Nullable;

/**
 * Months, seasons, quarters, halves and holidays, with or without their year: "last June", "the third quarter of 1984",
 * "next year's first quarter", "Thanksgiving".
 */
final class YearPartGrammar {

    private static final Map<String, Integer> RELATIVE_YEARS =
            Map.of("last", -1, "this", 0, "next", 1, "current", 0, "previous", -1, "coming", 1, "past", -1);

    private static final Map<String, Shift> SHIFTS = Map.of(
            "last", Shift.LAST,
            "past", Shift.LAST,
            "previous", Shift.LAST,
            "this", Shift.THIS,
            "current", Shift.THIS,
            "next", Shift.NEXT,
            "coming", Shift.NEXT);

    /** Words that a season or an ambiguous month stands after when it is one. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "in",
            "since",
            "of",
            "until",
            "till",
            "by",
            "through",
            "from",
            "during",
            "early",
            "late",
            "mid",
            "over",
            "throughout",
            "between",
            "and",
            "to",
            "for",
            "before",
            "after",
            "the",
            "that",
            "every",
            "each");

    private final Tokens tokens;
    private final Numbers numbers;
    private final YearGrammar years;
    private final DateGrammar dates;
    private final Results results;
    private final HolidayNames holidays;

    YearPartGrammar(Tokens tokens, Numbers numbers, YearGrammar years, DateGrammar dates) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.years = years;
        this.dates = dates;
        this.results = new Results(tokens);
        this.holidays = new HolidayNames(tokens);
    }

    /**
     * A part of a year by its name.
     *
     * @param to one past the last token
     * @param modifies whether it stands before a noun, joined by a hyphen: "third-quarter"
     */
    private record Name(int to, YearPart part, boolean modifies) {}

    /** A part of a year that begins at {@code i}. */
    @Nullable
    Phrase at(int i) {
        Phrase nth = nthOfMonth(i, tokens.is(i, "the") ? i + 1 : i);
        return nth != null ? nth : part(i);
    }

    private @Nullable Phrase part(int i) {
        Phrase possessive = inPossessiveYear(i);
        if (possessive != null) {
            return possessive;
        }
        if (tokens.is(i, "every") || tokens.is(i, "each")) {
            Name name = name(i + 1, true);
            return name == null || name.part() instanceof YearPart.Feast
                    ? null
                    : new Phrase(
                            i,
                            name.to(),
                            new Meaning.Repeating("XXXX-" + name.part().value()));
        }
        boolean the = tokens.is(i, "the");
        int at = the ? i + 1 : i;
        Phrase ofYear = the ? inYearBefore(i, at) : null;
        if (ofYear != null) {
            return ofYear;
        }
        Shift shift = SHIFTS.get(tokens.word(at));
        if (shift != null) {
            Name name = name(at + 1, true);
            if (name != null && !name.modifies()) {
                return new Phrase(i, name.to(), new InYear(name.part(), null, shift));
            }
        }
        Name name = name(tokens.is(at, "fiscal") ? tokens.pastHyphen(at + 1) : at, the);
        if (name == null || (the && (name.modifies() || !takesArticle(name.part())))) {
            return null;
        }
        return withYearAfter(i, name);
    }

    /** "the first Monday in October", "the last week of May 1998". */
    private @Nullable Phrase nthOfMonth(int from, int i) {
        Numbers.Ordinal ordinal = numbers.ordinal(i);
        int number = ordinal != null ? ordinal.number() : tokens.is(i, "last") ? -1 : 0;
        int unit = ordinal != null ? ordinal.to() : i + 1;
        int weekday = tokens.isCapital(unit) ? Lexicon.weekday(tokens.word(unit)) : 0;
        boolean joins = tokens.is(unit + 1, "of") || tokens.is(unit + 1, "in");
        if (number == 0 || number > 5 || !joins || (weekday == 0 && !tokens.is(unit, "week"))) {
            return null;
        }
        Phrase month = part(unit + 2);
        return month == null || !isMonth(month.meaning())
                ? null
                : new Phrase(
                        from,
                        month.to(),
                        new Meaning.NthOf(number, weekday == 0 ? null : DayOfWeek.of(weekday), month.meaning()));
    }

    private static boolean isMonth(Meaning meaning) {
        return switch (meaning) {
            case InYear in -> in.part() instanceof YearPart.Month;
            case InRelativeYear in -> in.part() instanceof YearPart.Month;
            default -> false;
        };
    }

    private static boolean takesArticle(YearPart part) {
        return !(part instanceof YearPart.Month || part instanceof YearPart.Feast);
    }

    /** "June last year", "the third quarter of 1984", "spring 1998"; the year is left out where there is none. */
    private @Nullable Phrase withYearAfter(int from, Name name) {
        int earlier = pastYearEarlier(name.to());
        if (earlier > 0 && name.part() instanceof YearPart.Quarter && !name.modifies()) {
            return new Phrase(from, earlier, new Meaning.YearBefore(name.part()));
        }
        boolean of = tokens.is(name.to(), "of") || tokens.is(name.to(), ",");
        Phrase year = year(of ? name.to() + 1 : name.to());
        if (year != null && !name.modifies()) {
            return in(from, year.to(), name.part(), year.meaning());
        }
        boolean isWhole = name.part() instanceof YearPart.Half && !name.modifies() && !results.isAt(from);
        boolean ofOther = tokens.is(name.to(), "of") && !(name.part() instanceof YearPart.Month);
        if (isWhole || (ofOther && name.part() instanceof YearPart.Season)) {
            return null;
        }
        return new Phrase(from, name.to(), new InYear(name.part(), null, Shift.NONE));
    }

    /** Past "a year earlier" and "a year ago", or -1. */
    private int pastYearEarlier(int i) {
        boolean isOne = tokens.are(i, "a", "year", "earlier") || tokens.are(i, "a", "year", "ago");
        return isOne ? i + 3 : -1;
    }

    /** "next year's first quarter", "last year's quarter", "1988's second half". */
    private @Nullable Phrase inPossessiveYear(int i) {
        Phrase year = year(i);
        int at = year == null ? -1 : tokens.pastPossessive(year.to());
        if (year == null || at < 0) {
            return null;
        }
        Name name = name(tokens.is(at, "fiscal") ? at + 1 : at, true);
        if (name != null) {
            return in(i, name.to(), name.part(), year.meaning());
        }
        if (!tokens.is(at, "quarter")) {
            return null;
        }
        return year.meaning() instanceof OfYear known
                ? new Phrase(i, at + 1, new SpokenIn(known.year()))
                : new Phrase(
                        i,
                        at + 1,
                        new Meaning.YearsFromPeriod(((Distance) year.meaning()).amount(), Anchor.PUBLISHED, true));
    }

    /** "the 1988 second quarter", "the 1988 quarter", "the 1988 period". */
    private @Nullable Phrase inYearBefore(int from, int i) {
        Phrase year = tokens.digits(i) == 4 ? years.expected(i) : null;
        if (year == null || !(year.meaning() instanceof OfYear known)) {
            return null;
        }
        Name name = name(year.to(), true);
        if (name != null && !(name.part() instanceof YearPart.Month)) {
            return new Phrase(from, name.to(), new InYear(name.part(), known.year(), Shift.NONE));
        }
        if (tokens.is(year.to(), "quarter")) {
            return new Phrase(from, year.to() + 1, new SpokenIn(known.year()));
        }
        int fiscal = tokens.is(year.to(), "fiscal") ? year.to() + 1 : year.to();
        boolean isYear = tokens.is(year.to(), "period") || (fiscal > year.to() && tokens.is(fiscal, "year"));
        return isYear ? new Phrase(from, fiscal + 1, known) : null;
    }

    private static Phrase in(int from, int to, YearPart part, Meaning year) {
        return switch (year) {
            case OfYear known -> new Phrase(from, to, new InYear(part, known.year(), Shift.NONE));
            case Distance distance -> new Phrase(from, to, new InRelativeYear(part, distance.amount()));
            default -> throw new IllegalArgumentException(year + " is no year");
        };
    }

    /** A year, in figures or relative to the one of publication. */
    private @Nullable Phrase year(int i) {
        Phrase known = years.expected(i);
        if (known != null) {
            return known.meaning() instanceof OfYear ? known : null;
        }
        int at = tokens.is(i, "the") ? i + 1 : i;
        if (at > i && tokens.is(at, "year") && tokens.is(i - 1, "of") && isOfYear(at + 1)) {
            return new Phrase(i, at + 1, new Distance(Unit.YEAR, 0, Anchor.PUBLISHED));
        }
        Integer amount = RELATIVE_YEARS.get(tokens.word(at));
        int year = tokens.is(at + 1, "fiscal") ? at + 2 : at + 1;
        return amount != null && tokens.is(year, "year")
                ? new Phrase(i, year + 1, new Distance(Unit.YEAR, amount, Anchor.PUBLISHED))
                : null;
    }

    /** "the second half of the year", but not "of the year before" or "of the year 2000". */
    private boolean isOfYear(int i) {
        return tokens.digits(i) == 0 && !tokens.is(i, "before") && !tokens.is(i, "earlier") && !tokens.isHyphen(i);
    }

    /** @param introduced whether words before it say that it is one, so that an ambiguous word may be taken */
    private @Nullable Name name(int i, boolean introduced) {
        Name numbered = numbered(i);
        if (numbered != null) {
            return numbered;
        }
        YearPart.Season season = Lexicon.season(tokens.word(i));
        if (season != null) {
            boolean isOne = introduced || isIntroduced(i) || years.expected(i + 1) != null;
            boolean isSaid = tokens.isOneOf(i - 1, SHIFTS.keySet());
            return isSaid || (isOne && !isVerb(i)) ? new Name(i + 1, season, false) : null;
        }
        int month = dates.pastMonth(i);
        if (month > 0) {
            boolean ambiguous = tokens.is(i, "may")
                    || tokens.is(i, "march")
                    || (dates.isAbbreviation(i) && !tokens.is(month - 1, "."));
            boolean isOne = introduced || !ambiguous || isIntroduced(i) || year(month) != null;
            boolean isName = (tokens.isCapital(i - 1) && !tokens.isOneOf(i - 1, BEFORE_NAME) && ambiguousName(i))
                    || (tokens.isCapital(month) && ambiguous && dates.isAbbreviation(i));
            return isOne && !isName ? new Name(month, new YearPart.Month(Lexicon.month(tokens.word(i))), false) : null;
        }
        HolidayNames.Found holiday = holidays.at(i);
        return holiday == null ? null : new Name(holiday.to(), new YearPart.Feast(holiday.holiday()), false);
    }

    /** Months that are people's names too. */
    private boolean ambiguousName(int i) {
        return switch (tokens.word(i)) {
            case "april", "may", "june", "august", "jan" -> !tokens.is(i - 1, ",");
            default -> false;
        };
    }

    private boolean isIntroduced(int i) {
        return tokens.isOneOf(i - 1, BEFORE_NAME) || tokens.isHyphen(i - 1);
    }

    /** "will fall", "to spring": after these the word is no season. */
    private boolean isVerb(int i) {
        return (tokens.is(i, "fall") || tokens.is(i, "spring"))
                && (tokens.is(i - 1, "to")
                        || tokens.is(i - 1, "and")
                        || tokens.is(i + 1, "in")
                        || tokens.is(i + 1, "from"));
    }

    /** Quarters and halves: "third-quarter", "the first half", "Q3". */
    private @Nullable Name numbered(int i) {
        if (tokens.is(i, "q") && tokens.isCapital(i) && tokens.isJoined(i + 1) && isQuarter(tokens.number(i + 1))) {
            return new Name(i + 2, new YearPart.Quarter(tokens.number(i + 1)), false);
        }
        Numbers.Ordinal ordinal = numbers.ordinal(i);
        boolean last = tokens.is(i, "last") || tokens.is(i, "latter") || tokens.is(i, "final");
        int number = ordinal != null ? ordinal.number() : last ? -1 : 0;
        int unit = tokens.pastHyphen(ordinal != null ? ordinal.to() : i + 1);
        unit += tokens.is(unit, "fiscal") ? 1 : 0;
        boolean modifies = tokens.isHyphen(unit - 1);
        boolean isQuarter = tokens.is(unit, "quarter") || (tokens.is(unit, "period") && results.isAt(i));
        if (number > 0 && isQuarter(number) && isQuarter) {
            return new Name(unit + 1, new YearPart.Quarter(number), modifies);
        }
        boolean isLast = number < 0 && tokens.is(unit, "quarter") && tokens.is(unit + 1, "of");
        if (isLast && year(unit + 2) != null) {
            return new Name(unit + 1, new YearPart.Quarter(4), false);
        }
        boolean half = tokens.is(unit, "half") && (number == 1 || number == 2 || number == -1) && !isOfDecade(unit + 1);
        return half ? new Name(unit + 1, new YearPart.Half(number == 1 ? 1 : 2), modifies) : null;
    }

    /** "the last half of the '80s" is none of a year. */
    private boolean isOfDecade(int i) {
        Phrase decade = tokens.is(i, "of") ? years.at(i + 1) : null;
        return decade != null
                && (decade.meaning() instanceof Meaning.OfDecade || decade.meaning() instanceof Meaning.OfCentury);
    }

    private static boolean isQuarter(int number) {
        return number >= 1 && number <= 4;
    }
}
