package org.hearsay.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "1998", "fiscal 1988", "nineteen ninety-six", "the '80s", "the 20th century". */
final class YearGrammar {

    /** After these a number of four digits is a year, even one that would be unusual otherwise. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "till", "by", "from", "to", "through", "during", "before", "after", "between",
            "and", "of", "early", "late", "mid", "year", "fiscal", "circa", "back", "for");

    private static final Set<String> MARKS_OF_AMOUNTS = Set.of("$", "£", "€", "¥", "#", "%", "+", "=", "@", "_");

    private static final Set<String> COUNTED = Set.of(
            "people",
            "percent",
            "per",
            "million",
            "billion",
            "thousand",
            "hundred",
            "men",
            "women",
            "children",
            "cents",
            "dollars",
            "points",
            "tons",
            "tonnes",
            "acres",
            "miles",
            "meters",
            "metres",
            "feet",
            "km",
            "kg",
            "m",
            "mph");

    private final Tokens tokens;
    private final Numbers numbers;

    YearGrammar(Tokens tokens, Numbers numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** A year, a decade or a century that begins at {@code i}. */
    @Nullable
    Phrase at(int i) {
        Phrase decade = decade(i);
        if (decade != null) {
            return decade;
        }
        Phrase century = century(i);
        if (century != null) {
            return century;
        }
        Phrase named = named(i);
        return named != null ? named : alone(i);
    }

    /** A year in digits where one is expected, after a month or "of". */
    @Nullable
    Phrase expected(int i) {
        int year = tokens.number(i);
        if (tokens.digits(i) == 4 && year >= 1000 && year < 2200 && !isAmount(i)) {
            return new Phrase(i, i + 1, new Meaning.OfYear(year));
        }
        Phrase shortened = shortened(i);
        return shortened != null ? shortened : named(i);
    }

    /** "'98": the years from 1930 to 2029. */
    private @Nullable Phrase shortened(int i) {
        boolean isOne = tokens.is(i, "'") && !tokens.isJoined(i) && tokens.isJoined(i + 1) && tokens.digits(i + 1) == 2;
        if (!isOne || (tokens.isJoined(i + 2) && (tokens.isLetters(i + 2) || tokens.is(i + 2, "'")))) {
            return null;
        }
        int year = tokens.number(i + 1);
        return new Phrase(i, i + 2, new Meaning.OfYear(year < 30 ? 2000 + year : 1900 + year));
    }

    private @Nullable Phrase alone(int i) {
        Phrase shortened = tokens.isOneOf(i - 1, BEFORE_YEAR) ? shortened(i) : null;
        if (shortened != null) {
            return shortened;
        }
        if (tokens.digits(i) != 4 || isAmount(i)) {
            return null;
        }
        int year = tokens.number(i);
        boolean usual = year >= 1900 && year < 2060;
        boolean expected = tokens.isOneOf(i - 1, BEFORE_YEAR) && year >= 1400 && year < 2200;
        return (usual && !isCounting(i)) || (expected && !isCounting(i))
                ? new Phrase(i, i + 1, new Meaning.OfYear(year))
                : null;
    }

    /** Whether the number is money, a part of a longer number, a code or a clock's. */
    private boolean isAmount(int i) {
        return tokens.isOneOf(i - 1, MARKS_OF_AMOUNTS)
                || (tokens.isJoined(i) && isTightly(i - 1))
                || (tokens.isJoined(i + 1)
                        && (tokens.isLetters(i + 1) || tokens.isOneOf(i + 1, MARKS_OF_AMOUNTS) || isTied(i + 1)));
    }

    /** Whether what stands right before a number makes it part of something longer. */
    private boolean isTightly(int before) {
        return switch (tokens.word(before)) {
            case ".", ":", "/", "*" -> true;
            case "-" -> tokens.isLetters(before - 1) && tokens.isJoined(before) && !tokens.is(before - 1, "mid");
            default -> tokens.isLetters(before);
        };
    }

    private boolean isTied(int mark) {
        boolean tie = tokens.is(mark, ":") || tokens.is(mark, "/");
        return tie && tokens.isJoined(mark + 1) && tokens.number(mark + 1) >= 0;
    }

    private boolean isCounting(int i) {
        String next = tokens.word(i + 1);
        boolean plural = tokens.isLetters(i + 1)
                && !tokens.isCapital(i + 1)
                && next.length() > 3
                && next.endsWith("s")
                && !next.endsWith("ss")
                && !tokens.isOneOf(i - 1, BEFORE_YEAR)
                && !tokens.is(i - 1, "the");
        boolean units = Lexicon.unit(next) != null && next.endsWith("s");
        return plural || units || COUNTED.contains(next);
    }

    /** "nineteen ninety-seven", "two thousand [and] four", "fiscal 1988", "the year 2000". */
    private @Nullable Phrase named(int i) {
        if (tokens.is(i, "fiscal")) {
            int at = tokens.is(i + 1, "year") ? i + 2 : i + 1;
            Phrase year = tokens.digits(at) == 4 ? expected(at) : null;
            return year == null ? null : year.from(i);
        }
        if (tokens.are(i, "the", "year")) {
            Phrase year = tokens.digits(i + 2) == 4 ? expected(i + 2) : spelled(i + 2);
            return year == null ? null : year.from(i);
        }
        return spelled(i);
    }

    private @Nullable Phrase spelled(int i) {
        if (tokens.are(i, "two", "thousand")) {
            int at = tokens.is(i + 2, "and") ? i + 3 : i + 2;
            int unit = Lexicon.number(tokens.word(at));
            boolean counted = Lexicon.unit(tokens.word(i + 2)) != null || tokens.isOneOf(i + 2, COUNTED);
            if (unit > 0) {
                return new Phrase(i, at + 1, new Meaning.OfYear(2000 + unit));
            }
            return counted || !tokens.is(i - 1, "year") ? null : new Phrase(i, i + 2, new Meaning.OfYear(2000));
        }
        int century = tokens.is(i, "nineteen") ? 1900 : tokens.is(i, "twenty") ? 2000 : 0;
        int tens = Lexicon.tens(tokens.word(i + 1));
        if (century == 0 || tens == 0) {
            return null;
        }
        int next = tokens.pastHyphen(i + 2);
        int unit = Lexicon.number(tokens.word(next));
        boolean hasUnit = unit > 0 && unit < 10;
        return new Phrase(i, hasUnit ? next + 1 : i + 2, new Meaning.OfYear(century + tens + (hasUnit ? unit : 0)));
    }

    private @Nullable Phrase decade(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        Phrase decade = decadeName(at);
        return decade == null || (at == i && !isDecadeAlone(decade)) ? null : decade.from(i);
    }

    /** "1990s" needs nothing before it; "nineties" may be anything. */
    private boolean isDecadeAlone(Phrase decade) {
        return tokens.digits(decade.from()) == 4
                || tokens.is(decade.from() - 1, "mid")
                || tokens.isHyphen(decade.from() - 1);
    }

    private @Nullable Phrase decadeName(int i) {
        int at = tokens.is(i, "'") ? i + 1 : i;
        int number = tokens.number(at);
        int to = pastPlural(at + 1);
        if (number >= 0 && number % 10 == 0 && to > 0) {
            if (tokens.digits(at) == 4 && number >= 1000 && number < 2200) {
                return new Phrase(i, to, new Meaning.OfDecade(number / 10));
            }
            return tokens.digits(at) == 2 && number > 10
                    ? new Phrase(i, to, new Meaning.OfDecade(190 + number / 10))
                    : null;
        }
        int spelled = Lexicon.decade(tokens.word(i));
        return spelled > 0 ? new Phrase(i, i + 1, new Meaning.OfDecade(190 + spelled)) : null;
    }

    /** The end of "s" or "'s" right after a number, or -1. */
    private int pastPlural(int i) {
        if (tokens.is(i, "s") && tokens.isJoined(i)) {
            return i + 1;
        }
        return tokens.is(i, "'") && tokens.isJoined(i) && tokens.is(i + 1, "s") && tokens.isJoined(i + 1) ? i + 2 : -1;
    }

    private @Nullable Phrase century(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        Numbers.Ordinal ordinal = numbers.ordinal(at);
        if (ordinal == null || ordinal.number() < 2 || ordinal.number() > 22) {
            return null;
        }
        int century = tokens.pastHyphen(ordinal.to());
        if (!tokens.is(century, "century") || (century > ordinal.to() && at > i)) {
            return null;
        }
        return new Phrase(i, century + 1, new Meaning.OfCentury(ordinal.number() - 1));
    }
}
