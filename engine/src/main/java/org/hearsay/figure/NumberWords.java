package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for numbers and their values, listed in {@code numbers.tsv}, and numbers in digits. */
final class NumberWords {

    /** More digits are an identifier, not a number. */
    private static final int MOST_DIGITS = 15;

    private static final Map<String, Map<String, BigDecimal>> WORDS = new HashMap<>();

    static {
        Resource.rows("numbers.tsv")
                .forEach(row -> WORDS.computeIfAbsent(row.getFirst(), x -> new HashMap<>())
                        .put(row.get(1), new BigDecimal(row.get(2))));
    }

    private NumberWords() {}

    static @Nullable BigDecimal unit(String word) {
        return value("unit", word);
    }

    static @Nullable BigDecimal scale(String word) {
        return value("scale", word);
    }

    static @Nullable BigDecimal multitude(String word) {
        return value("multitude", word);
    }

    /** What a part is one over: 3 of "third". */
    static @Nullable BigDecimal part(String word) {
        return value("part", word);
    }

    /** A number below a hundred in one word ("seven", "forty", "forty-one"), or one such as "half-million". */
    static @Nullable BigDecimal small(String word) {
        BigDecimal unit = value("unit", word);
        if (unit != null) {
            return unit;
        }
        BigDecimal ten = tens(word);
        if (ten != null) {
            return ten;
        }
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            return null;
        }
        BigDecimal first = tens(word.substring(0, hyphen));
        BigDecimal second = value("unit", word.substring(hyphen + 1));
        boolean compound = first != null && second != null && second.compareTo(BigDecimal.TEN) < 0;
        return compound && first != null && second != null ? first.add(second) : whole(word);
    }

    static @Nullable BigDecimal tens(String word) {
        return value("ten", word);
    }

    /** "half-dozen", "half-million". */
    static @Nullable BigDecimal whole(String word) {
        return value("whole", word);
    }

    private static @Nullable BigDecimal value(String wordClass, String word) {
        Map<String, BigDecimal> words = WORDS.get(wordClass);
        return words == null ? null : words.get(word);
    }

    /**
     * A number in digits.
     *
     * @param value what they say, without the scale
     * @param scale of letters after them: a thousand of "5k", one where there are none
     * @param letters the letters; empty where there are none
     */
    record Digits(BigDecimal value, BigDecimal scale, String letters) {}

    /** The number that a word such as "1,200", "3.5", "20bn" is; null where it is none. */
    static @Nullable Digits digits(String word) {
        int end = 0;
        while (end < word.length() && isNumberPart(word, end)) {
            end++;
        }
        if (end == 0 || end > MOST_DIGITS + 5) {
            return null;
        }
        String letters = word.substring(end);
        BigDecimal scale = letters.isEmpty() ? BigDecimal.ONE : value("suffix", letters);
        String number = word.substring(0, end);
        if (scale == null || !isWellFormed(number)) {
            return null;
        }
        return new Digits(new BigDecimal(number.replace(",", "")), scale, letters);
    }

    private static boolean isNumberPart(String word, int at) {
        char c = word.charAt(at);
        boolean joins = (c == ',' || c == '.') && at + 1 < word.length() && isAsciiDigit(word.charAt(at + 1));
        return isAsciiDigit(c) || (at > 0 && joins);
    }

    /** At most one decimal point, commas before every third digit only, or in India's way. */
    private static boolean isWellFormed(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        if (point >= 0 && (number.indexOf('.', point + 1) >= 0 || number.indexOf(',', point) >= 0)) {
            return false;
        }
        String[] groups = whole.split(",", -1);
        boolean last = groups.length == 1 || groups[groups.length - 1].length() == 3;
        for (int i = 0; i < groups.length - 1; i++) {
            last &= groups[i].length() <= 3 && (i == 0 || groups[i].length() >= 2);
        }
        return last && whole.length() - (groups.length - 1) <= MOST_DIGITS;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
