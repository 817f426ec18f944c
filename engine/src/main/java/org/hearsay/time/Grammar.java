package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.time.Meaning.Distance;
import org.jspecify.annotations.Nullable;

/** Finds expressions of time among tokens in one pass: at each place the longest of what the small grammars find. */
final class Grammar {

    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "`", "'", "\u2018");

    /** What a programme's title stands after, rather than what somebody says. */
    private static final Set<String> BEFORE_TITLE = Set.of("s", "'", "`", "on", "of", "program", "programme", "show");

    private static final Set<String> NAMES_BEFORE_TODAY = Set.of("usa", "voa", "russia", "india", "psychology");

    private final Tokens tokens;
    private final YearGrammar years;
    private final DateGrammar dates;
    private final DayGrammar days;
    private final YearPartGrammar yearParts;
    private final PeriodGrammar periods;
    private final ReferenceGrammar references;

    private Grammar(Tokens tokens) {
        this.tokens = tokens;
        Numbers numbers = new Numbers(tokens);
        this.years = new YearGrammar(tokens, numbers);
        this.dates = new DateGrammar(tokens, numbers, years);
        this.days = new DayGrammar(tokens, dates, new ClockGrammar(tokens));
        this.yearParts = new YearPartGrammar(tokens, numbers, years, dates);
        this.periods = new PeriodGrammar(tokens, numbers);
        this.references = new ReferenceGrammar(tokens);
    }

    /** The expressions among the tokens, in order, without overlap. */
    static List<Phrase> phrases(Tokens tokens) {
        return SharedYears.in(new Grammar(tokens).scan(), tokens);
    }

    private List<Phrase> scan() {
        List<Phrase> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Phrase phrase = found.isEmpty() ? null : dates.after(found.getLast(), i);
            if (phrase == null && (Character.isLetterOrDigit(first(i)) || tokens.is(i, "'"))) {
                phrase = at(i);
            }
            if (phrase == null || isTitle(phrase)) {
                i++;
            } else {
                found.add(phrase);
                i = phrase.to();
            }
        }
        return found;
    }

    /** "This Week" of ABC's "This Week," and "Today" of "USA Today" are names. */
    private boolean isTitle(Phrase phrase) {
        if (!(phrase.meaning() instanceof Distance)) {
            return false;
        }
        boolean isQuoted = tokens.isOneOf(phrase.from() - 1, QUOTES) && tokens.isOneOf(phrase.from() - 2, BEFORE_TITLE);
        boolean capitals = phrase.to() > phrase.from() + 1;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            capitals &= tokens.isCapital(i);
        }
        boolean isToday = tokens.is(phrase.from(), "today") && tokens.isCapital(phrase.from());
        return (isQuoted && capitals) || (isToday && tokens.isOneOf(phrase.from() - 1, NAMES_BEFORE_TODAY));
    }

    private char first(int i) {
        String word = tokens.word(i);
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    private @Nullable Phrase at(int i) {
        Phrase within = part(i);
        return within != null ? within : plain(i);
    }

    /** "early December", "late Friday", "earlier this month", "the end of 1994", "mid-1996". */
    private @Nullable Phrase part(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        int to = switch (tokens.word(at)) {
            case "early", "late", "mid" -> tokens.pastHyphen(at + 1);
            case "earlier", "later" -> at == i ? pastIn(at + 1) : -1;
            case "turn" -> tokens.are(at + 1, "of", "the", "century") && at > i ? at + 2 : -1;
            case "first", "second", "last", "latter" ->
                tokens.are(at + 1, "half", "of") && isLong(plain(at + 3)) ? at + 3 : -1;
            case "end", "beginning", "start", "middle" -> tokens.is(at + 1, "of") && at > i ? at + 2 : -1;
            default -> -1;
        };
        if (to < 0) {
            return null;
        }
        if (tokens.is(to - 1, "in") && tokens.are(to, "the", "day")) {
            return new Phrase(i, to + 2, new Meaning.Spoken(Unit.DAY, Meaning.Anchor.MENTIONED));
        }
        Phrase whole = plain(to);
        if (whole == null && at > i && tokens.word(to - 1).equals("-")) {
            return null;
        }
        return whole != null && hasParts(whole, at) ? whole.from(i) : null;
    }

    private static boolean isLong(@Nullable Phrase whole) {
        return whole != null
                && (whole.meaning() instanceof Meaning.OfDecade || whole.meaning() instanceof Meaning.OfCentury);
    }

    private int pastIn(int i) {
        return tokens.is(i, "in") ? i + 1 : i;
    }

    private boolean hasParts(Phrase whole, int modifier) {
        boolean relative = tokens.is(modifier, "earlier") || tokens.is(modifier, "later");
        return switch (whole.meaning()) {
            case Distance distance -> distance.unit().compareTo(Unit.DAY) >= 0 && !isCounted(whole);
            case Meaning.Spoken spoken -> true;
            case Meaning.OfYear year -> !relative;
            case Meaning.OfDecade decade -> !relative;
            case Meaning.OfCentury century -> !relative;
            case Meaning.InYear in -> !relative;
            case Meaning.InRelativeYear in -> !relative;
            case Meaning.OnWeekday weekday -> !relative;
            case Meaning.During during -> !relative;
            default -> false;
        };
    }

    /** "two weeks ago" has no early part. */
    private boolean isCounted(Phrase phrase) {
        return tokens.isOneOf(phrase.to() - 1, Set.of("ago", "earlier", "later", "before", "now", "hence"));
    }

    private @Nullable Phrase plain(int i) {
        Phrase best = longer(dates.at(i), days.at(i));
        best = longer(best, yearParts.at(i));
        best = longer(best, periods.at(i));
        best = longer(best, years.at(i));
        return longer(best, references.at(i));
    }

    /** The longer of two, the first of equals. */
    private static @Nullable Phrase longer(@Nullable Phrase one, @Nullable Phrase other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.to() > one.to() ? other : one;
    }
}
