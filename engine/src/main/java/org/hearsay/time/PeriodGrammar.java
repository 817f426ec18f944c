package org.hearsay.time;

import java.util.Map;
import java.util.Set;
import org.hearsay.time.Meaning.Anchor;
import org.hearsay.time.Meaning.Distance;
import org.hearsay.time.Meaning.Lasting;
import org.hearsay.time.Meaning.Reference;
import org.hearsay.time.Meaning.Repeating;
import org.hearsay.time.Meaning.Spoken;
import org.hearsay.time.Meaning.YearsFromPeriod;
import org.jspecify.annotations.Nullable;

/** What is said in units of time: "two weeks ago", "last month", "nearly forty years", "every day", "the quarter". */
final class PeriodGrammar {

    private static final Map<String, Integer> RELATIONS = Map.of(
            "last", -1, "past", -1, "previous", -1, "preceding", -1, "prior", -1, "next", 1, "coming", 1, "following", 1,
            "current", 0, "this", 0);

    private static final Set<String> ADJECTIVES = Set.of(
            "trading", "business", "working", "full", "consecutive", "straight", "more", "additional", "extra", "long",
            "whole", "solid", "calendar", "short", "successive", "other", "fiscal", "very");

    private static final Set<String> BEFORE_BARE_DURATION =
            Set.of("for", "within", "took", "take", "takes", "taking", "lasted");

    private static final Set<String> EARLIER_PERIOD = Set.of("corresponding", "comparable", "same", "similar");

    private final Tokens tokens;
    private final Numbers numbers;

    PeriodGrammar(Tokens tokens, Numbers numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** An expression in units that begins at {@code i}. */
    @Nullable Phrase at(int i) {
        int bounded = pastBound(i);
        if (bounded > i) {
            Phrase bound = at(bounded);
            return bound == null || bound.meaning() instanceof Repeating ? null : bound.from(i);
        }
        return switch (tokens.word(i)) {
            case "the" -> afterThe(i);
            case "a", "an" -> afterA(i);
            case "every", "each" -> every(i);
            case "that", "those" -> spoken(i, i + 1);
            case "half" -> half(i);
            default -> open(i);
        };
    }

    /** Past "nearly", "at least" and the like, which belong to the expression. */
    private int pastBound(int i) {
        return switch (tokens.word(i)) {
            case "nearly", "almost" -> i + 1;
            case "at" -> tokens.is(i + 1, "least") || tokens.is(i + 1, "most") ? i + 2 : i;
            case "more", "less", "fewer" -> tokens.is(i + 1, "than") ? i + 2 : i;
            case "up" -> tokens.is(i + 1, "to") ? i + 2 : i;
            case "as" -> tokens.are(i + 1, "many", "as") ? i + 3 : i;
            default -> i;
        };
    }

    private @Nullable Phrase open(int i) {
        Phrase relative = relative(i, i);
        if (relative != null) {
            return relative;
        }
        Phrase earlier = yearEarlier(i, i);
        if (earlier != null) {
            return earlier;
        }
        Numbers.Quantity quantity = numbers.at(i);
        if (quantity != null) {
            return counted(i, quantity);
        }
        return plural(i);
    }

    private @Nullable Phrase afterThe(int i) {
        Phrase earlier = yearEarlier(i, i + 1);
        if (earlier != null) {
            return earlier;
        }
        Phrase before = dayBefore(i);
        if (before != null) {
            return before;
        }
        Phrase relative = relative(i, i + 1);
        if (relative != null) {
            return relative;
        }
        if (tokens.is(i + 1, "same")) {
            return spoken(i, i + 2);
        }
        Phrase counted = countedAfterThe(i);
        return counted != null ? counted : spokenAfterThe(i);
    }

    /** "the first nine months", "the six months", "the 12 months", "the weeks ahead". */
    private @Nullable Phrase countedAfterThe(int i) {
        int at = tokens.is(i + 1, "first") || tokens.is(i + 1, "final") ? i + 2 : i + 1;
        Numbers.Quantity quantity = numbers.at(at);
        Unit unit = quantity == null ? null : Lexicon.unit(tokens.word(quantity.to()));
        if (quantity != null && unit != null && isPlural(quantity.to())) {
            return new Phrase(i, quantity.to() + 1, new Lasting(quantity.of(unit)));
        }
        Unit plural = Lexicon.unit(tokens.word(at));
        if (plural == null || !isPlural(at) || (at == i + 1 && !tokens.is(at + 1, "ahead"))) {
            return null;
        }
        return new Phrase(i, tokens.is(at + 1, "ahead") ? at + 2 : at + 1, new Lasting(plural.vague()));
    }

    /** "the day before", "the day after", where nothing says before what. */
    private @Nullable Phrase dayBefore(int i) {
        Unit unit = Lexicon.unit(tokens.word(i + 1));
        boolean before = tokens.is(i + 2, "before") || tokens.is(i + 2, "earlier");
        boolean after = tokens.is(i + 2, "after") || tokens.is(i + 2, "later");
        if (unit == null || isPlural(i + 1) || (!before && !after) || !isClauseEnd(i + 3)) {
            return null;
        }
        return new Phrase(i, i + 3, new Distance(unit, before ? -1 : 1, Anchor.MENTIONED));
    }

    private boolean isClauseEnd(int i) {
        return !tokens.isLetters(i) && tokens.number(i) < 0
                || tokens.isOneOf(i, Set.of("and", "but", "in", "at", "by", "that", "when", "with", "to", "from"));
    }

    private @Nullable Phrase afterA(int i) {
        Phrase vague = vagueAfterA(i);
        if (vague != null) {
            return vague;
        }
        Numbers.Quantity quantity = numbers.at(i);
        if (quantity != null) {
            return counted(i, quantity);
        }
        Numbers.Quantity inner = numbers.at(i + 1);
        Unit hyphenated = inner != null && tokens.isHyphen(inner.to()) ? Lexicon.unit(tokens.word(inner.to() + 1)) : null;
        if (inner != null && hyphenated != null && tokens.is(inner.to() + 2, "period")) {
            return new Phrase(i, inner.to() + 3, new Lasting(inner.of(hyphenated)));
        }
        int at = tokens.isOneOf(i + 1, ADJECTIVES) ? i + 2 : i + 1;
        Unit unit = Lexicon.unit(tokens.word(at));
        if (unit == null || isPlural(at) || tokens.isHyphen(at + 1) || unit == Unit.SECOND || unit == Unit.QUARTER) {
            return null;
        }
        return one(i, at, unit);
    }

    private @Nullable Phrase vagueAfterA(int i) {
        if (tokens.are(i + 1, "half") || tokens.are(i + 1, "quarter")) {
            return null;
        }
        if (tokens.is(i + 1, "decade") || tokens.is(i + 1, "century")) {
            return null;
        }
        return tokens.are(i, "a", "year", "or", "two") ? distance(i, i + 4, Unit.YEAR, 1, true) : null;
    }

    /** "a year ago", "a week", "$3 a day". */
    private @Nullable Phrase one(int i, int at, Unit unit) {
        int to = at + 1;
        if (tokens.are(to, "and", "a", "half")) {
            return new Phrase(i, to + 3, new Lasting(unit.duration(1.5)));
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
            if (tokens.get(k).kind() == Token.Kind.DIGITS
                    || tokens.isOneOf(k, Set.of("million", "billion", "times", "twice", "once", "percent", "%", "cents"))) {
                return true;
            }
        }
        return false;
    }

    /** "half an hour", "half a century". */
    private @Nullable Phrase half(int i) {
        boolean a = tokens.is(i + 1, "a") || tokens.is(i + 1, "an");
        int at = a ? i + 2 : tokens.pastHyphen(i + 1);
        Unit unit = Lexicon.unit(tokens.word(at));
        boolean isOne = a || tokens.isHyphen(i + 1);
        return unit == null || !isOne || isPlural(at) ? null : distance(i, at + 1, unit, 0.5, false);
    }

    /** A number and a unit: "16-hour", "two weeks ago", "eight trading days". */
    private @Nullable Phrase counted(int i, Numbers.Quantity quantity) {
        boolean hyphen = tokens.isHyphen(quantity.to());
        int at = hyphen ? quantity.to() + 1 : quantity.to();
        at += tokens.isOneOf(at, ADJECTIVES) && !hyphen ? 1 : 0;
        Unit unit = Lexicon.unit(tokens.word(at));
        if (unit == null || isMoney(i) || isAge(at + 1) || (unit == Unit.QUARTER && !isWholeQuarters(at, hyphen))) {
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
        boolean fits = smaller != null
                && smaller.compareTo(unit) < 0
                && smaller.isShorterThanDay() == unit.isShorterThanDay();
        if (second == null || smaller == null || !fits || second.vague() || first.vague() || isAge(second.to() + 1)) {
            return null;
        }
        String rest = second.of(smaller).substring(smaller.isShorterThanDay() ? 2 : 1);
        return new Phrase(i, second.to() + 1, new Lasting(first.of(unit) + rest));
    }

    /** "three quarters of the town" is no time. */
    private boolean isWholeQuarters(int i, boolean hyphen) {
        return isPlural(i) && !hyphen && !tokens.is(i + 1, "of");
    }

    private boolean isMoney(int i) {
        return tokens.isOneOf(i - 1, Set.of("$", "£", "€", "¥"));
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
            return new Phrase(from, end, direction < 0 ? Reference.PAST_REF : Reference.FUTURE_REF);
        }
        boolean spoken = tokens.is(to, "earlier") || tokens.is(to, "later") || tokens.is(to, "before");
        Anchor anchor = spoken ? Anchor.MENTIONED : Anchor.PUBLISHED;
        int whole = (int) amount;
        if (unit == Unit.YEAR && whole == 1) {
            return new Phrase(from, end, new YearsFromPeriod(direction, anchor));
        }
        return new Phrase(from, end, new Distance(unit, direction * whole, anchor));
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
        if (unit == null || !isPlural(i) || isAge(i + 1) || unit == Unit.SECOND) {
            return null;
        }
        if (tokens.is(i + 1, "ago") || tokens.is(i + 1, "later")) {
            return distance(i, i + 1, unit, 0, true);
        }
        if (tokens.isHyphen(i + 1) && tokens.is(i + 2, "long")) {
            return new Phrase(i, i + 3, new Lasting(unit.vague()));
        }
        boolean isSpan = unit == Unit.WEEK || unit == Unit.MONTH || tokens.isOneOf(i - 1, BEFORE_BARE_DURATION);
        boolean again = isSpan && tokens.is(i + 1, "or") && isPlural(i + 2) && Lexicon.unit(tokens.word(i + 2)) != null;
        return isSpan ? new Phrase(i, again ? i + 3 : i + 1, new Lasting(unit.vague())) : null;
    }

    private boolean isPlural(int i) {
        return tokens.word(i).endsWith("s");
    }

    /** "last month", "the past two years", "the next few days", "this week", "recent weeks". */
    private @Nullable Phrase relative(int from, int i) {
        if (tokens.is(i, "recent") || (tokens.is(i, "coming") && isPlural(i + 1))) {
            Unit unit = Lexicon.unit(tokens.word(i + 1));
            return unit == null ? null : recent(from, i + 1, unit);
        }
        Integer relation = RELATIONS.get(tokens.word(i));
        if (relation == null) {
            return null;
        }
        Numbers.Quantity quantity = numbers.at(i + 1);
        int at = quantity == null ? i + 1 : quantity.to();
        at += tokens.isOneOf(at, ADJECTIVES) ? 1 : 0;
        Unit unit = Lexicon.unit(tokens.word(at));
        if (unit == null || tokens.isHyphen(at + 1)) {
            return null;
        }
        if (quantity != null) {
            int to = tokens.are(at + 1, "or", "so") ? at + 3 : at + 1;
            return new Phrase(from, to, new Lasting(quantity.of(unit)));
        }
        return isPlural(at) ? new Phrase(from, at + 1, new Lasting(unit.vague())) : neighbour(from, i, at, unit, relation);
    }

    private @Nullable Phrase recent(int from, int at, Unit unit) {
        if (!isPlural(at)) {
            return null;
        }
        boolean more = tokens.is(at + 1, "and") && isPlural(at + 2) && Lexicon.unit(tokens.word(at + 2)) != null;
        return new Phrase(from, more ? at + 3 : at + 1, more ? Reference.PAST_REF : new Lasting(unit.vague()));
    }

    private @Nullable Phrase neighbour(int from, int i, int at, Unit unit, int relation) {
        String word = tokens.word(i);
        boolean the = from < i;
        if (unit.isShorterThanDay() && relation != 0) {
            return the && unit == Unit.HOUR ? new Phrase(from, at + 1, new Lasting(unit.duration(1))) : null;
        }
        if (unit.isShorterThanDay() || (unit == Unit.DAY && !the && relation != 0)) {
            return null;
        }
        if (the && word.equals("past") && unit.compareTo(Unit.YEAR) > 0) {
            return new Phrase(from, at + 1, new Lasting(unit.duration(1)));
        }
        int to = tokens.are(at + 1, "or", "so") ? at + 3 : at + 1;
        boolean spoken = word.equals("previous") || word.equals("preceding") || word.equals("following");
        boolean mentioned = spoken || (the && unit == Unit.DAY);
        return new Phrase(from, to, new Distance(unit, relation, mentioned ? Anchor.MENTIONED : Anchor.PUBLISHED));
    }

    /** "every day", "each month", "every two years", "every other week". */
    private @Nullable Phrase every(int i) {
        Numbers.Quantity quantity = tokens.is(i + 1, "other") ? new Numbers.Quantity(i + 2, 2, false) : numbers.at(i + 1);
        int at = quantity == null ? i + 1 : quantity.to();
        Unit unit = Lexicon.unit(tokens.word(at));
        if (unit == null || (quantity == null && isPlural(at)) || unit == Unit.SECOND) {
            return null;
        }
        return new Phrase(i, at + 1, new Repeating(quantity == null ? unit.duration(1) : quantity.of(unit)));
    }

    /** "that day", "the same month". */
    private @Nullable Phrase spoken(int from, int i) {
        int at = tokens.is(i, "same") ? i + 1 : i;
        Unit unit = Lexicon.unit(tokens.word(at));
        return unit == null || isPlural(at) || unit.isShorterThanDay()
                ? null
                : new Phrase(from, at + 1, new Spoken(unit, Anchor.MENTIONED));
    }

    /** "the quarter", "the week", "the fiscal year", "the latest period"; of days "the day" is said of too much else. */
    private @Nullable Phrase spokenAfterThe(int i) {
        boolean latest = tokens.is(i + 1, "latest");
        int at = latest || tokens.is(i + 1, "full") || tokens.is(i + 1, "fiscal") ? i + 2 : i + 1;
        Unit unit = Lexicon.unit(tokens.word(at));
        if (latest && (tokens.is(at, "period") || unit == Unit.QUARTER)) {
            return new Phrase(i, at + 1, new Distance(Unit.QUARTER, -1, Anchor.PUBLISHED));
        }
        boolean isOne = unit == Unit.WEEK
                || unit == Unit.WEEKEND
                || unit == Unit.MONTH
                || unit == Unit.QUARTER
                || unit == Unit.YEAR;
        if (unit == Unit.YEAR && isPlural(at) && tokens.isOneOf(i - 1, Set.of("over", "through"))) {
            return new Phrase(i, at + 1, new Lasting(unit.vague()));
        }
        if (unit == null || !isOne || isPlural(at) || tokens.isHyphen(at + 1)) {
            return null;
        }
        if (unit == Unit.YEAR && (tokens.is(at + 1, "ended") || tokens.is(at + 1, "ending"))) {
            return new Phrase(i, at + 1, new Lasting(unit.duration(1)));
        }
        return new Phrase(i, at + 1, new Spoken(unit, Anchor.PUBLISHED));
    }

    /** "year-earlier", "the year-ago quarter", "the corresponding period last year". */
    private @Nullable Phrase yearEarlier(int from, int i) {
        boolean year = tokens.is(i, "year") && tokens.isHyphen(i + 1);
        if (year && tokens.is(i + 2, "end")) {
            return from < i ? null : new Phrase(from, i + 3, new Meaning.YearEnd());
        }
        if (year && (tokens.is(i + 2, "earlier") || tokens.is(i + 2, "ago"))) {
            return yearEarlierPeriod(from, i);
        }
        boolean period = tokens.is(i + 1, "period") || tokens.is(i + 1, "quarter");
        if (!tokens.isOneOf(i, EARLIER_PERIOD) || !period || from == i) {
            return null;
        }
        int at = tokens.is(i + 2, "of") || tokens.is(i + 2, "in") ? i + 3 : i + 2;
        at = tokens.is(at, "the") ? at + 1 : at;
        boolean before = tokens.is(at, "last") || tokens.is(at, "previous") || tokens.is(at, "a");
        if (!before || !tokens.is(at + 1, "year")) {
            return null;
        }
        int to = tokens.is(at + 2, "earlier") || tokens.is(at + 2, "ago") ? at + 3 : at + 2;
        return new Phrase(from, to, new YearsFromPeriod(-1, Anchor.MENTIONED));
    }

    private @Nullable Phrase yearEarlierPeriod(int from, int i) {
        Numbers.Quantity quantity = numbers.at(i + 3);
        Unit unit = quantity == null ? null : Lexicon.unit(tokens.word(quantity.to()));
        if (quantity != null && unit != null) {
            return new Phrase(from, quantity.to() + 1, new Lasting(quantity.of(unit)));
        }
        boolean period = tokens.is(i + 3, "period") || tokens.is(i + 3, "quarter");
        if (from < i && !period) {
            return null;
        }
        return new Phrase(from, from < i ? i + 4 : i + 3, new YearsFromPeriod(-1, Anchor.MENTIONED));
    }
}
