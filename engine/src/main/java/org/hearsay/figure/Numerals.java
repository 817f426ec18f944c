package org.hearsay.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearsay.figure.Numeral.Kind;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words and digits. */
final class Numerals {

    /** Digits after the point that a fraction is given with: a third is 0.3333. */
    private static final int FRACTION_DIGITS = 4;

    /** The most words that one number is read from. */
    private static final int LONGEST = 12;

    private final Tokens tokens;

    Numerals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that begins at a word; null where none does. */
    @Nullable
    Numeral at(int index) {
        Numeral found = money(index);
        if (found == null) {
            found = fraction(index);
        }
        if (found == null) {
            found = multitude(index);
        }
        if (found == null) {
            found = cardinal(index);
        }
        if (found == null || found.kind() != Kind.CARDINAL) {
            return found;
        }
        Numeral ratio = ratio(found);
        return ratio != null ? ratio : percent(found);
    }

    private Numeral percent(Numeral number) {
        int end = percentEnd(number.to());
        return end < 0 ? number : number.with(number.from(), end, Kind.PERCENT);
    }

    private int percentEnd(int at) {
        if (tokens.is(at, "percent") || tokens.is(at, "%") || tokens.is(at, "pct")) {
            return at + 1;
        }
        return tokens.is(at, "per") && tokens.is(at + 1, "cent") ? at + 2 : -1;
    }

    private @Nullable Numeral money(int index) {
        int sign = index;
        if (tokens.is(index, WordClass.CURRENCY)) {
            boolean code = tokens.lower(index).length() >= 3 || tokens.is(index, "rs");
            if (!(isSign(index + 1) && tokens.isGlued(index + 1)) && !code) {
                return null;
            }
            sign = isSign(index + 1) ? index + 1 : index;
        } else if (!isSign(index)) {
            return null;
        }
        Numeral number = tokens.isDigits(sign + 1) ? cardinal(sign + 1) : null;
        return number == null ? null : number.with(index, number.to(), Kind.MONEY);
    }

    private boolean isSign(int index) {
        String word = tokens.lower(index);
        return word.length() == 1 && Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** "hundreds", "tens of thousands", "several hundred". */
    private @Nullable Numeral multitude(int index) {
        BigDecimal value = NumberWords.multitude(tokens.lower(index));
        if (tokens.is(index, "tens") && tokens.is(index + 1, "of")) {
            BigDecimal next = NumberWords.multitude(tokens.lower(index + 2));
            return next == null ? null : multitude(index, index + 3, next.multiply(BigDecimal.TEN));
        }
        if (value != null && tokens.is(index + 1, "of")) {
            BigDecimal next = NumberWords.multitude(tokens.lower(index + 2));
            return next == null
                    ? multitude(index, index + 1, value)
                    : multitude(index, index + 3, next.multiply(value));
        }
        if (value != null) {
            return multitude(index, index + 1, value);
        }
        int at = tokens.is(index, "a") && tokens.is(index + 1, "few") ? index + 2 : index + 1;
        BigDecimal scale = NumberWords.scale(tokens.lower(at));
        boolean some = at == index + 2 || tokens.is(index, "several") || tokens.is(index, "many");
        return some && scale != null ? multitude(index, at + 1, scale) : null;
    }

    private static Numeral multitude(int from, int to, BigDecimal value) {
        return new Numeral(from, to, plain(value), Kind.MULTITUDE, true);
    }

    /** "12", "two dozen", "a hundred and five", "half a million", "two and a half billion". */
    @Nullable
    Numeral cardinal(int index) {
        int at = index;
        if (tokens.is(at, "half") && (tokens.is(at + 1, "a") || tokens.is(at + 1, "an"))) {
            BigDecimal scale = NumberWords.scale(tokens.lower(at + 2));
            return scale == null ? null : cardinal(index, at + 3, scale.divide(BigDecimal.TWO), true);
        }
        if (tokens.is(at, "a") || tokens.is(at, "an")) {
            return counted(index);
        }
        NumberWords.Digits digits = tokens.isDigits(at) ? NumberWords.digits(tokens.lower(at)) : null;
        return digits != null ? inDigits(index, digits) : inWords(index, at);
    }

    /** "a dozen", "a hundred and five", "a couple hundred". */
    private @Nullable Numeral counted(int index) {
        if (tokens.is(index + 1, "couple")) {
            int at = tokens.is(index + 2, "of") ? index + 3 : index + 2;
            BigDecimal scale = NumberWords.scale(tokens.lower(at));
            return scale == null ? null : cardinal(index, at + 1, scale.multiply(BigDecimal.TWO), true);
        }
        BigDecimal whole = NumberWords.whole(tokens.lower(index + 1));
        if (whole != null) {
            return cardinal(index, index + 2, whole, true);
        }
        return NumberWords.scale(tokens.lower(index + 1)) == null ? null : inWords(index, index + 1);
    }

    private @Nullable Numeral inDigits(int index, NumberWords.Digits digits) {
        BigDecimal value = digits.value().multiply(digits.scale());
        boolean money = isSign(index - 1) || tokens.is(index - 1, WordClass.CURRENCY);
        if (digits.letters().length() == 1 && !money && !isThousands(digits)) {
            return null; // "5m" is metres as often as millions, "5b" is a name, "4K" a screen
        }
        int at = index + 1;
        boolean scaled = !digits.letters().isEmpty();
        BigDecimal half = halfAfter(at);
        if (half.signum() > 0) {
            value = value.add(half);
            at += 3;
        }
        BigDecimal scale = NumberWords.scale(tokens.lower(at));
        while (scale != null && at - index < LONGEST) {
            value = value.multiply(scale);
            scaled = true;
            at++;
            scale = NumberWords.scale(tokens.lower(at));
        }
        return cardinal(index, at, value, scaled);
    }

    private static boolean isThousands(NumberWords.Digits digits) {
        return digits.letters().equals("k") && digits.value().compareTo(BigDecimal.TEN) >= 0;
    }

    private BigDecimal halfAfter(int at) {
        boolean half = tokens.is(at, "and") && tokens.is(at + 1, "a") && tokens.is(at + 2, "half");
        return half ? new BigDecimal("0.5") : BigDecimal.ZERO;
    }

    private @Nullable Numeral inWords(int index, int start) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = start > index ? BigDecimal.ONE : BigDecimal.ZERO;
        boolean any = false;
        boolean scaled = false;
        boolean units = false;
        int at = start;
        while (at - index < LONGEST) {
            String word = tokens.lower(at);
            BigDecimal small = NumberWords.small(word);
            BigDecimal scale = NumberWords.scale(word);
            if (small != null && !units) {
                units = NumberWords.tens(word) == null;
                current = current.add(small);
            } else if (scale != null && (any || start > index)) {
                scaled = true;
                units = false;
                boolean hundreds = scale.compareTo(BigDecimal.valueOf(1000)) < 0;
                total = hundreds ? total : total.add(current.multiply(scale));
                current = hundreds ? current.multiply(scale) : BigDecimal.ZERO;
            } else if (scaled && tokens.is(at, "and") && joins(at + 1, total, current)) {
                at++;
                continue;
            } else if (any && halfAfter(at).signum() > 0 && NumberWords.scale(tokens.lower(at + 3)) != null) {
                current = current.add(halfAfter(at));
                at += 3;
                continue;
            } else {
                break;
            }
            any = true;
            at++;
        }
        return any ? cardinal(index, at, total.add(current), scaled) : null;
    }

    /** Whether "and" goes on with the number: "a hundred and five", but not "two hundred and nine hundred". */
    private boolean joins(int at, BigDecimal total, BigDecimal current) {
        BigDecimal small = NumberWords.small(tokens.lower(at));
        BigDecimal scale = NumberWords.scale(tokens.lower(at + 1));
        boolean thousands = scale != null && scale.compareTo(BigDecimal.valueOf(1000)) >= 0 && total.signum() == 0;
        return small != null
                && (scale == null || thousands)
                && total.add(current).remainder(BigDecimal.valueOf(100)).signum() == 0;
    }

    private static Numeral cardinal(int from, int to, BigDecimal value, boolean scaled) {
        return new Numeral(from, to, plain(value), Kind.CARDINAL, scaled);
    }

    private @Nullable Numeral fraction(int index) {
        String word = tokens.lower(index);
        if (word.equals("half")) {
            return half(index);
        }
        if (word.indexOf('/') > 0) {
            return slashed(index, word);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return part(index, index + 1, NumberWords.unit(word.substring(0, hyphen)), word.substring(hyphen + 1));
        }
        boolean article = word.equals("a") || word.equals("an");
        BigDecimal count = article ? BigDecimal.ONE : NumberWords.unit(word);
        Numeral part = part(index, index + 2, count, tokens.lower(index + 1));
        boolean by = part != null && tokens.is(index - 1, "by") && !tokens.isWord(part.to());
        boolean from = part != null && tokens.is(index - 1, "by") && tokens.is(part.to(), WordClass.PREPOSITION);
        return part != null && (by || from || tokens.is(part.to(), "of")) ? part : null; // not "a third account"
    }

    private @Nullable Numeral half(int index) {
        if (tokens.is(index + 1, "of")) {
            Numeral of = cardinal(index + 2);
            int end = of == null ? -1 : percentEnd(of.to());
            if (of != null && end > 0) {
                BigDecimal value = of.value().divide(BigDecimal.TWO);
                return new Numeral(index, end, plain(value), Kind.PERCENT, false);
            }
        }
        boolean scale = NumberWords.scale(tokens.lower(index + 2)) != null;
        return scale ? null : new Numeral(index, index + 1, new BigDecimal("0.5"), Kind.FRACTION, false);
    }

    private static @Nullable Numeral slashed(int index, String word) {
        int slash = word.indexOf('/');
        String below = word.substring(slash + 1);
        if (slash != 1 || below.length() != 1 || !Character.isDigit(word.charAt(0))) {
            return null;
        }
        int upper = word.charAt(0) - '0';
        int lower = below.charAt(0) - '0';
        boolean common = upper > 0 && upper < lower && lower <= 5; // not "9/11", "7/7"
        return common ? fraction(index, index + 1, BigDecimal.valueOf(upper), BigDecimal.valueOf(lower)) : null;
    }

    private static @Nullable Numeral part(int from, int to, @Nullable BigDecimal count, String name) {
        BigDecimal of = count == null ? null : NumberWords.part(name);
        boolean fits = count != null && of != null && count.signum() > 0 && count.compareTo(of) < 0;
        return fits && count != null && of != null ? fraction(from, to, count, of) : null;
    }

    /** "eight of 10", "two out of three", "one in five"; the second number has to be one that shares are told by. */
    private @Nullable Numeral ratio(Numeral number) {
        int at = number.to();
        boolean out = tokens.is(at, "out") && tokens.is(at + 1, "of");
        if (!out && !tokens.is(at, "of") && !tokens.is(at, "in")) {
            return null;
        }
        int next = out ? at + 2 : at + 1;
        next += tokens.is(next, "every") ? 1 : 0;
        Numeral whole = cardinal(next);
        if (whole == null
                || whole.value().compareTo(number.value()) <= 0
                || number.value().signum() == 0) {
            return null;
        }
        boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
        boolean ten = whole.value().compareTo(BigDecimal.TEN) == 0;
        boolean hundred = whole.value().compareTo(BigDecimal.valueOf(100)) == 0;
        boolean small = whole.isSmall();
        boolean fits = out ? small || hundred : ten || (tokens.is(at, "in") && (small || hundred || one));
        boolean spell = tokens.is(whole.to(), WordClass.DURATION); // "two in three days"
        return fits && !spell ? fraction(number.from(), whole.to(), number.value(), whole.value()) : null;
    }

    private static Numeral fraction(int from, int to, BigDecimal count, BigDecimal of) {
        BigDecimal value = count.divide(of, FRACTION_DIGITS, RoundingMode.HALF_EVEN);
        return new Numeral(from, to, plain(value), Kind.FRACTION, false);
    }

    /** Without noughts after the point, and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
