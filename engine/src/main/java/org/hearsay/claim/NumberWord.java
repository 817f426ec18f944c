package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whole numbers below a hundred as words: "fourteen", "thirty-five". */
final class NumberWord {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWord() {}

    /** The number in digits without separators; null for what is none. "One" is mostly no number, and isn't taken for one. */
    static @Nullable String digits(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.codePointAt(0))) {
            return lower.replace(",", "");
        }
        int small = SMALL.indexOf(lower);
        if (small >= 0) {
            return small == 1 ? null : Integer.toString(small);
        }
        int hyphen = lower.indexOf('-');
        int tens = TENS.indexOf(hyphen < 0 ? lower : lower.substring(0, hyphen));
        if (tens < 0) {
            return null;
        }
        int ones = hyphen < 0 ? 0 : SMALL.indexOf(lower.substring(hyphen + 1));
        return ones < 0 || ones > 9 ? null : Integer.toString(10 * (tens + 2) + ones);
    }
}
