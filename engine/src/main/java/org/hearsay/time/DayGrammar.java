package org.hearsay.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.hearsay.time.Meaning.Anchor;
import org.hearsay.time.Meaning.At;
import org.hearsay.time.Meaning.Distance;
import org.hearsay.time.Meaning.During;
import org.hearsay.time.Meaning.OnWeekday;
import org.hearsay.time.Meaning.Repeating;
import org.hearsay.time.Meaning.Shift;
import org.hearsay.time.Meaning.Spoken;
import org.jspecify.annotations.Nullable;

/** Days as speakers name them, with the part of the day or the hour: "late Friday night", "noon Monday", "tonight". */
final class DayGrammar {

    private static final Map<String, Shift> SHIFTS = Map.of(
            "last", Shift.LAST,
            "past", Shift.LAST,
            "previous", Shift.BEFORE,
            "preceding", Shift.BEFORE,
            "this", Shift.THIS,
            "next", Shift.NEXT,
            "coming", Shift.NEXT,
            "following", Shift.AFTER);

    /** Parts of days that are counted from the day spoken of: "the next morning". */
    private static final Map<String, Integer> NEIGHBOURS =
            Map.of("next", 1, "following", 1, "previous", -1, "preceding", -1);

    private static final Map<String, Integer> DEICTIC = Map.of("yesterday", -1, "today", 0, "tomorrow", 1);

    private static final Set<String> PARTS_OF_PARTS = Set.of("early", "late", "mid");

    private static final Set<String> NOT_OF_TODAY = Set.of("noon", "midday", "midnight");

    /** The most tokens of a time in another zone, brackets included. */
    private static final int LONGEST_BRACKETS = 10;

    private final Tokens tokens;
    private final DateGrammar dates;
    private final ClockGrammar clocks;

    DayGrammar(Tokens tokens, DateGrammar dates, ClockGrammar clocks) {
        this.tokens = tokens;
        this.dates = dates;
        this.clocks = clocks;
    }

    /** A day, a part of a day, or a time of day that begins at {@code i}. */
    @Nullable
    Phrase at(int i) {
        Phrase clock = clocks.at(i);
        if (clock != null) {
            return withDay(clock);
        }
        Phrase repeating = repeating(i);
        if (repeating != null) {
            return repeating;
        }
        Phrase day = day(i);
        if (day != null) {
            return withPart(day);
        }
        if (tokens.are(i, "the", "quarter")) {
            return quarterOf(i);
        }
        return tokens.are(i, "the", "week") ? weekOf(i) : part(i);
    }

    /** "the week of April 10", "the week beginning Monday". */
    private @Nullable Phrase weekOf(int i) {
        boolean of = tokens.is(i + 2, "of") || tokens.is(i + 2, "beginning") || tokens.is(i + 2, "starting");
        Phrase day = of || tokens.is(i + 2, "ending") ? day(i + 3) : null;
        return day == null ? null : new Phrase(i, day.to(), new Meaning.WeekOf(day.meaning()));
    }

    /** "the quarter" where "ended Sept. 30" follows; that date is an expression of its own. */
    private @Nullable Phrase quarterOf(int i) {
        boolean ended = tokens.is(i + 2, "ended") || tokens.is(i + 2, "ending");
        Phrase day = ended ? dates.at(i + 3) : null;
        return day == null || !isDay(day.meaning()) ? null : new Phrase(i, i + 2, new Meaning.QuarterOf(day.meaning()));
    }

    /** A day without its hour. */
    private @Nullable Phrase day(int i) {
        Integer deictic = DEICTIC.get(tokens.word(i));
        if (deictic != null) {
            return new Phrase(i, i + 1, new Distance(Unit.DAY, deictic, Anchor.PUBLISHED));
        }
        if (tokens.are(i, "the", "day", "before", "yesterday")) {
            return new Phrase(i, i + 4, new Distance(Unit.DAY, -2, Anchor.PUBLISHED));
        }
        if (tokens.are(i, "the", "day", "after", "tomorrow")) {
            return new Phrase(i, i + 4, new Distance(Unit.DAY, 2, Anchor.PUBLISHED));
        }
        Phrase weekday = weekday(i);
        if (weekday != null) {
            return weekday;
        }
        Phrase date = dates.at(i);
        return date != null && isDay(date.meaning()) ? date : null;
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof Meaning.Impossible
                || (meaning instanceof Meaning.InYear in && in.part() instanceof YearPart.MonthDay);
    }

    private @Nullable Phrase weekday(int i) {
        boolean isThis = tokens.is(i, "this") && (tokens.is(i + 1, "past") || tokens.is(i + 1, "coming"));
        int at = tokens.is(i, "the") || isThis ? i + 1 : i;
        Shift shift = SHIFTS.get(tokens.word(at));
        int name = shift == null ? i : at + 1;
        int to = pastWeekday(name);
        if (to < 0) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(Lexicon.weekday(tokens.word(name)));
        if (shift == null) {
            Phrase date = dates.at(tokens.is(to, ",") ? to + 1 : tokens.is(to, "the") ? to + 1 : to);
            if (date != null && isDay(date.meaning())) {
                return date.from(i);
            }
        }
        return new Phrase(i, to, new OnWeekday(day, shift == null ? Shift.NONE : shift));
    }

    /** Where the name of a weekday ends; an abbreviation needs its full stop, or a date after it. -1 for none. */
    private int pastWeekday(int i) {
        if (Lexicon.weekday(tokens.word(i)) == 0 || !tokens.isCapital(i)) {
            return -1;
        }
        if (tokens.word(i).endsWith("day")) {
            return i + 1;
        }
        if (tokens.is(i + 1, ".") && tokens.isJoined(i + 1) && !tokens.isJoined(i + 2)) {
            return i + 2;
        }
        return dates.pastMonth(tokens.is(i + 1, ",") ? i + 2 : i + 1) > 0 ? i + 1 : -1;
    }

    /** "Mondays", "every Friday night", "Tuesday nights". */
    private @Nullable Phrase repeating(int i) {
        boolean every = tokens.is(i, "every") || tokens.is(i, "each");
        int name = every ? i + 1 : i;
        int plural = Lexicon.weekdays(tokens.word(name));
        int weekday = plural > 0 ? plural : Lexicon.weekday(tokens.word(name));
        String word = tokens.word(name);
        DayPart part = Lexicon.dayPart(tokens.word(name + 1));
        boolean parts = part != null && tokens.word(name + 1).endsWith("s");
        if (weekday > 0 && tokens.isCapital(name) && word.length() > 5 && (every || plural > 0 || parts)) {
            String value = "XXXX-WXX-" + weekday + (part == null ? "" : part.suffix());
            return new Phrase(i, part == null ? name + 1 : name + 2, new Repeating(value));
        }
        DayPart alone = Lexicon.dayPart(word);
        return every && alone != null ? new Phrase(i, name + 1, new Repeating("XXXX-XX-XX" + alone.suffix())) : null;
    }

    /** "Friday evening", "Nov. 3 at 5 p.m." stays two. */
    private Phrase withPart(Phrase day) {
        int at = day.to();
        if (tokens.are(at, "in", "the") && Lexicon.dayPart(tokens.word(at + 2)) != null) {
            at += 2;
        }
        boolean early = tokens.is(at, "early") || tokens.is(at, "late");
        DayPart part = Lexicon.dayPart(tokens.word(early ? at + 1 : at));
        if (part == null || tokens.word(early ? at + 1 : at).endsWith("s")) {
            return day;
        }
        return new Phrase(day.from(), early ? at + 2 : at + 1, new During(day.meaning(), part));
    }

    /** "10 p.m. Wednesday", "9 a.m. on Tuesday". */
    private Phrase withDay(Phrase clock) {
        int at = tokens.is(clock.to(), "on") || tokens.is(clock.to(), ",") ? clock.to() + 1 : clock.to();
        Phrase day = day(at);
        if (!(clock.meaning() instanceof At time)) {
            return clock;
        }
        if (tokens.is(at, "tonight")) {
            return new Phrase(clock.from(), at + 1, on(today(0), time));
        }
        if (day != null) {
            return new Phrase(clock.from(), withPart(day).to(), on(day.meaning(), time));
        }
        Phrase later = day(pastBrackets(clock.to()));
        return later == null ? clock : new Phrase(clock.from(), clock.to(), on(later.meaning(), time));
    }

    private static At on(Meaning day, At time) {
        return new At(day, time.hour(), time.minute(), time.isUniversal());
    }

    /** Past "(0735 GMT)" and the like, or -1: the day of "10:35 a.m. (0735 GMT) Friday" stands after it. */
    private int pastBrackets(int i) {
        if (!tokens.is(i, "(")) {
            return -1;
        }
        for (int k = i + 1; k < i + LONGEST_BRACKETS; k++) {
            if (tokens.is(k, ")")) {
                return tokens.is(k + 1, "on") ? k + 2 : k + 1;
            }
        }
        return -1;
    }

    /** A part of a day, of a day named after it or of none. */
    private @Nullable Phrase part(int i) {
        return switch (tokens.word(i)) {
            case "tonight" -> new Phrase(i, i + 1, new During(today(0), DayPart.NIGHT));
            case "overnight" -> new Phrase(i, i + 1, new During(null, DayPart.NIGHT));
            case "this", "last", "that", "the" -> withDeterminer(i);
            case "early", "late", "mid" -> {
                int at = tokens.pastHyphen(i + 1);
                DayPart part = Lexicon.dayPart(tokens.word(at));
                boolean plural = tokens.word(at).endsWith("s");
                yield part == null || plural ? null : new Phrase(i, at + 1, new During(null, part));
            }
            default -> {
                DayPart part = Lexicon.dayPart(tokens.word(i));
                yield part == null || !NOT_OF_TODAY.contains(tokens.word(i)) ? null : ofDay(i, i + 1, part);
            }
        };
    }

    private @Nullable Phrase withDeterminer(int i) {
        if (tokens.is(i, "the")) {
            Phrase adjective = tokens.is(i + 1, "the") ? null : part(i + 1);
            if (adjective != null && tokens.isOneOf(i + 1, PARTS_OF_PARTS)) {
                return adjective.from(i);
            }
            Phrase neighbour = neighbouringPart(i);
            if (neighbour != null) {
                return neighbour;
            }
        }
        DayPart part = Lexicon.dayPart(tokens.word(i + 1));
        if (part == null || tokens.word(i + 1).endsWith("s")) {
            return null;
        }
        return switch (tokens.word(i)) {
            case "this" -> new Phrase(i, i + 2, new During(today(0), part));
            case "last" -> new Phrase(i, i + 2, new During(today(-1), part));
            case "that" -> new Phrase(i, i + 2, new During(new Spoken(Unit.DAY, Anchor.MENTIONED), part));
            default -> tokens.is(i, "the") ? ofDay(i, i + 2, part) : null;
        };
    }

    /** "the next morning", "the previous night". */
    private @Nullable Phrase neighbouringPart(int i) {
        Integer days = NEIGHBOURS.get(tokens.word(i + 1));
        DayPart part = days == null ? null : Lexicon.dayPart(tokens.word(i + 2));
        return days == null || part == null || tokens.word(i + 2).endsWith("s")
                ? null
                : new Phrase(i, i + 3, new During(new Distance(Unit.DAY, days, Anchor.MENTIONED), part));
    }

    /** "noon Monday", "the night of Oct. 7", "the morning". */
    private @Nullable Phrase ofDay(int from, int to, DayPart part) {
        boolean of = tokens.is(to, "of") || tokens.is(to, "on");
        Phrase day = day(of ? to + 1 : to);
        if (day != null) {
            return new Phrase(from, day.to(), new During(day.meaning(), part));
        }
        if (tokens.is(to, "of") || (tokens.is(from, "the") && part == DayPart.NIGHT)) {
            return null;
        }
        return new Phrase(from, to, new During(null, part));
    }

    private static Meaning today(int days) {
        return new Distance(Unit.DAY, days, Anchor.PUBLISHED);
    }
}
