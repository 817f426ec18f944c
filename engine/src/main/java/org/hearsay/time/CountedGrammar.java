package org.hearsay.time;

import java.util.Set;
import org.hearsay.time.Meaning.Anchor;
import org.hearsay.time.Meaning.Distance;
import org.hearsay.time.Meaning.Lasting;
import org.hearsay.time.Meaning.Reference;
import org.hearsay.time.Meaning.Repeating;
import org.hearsay.time.Meaning.YearsFromPeriod;
import org.jspecify.annotations.Nullable;

/** Numbers of units of time, and how far off they put something: "two weeks ago", "16-hour", "$3 a day", "for weeks". */
final class CountedGrammar {

    static final Set<String> ADJECTIVES = Set.of(
            "trading",
            "business",
            "working",
            "full",
            "consecutive",
            "straight",
            "more",
            "additional",
            "extra",
            "long",
            "whole",
            "solid",
            "calendar",
            "short",
            "successive",
            "other",
            "fiscal",
            "very");

    private static final Set<String> BEFORE_BARE_DURATION =
            Set.of("for", "within", "took", "take", "takes", "taking", "lasted");

    private static final Set<String> AMOUNTS =
            Set.of("million", "billion", "times", "twice", "once", "percent", "%", "cents");

    private static final Set<String> CURRENCIES = Set.of("$", "£", "€", "¥");

    private static final Set<String> AFTER_CLAUSE =
            Set.of("and", "but", "in", "at", "by", "that", "when", "with", "to", "from");

    private final Tokens tokens;
    private final Numbers numbers;
    private final Results results;

    CountedGrammar(Tokens tokens, Numbers numbers) {
        this.results = new Results(tokens);
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** A quantity of units, or units in the plural, that begin at {@code i}. */
    @Nullable
    Phrase at(int i) {
        Numbers.Quantity quantity = numbers.at(i);
        return quantity != null ? counted(i, quantity) : plural(i);
    }

    /** What begins with "a" or "an": "a year ago", "a dozen weeks", "a three-year period". */
    @Nullable
    Phrase afterA(int i) {
        if (tokens.are(i, "a", "year", "or", "two")) {
            return distance(i, i + 4, Unit.YEAR, 1, true);
        }
        Numbers.Quantity quantity = numbers.at(i);
        if (quantity != null) {
            return counted(i, quantity);
        }
        Numbers.Quantity inner = numbers.at(i + 1);
        Unit hyphenated =
                inner != null && tokens.isHyphen(inner.to()) ? Lexicon.unit(tokens.word(inner.to() + 1)) : null;
        if (inner != null && hyphenated != null && tokens.is(inner.to() + 2, "period")) {
            return new Phrase(i, inner.to() + 3, new Lasting(inner.of(hyphenated)));
        }
        int at = tokens.isOneOf(i + 1, ADJECTIVES) ? i + 2 : i + 1;
        Unit unit = Lexicon.unit(tokens.word(at));
        if (unit == null
                || tokens.isPlural(at)
                || tokens.isHyphen(at + 1)
                || unit == Unit.SECOND
                || unit == Unit.QUARTER) {
            return null;
        }
        return one(i, at, unit);
    }

    /** "a year ago", "a week", "$3 a day". */
    private @Nullable Phrase one(int i, int at, Unit unit) {
        int to = at + 1;
        if (tokens.are(to, "and", "a", "half")) {
            return new Phrase(i, to + 3, new Lasting(unit.duration(1.5)));
        }
        Phrase more = compound(i, to, new Numbers.Quantity(to, 1, false), unit);
        if (more != null) {
            return more;
        }
        to += tokens.are(to, "or", "so") ? 2 : 0;
        Phrase distance = distance(i, to, unit, 1, false);
        if (!(distance.meaning() instanceof Lasting)) {
            return distance;
        }
        if (isRate(i)) {
            return new Phrase(i, to, new Repeating(unit.duration(1)));
        }
        boolean isSpan = unit != Unit.DAY || tokens.isOneOf(i - 1, BEFORE_BARE_DURATION) || tokens.is(i - 1, "than");
        return isSpan ? distance : null;
    }

    /** Whether what comes before "a year" is an amount or a number of times. */
    private boolean isRate(int i) {
        for (int k = i - 1; k >= i - 3; k--) {
            if (tokens.get(k).kind() == Token.Kind.DIGITS || tokens.isOneOf(k, AMOUNTS)) {
                return true;
            }
        }
        return false;
    }

    /** "half an hour", "half a century". */
    @Nullable
    Phrase half(int i) {
        boolean a = tokens.is(i + 1, "a") || tokens.is(i + 1, "an");
        int at = a ? i + 2 : tokens.pastHyphen(i + 1);
        Unit unit = Lexicon.unit(tokens.word(at));
        boolean isOne = a || tokens.isHyphen(i + 1);
        return unit == null || !isOne || tokens.isPlural(at) ? null : distance(i, at + 1, unit, 0.5, false);
    }

    /** A number and a unit: "16-hour", "two weeks ago", "eight trading days". */
    private @Nullable Phrase counted(int i, Numbers.Quantity quantity) {
        if (tokens.isHyphen(i - 1) && tokens.digits(i - 2) > 0) {
            return null;
        }
        boolean hyphen = tokens.isHyphen(quantity.to());
        int at = hyphen ? quantity.to() + 1 : quantity.to();
        at += tokens.isOneOf(at, ADJECTIVES) && !hyphen ? 1 : 0;
        Unit unit = Lexicon.unit(tokens.word(at));
        if (unit == null
                || isMoney(i)
                || isAge(at + 1)
                || tokens.is(i - 1, "aged")
                || (unit == Unit.QUARTER && !isWholeQuarters(at, hyphen))) {
            return null;
        }
        int to = at + 1;
        if (hyphen) {
            int end = tokens.isHyphen(to) && tokens.is(to + 1, "long") ? to + 2 : to;
            return new Phrase(i, end, new Lasting(quantity.of(unit)));
        }
        if (tokens.are(to, "or", "so")) {
            to += 2;
        }
        if (tokens.are(to, "and", "a", "half") && !quantity.vague()) {
            return new Phrase(i, to + 3, new Lasting(unit.duration(quantity.amount() + 0.5)));
        }
        Phrase more = compound(i, to, quantity, unit);
        return more != null ? more : distance(i, to, unit, quantity.amount(), quantity.vague());
    }

    /** "two hours and 20 minutes". */
    private @Nullable Phrase compound(int i, int to, Numbers.Quantity first, Unit unit) {
        int at = tokens.is(to, "and") || tokens.is(to, ",") ? to + 1 : to;
        Numbers.Quantity second = unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.YEAR ? numbers.at(at) : null;
        Unit smaller = second == null ? null : Lexicon.unit(tokens.word(second.to()));
        boolean fits =
                smaller != null && smaller.compareTo(unit) < 0 && smaller.isShorterThanDay() == unit.isShorterThanDay();
        if (second == null || smaller == null || !fits || second.vague() || first.vague() || isAge(second.to() + 1)) {
            return null;
        }
        String rest = second.of(smaller).substring(smaller.isShorterThanDay() ? 2 : 1);
        return new Phrase(i, second.to() + 1, new Lasting(first.of(unit) + rest));
    }

    /** "three quarters of the town" is no time. */
    private boolean isWholeQuarters(int i, boolean hyphen) {
        return tokens.isPlural(i) && !hyphen && !tokens.is(i + 1, "of");
    }

    private boolean isMoney(int i) {
        return tokens.isOneOf(i - 1, CURRENCIES);
    }

    /** "54-year-old", "54 years old", "54 years of age" are no times. */
    private boolean isAge(int i) {
        int old = tokens.pastHyphen(i);
        return tokens.is(old, "old") || tokens.is(old, "olds") || tokens.are(i, "of", "age");
    }

    /** A length, or a distance where "ago", "later" and the like follow. */
    private Phrase distance(int from, int to, Unit unit, double amount, boolean vague) {
        String value = vague ? unit.vague() : unit.duration(amount);
        int direction = direction(to);
        if (direction == 0) {
            return new Phrase(from, to, new Lasting(value));
        }
        int end = tokens.are(to, "from", "now") ? to + 2 : to + 1;
        if (vague || amount > 9_999) {
            boolean later = tokens.is(to, "later");
            Meaning ahead = later ? new Meaning.Later() : Reference.FUTURE_REF;
            return new Phrase(from, end, direction < 0 ? Reference.PAST_REF : ahead);
        }
        boolean spoken = tokens.is(to, "earlier") || tokens.is(to, "later") || tokens.is(to, "before");
        Anchor anchor = spoken ? Anchor.MENTIONED : Anchor.PUBLISHED;
        int whole = (int) amount;
        if (unit == Unit.YEAR && whole == 1) {
            return new Phrase(from, end, new YearsFromPeriod(direction, anchor, results.isAt(from)));
        }
        if (whole != amount) {
            return new Phrase(from, end, ofParts(unit, direction * amount, anchor));
        }
        return new Phrase(from, end, new Distance(unit, direction * whole, anchor));
    }

    /** Half a century is fifty years, half a year six months; of what has no smaller unit the half is left out. */
    private static Distance ofParts(Unit unit, double amount, Anchor anchor) {
        return switch (unit) {
            case CENTURY -> new Distance(Unit.YEAR, (int) (100 * amount), anchor);
            case DECADE -> new Distance(Unit.YEAR, (int) (10 * amount), anchor);
            case YEAR -> new Distance(Unit.MONTH, (int) (12 * amount), anchor);
            default -> new Distance(unit, (int) amount, anchor);
        };
    }

    private int direction(int i) {
        return switch (tokens.word(i)) {
            case "ago", "earlier" -> -1;
            case "before" -> isClauseEnd(i + 1) ? -1 : 0;
            case "later", "hence" -> 1;
            case "from" -> tokens.is(i + 1, "now") ? 1 : 0;
            default -> 0;
        };
    }

    /** Units in the plural that nothing counts: "for weeks". */
    private @Nullable Phrase plural(int i) {
        Unit unit = Lexicon.unit(tokens.word(i));
        if (unit != null && !tokens.isPlural(i) && tokens.isHyphen(i + 1) && tokens.is(i + 2, "long")) {
            return new Phrase(i, i + 3, new Lasting(unit.duration(1)));
        }
        String word = tokens.word(i);
        Unit whole = word.endsWith("long") ? Lexicon.unit(word.substring(0, word.length() - 4)) : null;
        if (whole != null) {
            return new Phrase(i, i + 1, new Lasting(whole.duration(1)));
        }
        if (unit == null || !tokens.isPlural(i) || isAge(i + 1) || unit == Unit.SECOND) {
            return null;
        }
        if (tokens.is(i + 1, "ago") || tokens.is(i + 1, "later")) {
            return distance(i, i + 1, unit, 0, true);
        }
        if (tokens.isHyphen(i + 1) && tokens.is(i + 2, "long")) {
            return new Phrase(i, i + 3, new Lasting(unit.vague()));
        }
        boolean isSpan = unit == Unit.WEEK || unit == Unit.MONTH || tokens.isOneOf(i - 1, BEFORE_BARE_DURATION);
        boolean again =
                isSpan && tokens.is(i + 1, "or") && tokens.isPlural(i + 2) && Lexicon.unit(tokens.word(i + 2)) != null;
        return isSpan ? new Phrase(i, again ? i + 3 : i + 1, new Lasting(unit.vague())) : null;
    }

    /** Whether nothing that "before" or "after" could govern stands at {@code i}. */
    boolean isClauseEnd(int i) {
        boolean isWord = tokens.isLetters(i) || tokens.number(i) >= 0;
        return !isWord || tokens.isOneOf(i, AFTER_CLAUSE);
    }
}
