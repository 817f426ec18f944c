package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.figure.Figure.Bound;
import org.hearsay.figure.Numeral.Kind;
import org.jspecify.annotations.Nullable;

/** Joins numbers to ranges and to the words that bound them. */
final class Quantities {

    private static final Set<String> JOINERS = Set.of("to", "-", "\u2013", "\u2014", "\u2012", "or", "and");

    /** How far before "from 14 to 17" the word of change may stand. */
    private static final int CHANGE_REACH = 8;

    /** From here on "past" bounds a number: "past 1,000", but not "walked past two houses". */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    /** A range after "by" whose end is more often its beginning than this is none. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(3);

    private final Tokens tokens;
    private final Numerals numerals;

    Quantities(Tokens tokens) {
        this.tokens = tokens;
        this.numerals = new Numerals(tokens);
    }

    /**
     * The quantity whose number begins at a word; null where none does. Words that bound it may stand before that word.
     *
     * @param least where the words that bound it can begin at the earliest
     */
    @Nullable
    Quantity at(int index, int least) {
        Numeral first = numerals.at(index);
        Quantity range = first == null ? hyphened(index) : range(first);
        if (first == null) {
            return range == null ? null : bounded(range, least);
        }
        return bounded(range != null ? range : new Quantity(index, first.to(), first, null, Bound.EXACT, false), least);
    }

    /** A range in one word: "30-35". */
    private @Nullable Quantity hyphened(int index) {
        String word = tokens.isDigits(index) ? tokens.lower(index) : "";
        int hyphen = word.indexOf('-');
        if (hyphen <= 0) {
            return null;
        }
        NumberWords.Digits low = NumberWords.digits(word.substring(0, hyphen));
        NumberWords.Digits high = NumberWords.digits(word.substring(hyphen + 1));
        if (low == null || high == null) {
            return null;
        }
        Numeral numeral = new Numeral(index, index + 1, low.value(), Kind.CARDINAL, false);
        boolean percent = tokens.is(index + 1, "percent") || tokens.is(index + 1, "%");
        int to = percent ? index + 2 : index + 1;
        Numeral first = percent ? numeral.with(index, to, Kind.PERCENT) : numeral;
        boolean rises = low.value().compareTo(high.value()) < 0;
        return rises
                ? new Quantity(index, to, first, high.value(), Bound.RANGE, true)
                : new Quantity(index, to, first, null, Bound.EXACT, true);
    }

    private @Nullable Quantity range(Numeral first) {
        int joiner = first.to();
        if (!JOINERS.contains(tokens.lower(joiner))) {
            return null;
        }
        Numeral second = numerals.at(joiner + 1);
        if (second == null || !fits(first, second) || isStep(first, second)) {
            return null;
        }
        boolean between = tokens.is(first.from() - 1, "between") || tokens.is(first.from() - 1, "from");
        Numeral low = scaledAlike(first, second);
        boolean rises = low.value().compareTo(second.value()) < 0;
        int from = between ? first.from() - 1 : first.from();
        return switch (tokens.lower(joiner)) {
            case "and" -> between && rises ? range(from, low, second, false) : null;
            case "or" -> rises && alternative(first, second) ? range(from, low, second, false) : null;
            case "to" -> to(from, low, second, between, rises);
            default -> dash(joiner, from, low, second, rises);
        };
    }

    /** "rose by 12 to 87": by how much and to what, which is much more. */
    private boolean isStep(Numeral first, Numeral second) {
        boolean by = tokens.is(first.from() - 1, "by") && isChange(first.from() - 1);
        return by && second.value().compareTo(first.value().multiply(STEPS)) > 0;
    }

    private @Nullable Quantity to(int from, Numeral low, Numeral second, boolean between, boolean rises) {
        if (between && isChange(from)) {
            Numeral kept = second.with(low.from(), second.to(), second.kind());
            return new Quantity(from, second.to(), kept, null, Bound.EXACT, false);
        }
        if (rises) {
            return range(from, low, second, !between);
        }
        boolean score = low.kind() == Kind.CARDINAL && second.kind() == Kind.CARDINAL;
        return score ? new Quantity(from, second.to(), low, null, Bound.EXACT, true) : null;
    }

    private @Nullable Quantity dash(int joiner, int from, Numeral low, Numeral second, boolean rises) {
        if (!tokens.isGlued(joiner) || !tokens.isGlued(joiner + 1)) {
            return null;
        }
        if (rises) {
            return range(from, low, second, true);
        }
        boolean score = low.kind() == Kind.CARDINAL;
        return score ? new Quantity(from, second.to(), low, null, Bound.EXACT, true) : null;
    }

    private static Quantity range(int from, Numeral low, Numeral second, boolean joined) {
        Numeral whole = low.with(low.from(), second.to(), second.kind());
        return new Quantity(from, second.to(), whole, second.value(), Bound.RANGE, joined);
    }

    /** "two or three": the next number, in the same way of writing. */
    private static boolean alternative(Numeral first, Numeral second) {
        BigDecimal step = second.value().subtract(first.value());
        return first.isSmall() && step.compareTo(BigDecimal.TWO) <= 0 && second.kind() != Kind.FRACTION;
    }

    private static boolean fits(Numeral first, Numeral second) {
        return first.kind() == second.kind()
                || (first.kind() == Kind.CARDINAL && second.kind() == Kind.PERCENT)
                || (first.kind() == Kind.MONEY && second.kind() == Kind.CARDINAL);
    }

    /** "5 to 6 million" is five million to six; money keeps being money. */
    private Numeral scaledAlike(Numeral first, Numeral second) {
        Kind kind = first.kind() == Kind.MONEY ? Kind.MONEY : second.kind();
        if (first.scaled() || !second.scaled() || first.value().compareTo(LARGE) >= 0) {
            return first.with(first.from(), first.to(), kind);
        }
        BigDecimal scale = NumberWords.scale(tokens.lower(second.to() - 1));
        BigDecimal value = scale == null ? first.value() : first.value().multiply(scale);
        return new Numeral(
                first.from(),
                first.to(),
                value.setScale(Math.max(0, value.stripTrailingZeros().scale())),
                kind,
                true);
    }

    private boolean isChange(int from) {
        for (int i = from - 1; i >= Math.max(0, from - CHANGE_REACH); i--) {
            if (tokens.is(i, WordClass.CHANGE)) {
                return true;
            }
        }
        return false;
    }

    private Quantity bounded(Quantity quantity, int least) {
        Quantity found = quantity;
        for (int turn = 0; turn < 3; turn++) {
            Quantity wider = before(found, least);
            if (wider == null) {
                break;
            }
            found = wider;
        }
        Bounds.Found after = Bounds.after(tokens, found.to());
        if (after != null && found.bound() != Bound.RANGE) {
            found = new Quantity(found.from(), after.edge(), found.numeral(), null, after.bound(), false);
        }
        return multitude(found);
    }

    private @Nullable Quantity before(Quantity quantity, int least) {
        Bounds.Found found = Bounds.before(tokens, quantity.from());
        if (found == null) {
            return past(quantity, least);
        }
        boolean about = found.bound() == Bound.ABOUT;
        if (found.edge() < least || (about && quantity.kind() == Kind.MULTITUDE)) {
            return null;
        }
        return bounded(quantity, found.edge(), found.bound());
    }

    /** "past the $1 billion mark". */
    private @Nullable Quantity past(Quantity quantity, int least) {
        int at = quantity.from() - 1;
        at -= tokens.is(at, "the") ? 1 : 0;
        boolean large = quantity.kind() == Kind.MONEY
                || quantity.kind() == Kind.PERCENT
                || quantity.value().compareTo(LARGE) >= 0;
        return at >= least && large && tokens.is(at, "past") ? bounded(quantity, at, Bound.MORE_THAN) : null;
    }

    /** The outer words decide, but for "about", which leaves an inner bound as it is. */
    private static Quantity bounded(Quantity quantity, int from, Bound bound) {
        boolean keeps = quantity.bound() == Bound.RANGE || (bound == Bound.ABOUT && quantity.isBounded());
        return new Quantity(
                from,
                quantity.to(),
                quantity.numeral(),
                quantity.high(),
                keeps ? quantity.bound() : bound,
                quantity.joined() && quantity.bound() != Bound.RANGE);
    }

    private Quantity multitude(Quantity quantity) {
        if (quantity.isBounded()) {
            return quantity;
        }
        Bound bound = quantity.bound();
        if (quantity.kind() == Kind.MULTITUDE) {
            bound = Bound.AT_LEAST;
        } else if (tokens.is(quantity.from() + 1, "couple")) {
            bound = Bound.ABOUT;
        }
        return new Quantity(quantity.from(), quantity.to(), quantity.numeral(), null, bound, quantity.joined());
    }
}
