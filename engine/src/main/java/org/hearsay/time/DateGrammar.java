package org.hearsay.time;

import java.util.Set;
import org.hearsay.time.Meaning.InYear;
import org.hearsay.time.Meaning.Shift;
import org.jspecify.annotations.Nullable;

/** Days of the calendar: "Nov. 1, 2004", "the 5th of May", "3 March", "2019-05-04", "10/25/98", "9/11". */
final class DateGrammar {

    private static final Set<String> JOINING = Set.of("-", "\u2013", "to", "and", "or", "through");

    /** Words that may follow the last day of a range; others would be what the number counts. */
    private static final Set<String> AFTER_RANGE = Set.of(
            "in", "at", "and", "of", "the", "will", "was", "were", "is", "are", "for", "with", "by", "as", "that");

    private final Tokens tokens;
    private final Numbers numbers;
    private final YearGrammar years;

    DateGrammar(Tokens tokens, Numbers numbers, YearGrammar years) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.years = years;
    }

    /** A day, or a month with its year, that begins at {@code i}. */
    @Nullable
    Phrase at(int i) {
        if (tokens.get(i).kind() == Token.Kind.DIGITS) {
            Phrase digits = tokens.number(i) < 0 ? dotted(i) : digits(i);
            Phrase day = digits != null ? digits : dayFirst(i, i);
            return day != null ? day : firstOfRange(i);
        }
        Phrase month = monthFirst(i);
        if (month != null) {
            return month;
        }
        if (tokens.is(i, "the")) {
            return dayFirst(i, i + 1);
        }
        return Lexicon.ordinal(tokens.word(i)) > 0 ? dayFirst(i, i) : null;
    }

    /** Where the name of a month ends, its full stop included; -1 where there is none. */
    int pastMonth(int i) {
        if (Lexicon.month(tokens.word(i)) == 0 || !tokens.isCapital(i)) {
            return -1;
        }
        return isAbbreviation(i) && tokens.is(i + 1, ".") && tokens.isJoined(i + 1) ? i + 2 : i + 1;
    }

    /** Whether the name of a month at {@code i} is shortened, so that a full stop may belong to it. */
    boolean isAbbreviation(int i) {
        return switch (tokens.word(i)) {
            case "june", "july", "may" -> false;
            default -> tokens.word(i).length() <= 4;
        };
    }

    private @Nullable Phrase monthFirst(int i) {
        int at = pastMonth(i);
        if (at < 0) {
            return null;
        }
        int month = Lexicon.month(tokens.word(i));
        int number = tokens.is(at, "the") ? at + 1 : at;
        int day = dayNumber(number);
        if (day > 0) {
            return withYear(i, number + (numbers.isOrdinalEnding(number + 1) ? 2 : 1), month, day);
        }
        Phrase year = years.expected(tokens.is(at, ",") || tokens.is(at, "of") ? at + 1 : at);
        if (year != null && year.meaning() instanceof Meaning.OfYear known) {
            return new Phrase(i, year.to(), new InYear(new YearPart.Month(month), known.year(), Shift.NONE));
        }
        return null;
    }

    private @Nullable Phrase dayFirst(int from, int i) {
        Numbers.Ordinal ordinal = numbers.ordinal(i);
        int day = ordinal != null ? ordinal.number() : dayNumber(i);
        int at = ordinal != null ? ordinal.to() : i + 1;
        if (day < 1 || day > 99 || (ordinal == null && tokens.is(at, "of"))) {
            return null;
        }
        int name = tokens.is(at, "of") ? at + 1 : tokens.pastHyphen(at);
        int to = pastMonth(name);
        if (to < 0 || (from < i && ordinal == null)) {
            return null;
        }
        boolean monthOwnsDay = ordinal == null && dayNumber(to) > 0 && tokens.digits(to) < 3;
        return monthOwnsDay ? null : withYear(from, to, Lexicon.month(tokens.word(name)), day);
    }

    /** "3" of "3-5 October". */
    private @Nullable Phrase firstOfRange(int i) {
        int day = dayNumber(i);
        boolean range = day > 0 && tokens.isOneOf(i + 1, JOINING) && dayNumber(i + 2) > day;
        Phrase last = range ? dayFirst(i + 2, i + 2) : null;
        return last != null && last.meaning() instanceof InYear in && in.part() instanceof YearPart.MonthDay end
                ? new Phrase(i, i + 1, day(end.month(), day, in.year()))
                : null;
    }

    /** The "5" of "Oct. 3-5", which goes on a date that was just read; what is counted by it is no day. */
    @Nullable
    Phrase after(Phrase before, int i) {
        int day = dayNumber(i);
        boolean isNext = i == before.to() + 1
                && tokens.isOneOf(i - 1, JOINING)
                && before.meaning() instanceof InYear in
                && in.year() == null
                && in.part() instanceof YearPart.MonthDay first
                && day > first.day()
                && tokens.number(before.to() - 1) == first.day();
        boolean isTied = tokens.is(i - 1, "-") || tokens.is(i - 1, "\u2013");
        boolean counts = !isTied && tokens.isLetters(i + 1) && !tokens.isOneOf(i + 1, AFTER_RANGE);
        if (!isNext
                || counts
                || !(before.meaning() instanceof InYear of)
                || !(of.part() instanceof YearPart.MonthDay start)) {
            return null;
        }
        return withYear(i, i + 1, start.month(), day);
    }

    /** The number of a day of a month, or more than any has; 0 where the number is none. */
    private int dayNumber(int i) {
        int number = tokens.number(i);
        boolean goesOn = tokens.isJoined(i + 1)
                && (tokens.is(i + 1, ":") || tokens.is(i + 1, "%") || tokens.is(i + 1, "/"))
                && tokens.isJoined(i + 2);
        return tokens.digits(i) <= 2 && number > 0 && !goesOn && !tokens.is(i + 1, "%") ? number : 0;
    }

    private Phrase withYear(int from, int to, int month, int day) {
        int at = tokens.is(to, ",") ? to + 1 : tokens.pastHyphen(to);
        Phrase year = years.expected(at);
        int end = year == null ? to : year.to();
        Integer known = year != null && year.meaning() instanceof Meaning.OfYear of ? of.year() : null;
        return new Phrase(from, end, day(month, day, known));
    }

    private static Meaning day(int month, int day, @Nullable Integer year) {
        if (!YearPart.MonthDay.exists(month, day)) {
            return new Meaning.Impossible();
        }
        YearPart part = new YearPart.MonthDay(month, day);
        return year != null && !part.isIn(year) ? new Meaning.Impossible() : new InYear(part, year, Shift.NONE);
    }

    /** Dates in digits alone. */
    private @Nullable Phrase digits(int i) {
        int first = tokens.number(i);
        int second = tokens.number(i + 2);
        int third = tokens.number(i + 4);
        boolean two = tokens.isJoined(i + 1) && tokens.isJoined(i + 2) && second >= 0;
        if (!two || (tokens.isJoined(i) && !isOpening(i - 1))) {
            return null;
        }
        String mark = tokens.word(i + 1);
        boolean three = tokens.is(i + 3, mark) && tokens.isJoined(i + 3) && tokens.isJoined(i + 4) && third >= 0;
        if (three && isAfterJoined(i + 5)) {
            return null;
        }
        if (three && (mark.equals("-") || mark.equals("/") || mark.equals("."))) {
            return tokens.digits(i) == 4
                    ? new Phrase(i, i + 5, day(second, third, first))
                    : shortDate(i, first, second, third, mark);
        }
        if (mark.equals("/") && first == 9 && second == 11 && !isAfterJoined(i + 3)) {
            return new Phrase(i, i + 3, day(9, 11, 2001));
        }
        return null;
    }

    /** "25.10.1998", the European way: its first two numbers are one token. */
    private @Nullable Phrase dotted(int i) {
        String word = tokens.word(i);
        int point = word.indexOf('.');
        boolean isYear = tokens.is(i + 1, ".") && tokens.isJoined(i + 1) && tokens.isJoined(i + 2);
        if (point < 1 || point > 2 || word.length() - point > 3 || !isYear || tokens.digits(i + 2) != 4) {
            return null;
        }
        int day = Integer.parseInt(word.substring(0, point));
        int month = Integer.parseInt(word.substring(point + 1));
        return isAfterJoined(i + 3) ? null : new Phrase(i, i + 3, day(month, day, tokens.number(i + 2)));
    }

    private boolean isOpening(int i) {
        return tokens.is(i, "(") || tokens.is(i, "\"") || tokens.is(i, "\u201C") || tokens.is(i, "[");
    }

    /** Whether a date in digits goes on, so that it is none. */
    private boolean isAfterJoined(int i) {
        boolean joiner = tokens.is(i, "-") || tokens.is(i, "/") || tokens.is(i, ".");
        return tokens.isJoined(i) && joiner && tokens.isJoined(i + 1) && tokens.number(i + 1) >= 0;
    }

    /** "10/25/98", the American way unless only the other makes a date; "25.10.1998" the European way. */
    private @Nullable Phrase shortDate(int i, int first, int second, int third, String mark) {
        if (tokens.digits(i) > 2
                || tokens.digits(i + 2) > 2
                || (tokens.digits(i + 4) != 4 && tokens.digits(i + 4) != 2)) {
            return null;
        }
        if (tokens.digits(i + 4) == 2 && !mark.equals("/")) {
            return null;
        }
        int year = third >= 100 ? third : third < 60 ? 2000 + third : 1900 + third;
        boolean dayFirst = mark.equals(".") || first > 12;
        return new Phrase(i, i + 5, dayFirst ? day(second, first, year) : day(first, second, year));
    }
}
