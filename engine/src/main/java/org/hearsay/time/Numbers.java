package org.hearsay.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and words, as they stand before a unit of time. */
final class Numbers {

    private static final Set<String> RANGE = Set.of("to", "or", "\u2013", "-");

    /** A longer one counts no years or days that news speaks of. */
    private static final double MOST = 1e9;

    private final Tokens tokens;

    Numbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * How many.
     *
     * @param to one past the last token
     * @param amount the number, the lower one of a range
     * @param vague whether no number is named: "several"
     */
    record Quantity(int to, double amount, boolean vague) {

        String of(Unit unit) {
            return vague ? unit.vague() : unit.duration(amount);
        }
    }

    /** The quantity that begins at {@code i}, a range included: "two and a half", "12 to 18", "a couple of". */
    @Nullable
    Quantity at(int i) {
        Quantity first = vague(i);
        if (first != null) {
            return first;
        }
        first = single(i);
        if (first == null) {
            return null;
        }
        int to = first.to();
        if (tokens.isOneOf(to, RANGE)) {
            Quantity second = single(to + 1);
            if (second != null && second.amount() > first.amount()) {
                return new Quantity(second.to(), first.amount(), false);
            }
        }
        return first;
    }

    private @Nullable Quantity vague(int i) {
        int at = tokens.is(i, "a") ? i + 1 : i;
        if (tokens.is(at, "couple")) {
            return new Quantity(tokens.is(at + 1, "of") ? at + 2 : at + 1, 2, false);
        }
        if (at > i && !tokens.is(at, "few") && !tokens.is(at, "dozen")) {
            return null;
        }
        if (tokens.is(at, "dozen")) {
            return at > i ? new Quantity(at + 1, 12, false) : null;
        }
        if (tokens.is(at, "dozens") || tokens.is(at, "hundreds") || tokens.is(at, "thousands")) {
            return tokens.is(at + 1, "of") ? new Quantity(at + 2, 0, true) : null;
        }
        return Lexicon.isVague(tokens.word(at)) ? new Quantity(at + 1, 0, true) : null;
    }

    private @Nullable Quantity single(int i) {
        Quantity whole = tokens.get(i).kind() == Token.Kind.DIGITS ? digits(i) : words(i);
        return whole == null ? null : withHalf(whole);
    }

    private @Nullable Quantity digits(int i) {
        String word = tokens.word(i).replace(",", "");
        if (word.length() > 12) {
            return null;
        }
        double amount = Double.parseDouble(word);
        if (tokens.digits(i) > 0 && isSlash(i + 1) && tokens.number(i + 2) > 0) {
            return new Quantity(i + 3, amount / tokens.number(i + 2), false);
        }
        int mixed = tokens.is(i + 1, "-") && tokens.isJoined(i + 1) ? i + 2 : i + 1;
        if (tokens.number(mixed) > 0 && isSlash(mixed + 1) && tokens.number(mixed + 2) > tokens.number(mixed)) {
            return new Quantity(mixed + 3, amount + (double) tokens.number(mixed) / tokens.number(mixed + 2), false);
        }
        if (tokens.is(i + 1, "\u00BD")) {
            return new Quantity(i + 2, amount + 0.5, false);
        }
        return amount > MOST ? null : new Quantity(i + 1, amount, false);
    }

    private boolean isSlash(int i) {
        return tokens.is(i, "/") && tokens.isJoined(i) && tokens.isJoined(i + 1);
    }

    private @Nullable Quantity words(int i) {
        int at = i;
        int amount = Lexicon.tens(tokens.word(at));
        if (amount > 0) {
            at++;
            int unit = Lexicon.number(tokens.word(tokens.pastHyphen(at)));
            if (unit > 0 && unit < 10) {
                amount += unit;
                at = tokens.pastHyphen(at) + 1;
            }
        } else {
            amount = Lexicon.number(tokens.word(at));
            at += amount > 0 ? 1 : 0;
        }
        if (amount == 0 && (tokens.is(at, "a") || tokens.is(at, "an")) && isMultiplier(at + 1)) {
            amount = 1;
            at++;
        }
        while (amount > 0 && amount < MOST / 1000 && isMultiplier(at)) {
            amount *= multiplier(tokens.word(at));
            at++;
        }
        return amount > 0 ? new Quantity(at, amount, false) : null;
    }

    private boolean isMultiplier(int i) {
        return multiplier(tokens.word(i)) > 0;
    }

    private static int multiplier(String word) {
        return switch (word) {
            case "hundred" -> 100;
            case "thousand" -> 1000;
            case "dozen" -> 12;
            default -> 0;
        };
    }

    /** "two and a half", "two-and-a-half". */
    private Quantity withHalf(Quantity whole) {
        int and = tokens.pastHyphen(whole.to());
        int a = tokens.pastHyphen(and + 1);
        int half = tokens.pastHyphen(a + 1);
        if (tokens.is(and, "and") && tokens.is(a, "a") && tokens.is(half, "half")) {
            return new Quantity(half + 1, whole.amount() + 0.5, false);
        }
        return whole;
    }

    /** An ordinal, "third" or "3rd"; where it ends stands in {@link Ordinal#to()}. */
    @Nullable
    Ordinal ordinal(int i) {
        int number = tokens.number(i);
        if (number > 0 && isOrdinalEnding(i + 1)) {
            return new Ordinal(i + 2, number);
        }
        String word = tokens.word(i);
        int tens = Lexicon.tens(word);
        int next = tokens.pastHyphen(i + 1);
        int unit = Lexicon.ordinal(tokens.word(next));
        if (tens > 0 && unit > 0 && unit < 10) {
            return new Ordinal(next + 1, tens + unit);
        }
        int simple = Lexicon.ordinal(word);
        return simple > 0 ? new Ordinal(i + 1, simple) : null;
    }

    /**
     * A place in an order.
     *
     * @param to one past the last token
     */
    record Ordinal(int to, int number) {}

    /** "st", "nd", "rd" or "th" right after digits. */
    boolean isOrdinalEnding(int i) {
        return tokens.isJoined(i)
                && switch (tokens.word(i)) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
    }
}
