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

/** What is said in units of time without counting them: "last month", "every day", "the quarter", "the day before". */
final class PeriodGrammar {

    private static final Map<String, Integer> RELATIONS = Map.of(
            "last",
            -1,
            "past",
            -1,
            "previous",
            -1,
            "preceding",
            -1,
            "prior",
            -1,
            "next",
            1,
            "coming",
            1,
            "following",
            1,
            "current",
            0,
            "this",
            0);

    private static final Set<String> EARLIER_PERIOD = Set.of("corresponding", "comparable", "same", "similar", "like");

    private final Tokens tokens;
    private final Numbers numbers;
    private final CountedGrammar counted;

    PeriodGrammar(Tokens tokens, Numbers numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.counted = new CountedGrammar(tokens, numbers);
    }

    /** An expression in units that begins at {@code i}. */
    @Nullable
    Phrase at(int i) {
        int bounded = pastBound(i);
        if (bounded > i) {
            Phrase bound = unbounded(bounded);
            return bound == null || bound.meaning() instanceof Repeating ? null : bound.from(i);
        }
        return unbounded(i);
    }

    private @Nullable Phrase unbounded(int i) {
        return switch (tokens.word(i)) {
            case "the" -> afterThe(i);
            case "a", "an" -> counted.afterA(i);
            case "every", "each" -> every(i);
            case "that", "those" -> spoken(i, i + 1);
            case "this" -> tokens.is(i + 1, "past") || tokens.is(i + 1, "coming") ? relative(i, i + 1) : open(i);
            case "half" -> counted.half(i);
            case "weekends" -> tokens.is(i - 1, "on") ? new Phrase(i, i + 1, new Repeating("XXXX-WXX-WE")) : open(i);
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
        return counted.at(i);
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
        if (quantity != null && unit != null && tokens.isPlural(quantity.to())) {
            return new Phrase(i, quantity.to() + 1, new Lasting(quantity.of(unit)));
        }
        Unit plural = Lexicon.unit(tokens.word(at));
        if (plural == null || !tokens.isPlural(at) || (at == i + 1 && !tokens.is(at + 1, "ahead"))) {
            return null;
        }
        return new Phrase(i, tokens.is(at + 1, "ahead") ? at + 2 : at + 1, new Lasting(plural.vague()));
    }

    /** "the day before", "the day after", where nothing says before what. */
    private @Nullable Phrase dayBefore(int i) {
        Unit unit = Lexicon.unit(tokens.word(i + 1));
        boolean before = tokens.is(i + 2, "before") || tokens.is(i + 2, "earlier");
        boolean after = tokens.is(i + 2, "after") || tokens.is(i + 2, "later");
        if (unit == null || tokens.isPlural(i + 1) || (!before && !after) || !counted.isClauseEnd(i + 3)) {
            return null;
        }
        return new Phrase(i, i + 3, new Distance(unit, before ? -1 : 1, Anchor.MENTIONED));
    }

    /** "last month", "the past two years", "the next few days", "this week", "recent weeks". */
    private @Nullable Phrase relative(int from, int i) {
        if (tokens.is(i, "recent") || (tokens.is(i, "coming") && tokens.isPlural(i + 1))) {
            Unit unit = Lexicon.unit(tokens.word(i + 1));
            return unit == null ? null : recent(from, i + 1, unit);
        }
        Integer relation = RELATIONS.get(tokens.word(i));
        if (relation == null) {
            return null;
        }
        Numbers.Quantity quantity = numbers.at(i + 1);
        int at = quantity == null ? i + 1 : quantity.to();
        at += tokens.isOneOf(at, CountedGrammar.ADJECTIVES) ? 1 : 0;
        Unit unit = Lexicon.unit(tokens.word(at));
        if (unit == null || tokens.isHyphen(at + 1)) {
            return null;
        }
        if (quantity != null) {
            int to = tokens.are(at + 1, "or", "so") ? at + 3 : at + 1;
            return new Phrase(from, to, new Lasting(quantity.of(unit)));
        }
        return tokens.isPlural(at)
                ? new Phrase(from, at + 1, new Lasting(unit.vague()))
                : neighbour(from, i, at, unit, relation);
    }

    private @Nullable Phrase recent(int from, int at, Unit unit) {
        if (!tokens.isPlural(at)) {
            return null;
        }
        boolean more = tokens.is(at + 1, "and") && tokens.isPlural(at + 2) && Lexicon.unit(tokens.word(at + 2)) != null;
        Reference reference = tokens.is(at - 1, "coming") ? Reference.FUTURE_REF : Reference.PAST_REF;
        return new Phrase(from, more ? at + 3 : at + 1, more ? reference : new Lasting(unit.vague()));
    }

    private @Nullable Phrase neighbour(int from, int i, int at, Unit unit, int relation) {
        String word = tokens.word(i);
        boolean the = from < i;
        if (unit.isShorterThanDay() && relation != 0) {
            return the && unit == Unit.HOUR ? new Phrase(from, at + 1, new Lasting(unit.duration(1))) : null;
        }
        boolean ofOther = unit == Unit.DAY && relation != 0 && tokens.is(at + 1, "of");
        if (unit.isShorterThanDay() || (unit == Unit.DAY && !the && relation != 0) || ofOther) {
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
        Numbers.Quantity quantity =
                tokens.is(i + 1, "other") ? new Numbers.Quantity(i + 2, 2, false) : numbers.at(i + 1);
        int at = quantity == null ? i + 1 : quantity.to();
        Unit unit = Lexicon.unit(tokens.word(at));
        if (unit == null || (quantity == null && tokens.isPlural(at)) || unit == Unit.SECOND) {
            return null;
        }
        return new Phrase(i, at + 1, new Repeating(quantity == null ? unit.duration(1) : quantity.of(unit)));
    }

    /** "that day", "the same month". */
    private @Nullable Phrase spoken(int from, int i) {
        int at = tokens.is(i, "same") ? i + 1 : i;
        Unit unit = Lexicon.unit(tokens.word(at));
        return unit == null || tokens.isPlural(at) || unit.isShorterThanDay()
                ? null
                : new Phrase(from, at + 1, new Spoken(unit, Anchor.MENTIONED));
    }

    /** "the quarter", "the week", "the fiscal year", "the latest period"; of days "the day" is said of too much else. */
    private @Nullable Phrase spokenAfterThe(int i) {
        boolean latest = tokens.is(i + 1, "latest");
        int at = latest || tokens.is(i + 1, "full") || tokens.is(i + 1, "fiscal") ? i + 2 : i + 1;
        Unit unit = Lexicon.unit(tokens.word(at));
        boolean ended = tokens.are(at + 1, "just", "ended") || tokens.are(at + 1, "that", "just", "ended");
        if ((latest && tokens.is(at, "period")) || ((latest || ended) && unit == Unit.QUARTER)) {
            return new Phrase(i, at + 1, new Meaning.LatestQuarter());
        }
        boolean isOne = unit == Unit.WEEK
                || unit == Unit.WEEKEND
                || unit == Unit.MONTH
                || unit == Unit.QUARTER
                || unit == Unit.YEAR
                || ((unit == Unit.DECADE || unit == Unit.CENTURY) && tokens.is(i - 1, "of") && isEdge(i - 2));
        if (unit == Unit.YEAR && tokens.isPlural(at) && tokens.isOneOf(i - 1, Set.of("over", "through"))) {
            return new Phrase(i, at + 1, new Lasting(unit.vague()));
        }
        if (unit == null || !isOne || tokens.isPlural(at) || tokens.isHyphen(at + 1)) {
            return null;
        }
        if (unit == Unit.YEAR && (tokens.is(at + 1, "ended") || tokens.is(at + 1, "ending"))) {
            return new Phrase(i, at + 1, new Lasting(unit.duration(1)));
        }
        return new Phrase(i, at + 1, new Spoken(unit, Anchor.PUBLISHED));
    }

    private boolean isEdge(int i) {
        return switch (tokens.word(i)) {
            case "end", "beginning", "start", "middle", "turn" -> true;
            default -> false;
        };
    }

    /** "year-earlier", "the year-ago quarter", "the corresponding period last year". */
    private @Nullable Phrase yearEarlier(int from, int i) {
        if (tokens.are(i, "year", "'", "s", "end")) {
            return new Phrase(from, i + 4, new Meaning.YearEnd());
        }
        boolean year = tokens.is(i, "year") && tokens.isHyphen(i + 1);
        if (year && tokens.is(i + 2, "end")) {
            return from < i ? null : new Phrase(from, i + 3, new Meaning.YearEnd());
        }
        if (year && (tokens.is(i + 2, "earlier") || tokens.is(i + 2, "ago"))) {
            return yearEarlierPeriod(from, i);
        }
        int prior = tokens.is(i, "prior") || tokens.is(i, "previous") ? tokens.pastHyphen(i + 1) : -1;
        if (prior > 0
                && tokens.is(prior, "year")
                && (tokens.is(prior + 1, "period") || tokens.is(prior + 1, "quarter"))) {
            return new Phrase(from, prior + 2, new YearsFromPeriod(-1, Anchor.MENTIONED, true));
        }
        if (tokens.isOneOf(i, EARLIER_PERIOD) && tokens.is(i + 1, "year") && tokens.isHyphen(i + 2) && from < i) {
            Phrase inner = yearEarlier(from, i + 1);
            return inner == null ? null : inner.from(from);
        }
        boolean period = tokens.is(i + 1, "period") || tokens.is(i + 1, "quarter");
        if (!tokens.isOneOf(i, EARLIER_PERIOD) || !period || from == i) {
            return null;
        }
        int at = tokens.is(i + 2, "of") || tokens.is(i + 2, "in") ? i + 3 : i + 2;
        if (tokens.is(i + 1, "quarter") && tokens.digits(at) == 4 && tokens.number(at) >= 1000) {
            return new Phrase(from, at + 1, new Meaning.SpokenIn(tokens.number(at)));
        }
        at = tokens.is(at, "the") ? at + 1 : at;
        boolean before = tokens.is(at, "last") || tokens.is(at, "previous") || tokens.is(at, "a");
        if (!before || !tokens.is(at + 1, "year")) {
            return null;
        }
        int to = tokens.is(at + 2, "earlier") || tokens.is(at + 2, "ago") ? at + 3 : at + 2;
        return new Phrase(from, to, new YearsFromPeriod(-1, Anchor.MENTIONED, true));
    }

    private @Nullable Phrase yearEarlierPeriod(int from, int i) {
        Numbers.Quantity quantity = numbers.at(i + 3);
        Unit unit = quantity == null ? null : Lexicon.unit(tokens.word(quantity.to()));
        if (quantity != null && unit != null) {
            return new Phrase(from, quantity.to() + 1, new Lasting(quantity.of(unit)));
        }
        Numbers.Ordinal ordinal = numbers.ordinal(i + 3);
        int at = ordinal == null ? i + 3 : ordinal.to();
        boolean period = tokens.is(at, "quarter") || (ordinal == null && tokens.is(at, "period"));
        if (from < i && !period) {
            return null;
        }
        if (ordinal != null && period && ordinal.number() >= 1 && ordinal.number() <= 4) {
            return new Phrase(from, at + 1, new Meaning.YearBefore(new YearPart.Quarter(ordinal.number())));
        }
        Anchor anchor = tokens.is(i + 2, "ago") ? Anchor.PUBLISHED : Anchor.MENTIONED;
        return new Phrase(from, from < i ? i + 4 : i + 3, new YearsFromPeriod(-1, anchor, true));
    }
}
