package org.hearsay.sourcing;

import java.util.List;
import org.hearsay.sourcing.Lexicon.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the noun of a phrase: "a", "the two", "at least a dozen".
 *
 * @param count how many; null where it isn't said, or only bounded ("more than 20")
 * @param several whether more than one
 * @param definite whether it points to somebody told elsewhere: "the", "his"
 * @param owned whether a pronoun owns it: "his", "their"
 * @param length how many words of the phrase it takes
 */
record Amount(@Nullable Integer count, boolean several, boolean definite, boolean owned, int length) {

    static Amount of(List<Word> words) {
        Integer count = null;
        boolean several = false;
        boolean definite = false;
        boolean owned = false;
        boolean bounded = false;
        int at = 0;
        for (; at < words.size(); at++) {
            Word word = words.get(at);
            String lower = word.lower();
            Integer number = word.possessive() || isAge(words, at) ? null : number(words, at);
            if (number != null) {
                count = count == null || count == 1 || number >= 1000
                        ? number
                        : Integer.valueOf(count * multiple(lower));
            } else if (isBound(words, at)) {
                bounded |= !isApproximation(lower);
            } else if (word.is(Kind.ARTICLE) || (word.is(Kind.ONE) && !word.is(Kind.SOMEONE))) {
                count = 1;
            } else if (word.is(Kind.SEVERAL)) {
                several = !lower.equals("other") || at == 0;
                definite |= word.is(Kind.DEFINITE);
                count = null;
            } else if (word.is(Kind.DEFINITE) && !word.possessive()) {
                definite = true;
                owned |= word.is(Kind.PRONOUN);
            } else {
                break;
            }
        }
        several |= count != null && count > 1;
        return new Amount(bounded && several ? null : count, several, definite, owned, at);
    }

    /** A number that counts people here: no year, and "half" only in "half a dozen". */
    private static @Nullable Integer number(List<Word> words, int at) {
        String lower = words.get(at).lower();
        if (MentionReader.isYear(lower)) {
            return null;
        }
        if (lower.equals("hundred") || lower.equals("thousand")) {
            return at > 0 ? Integer.valueOf(multiple(lower)) : null;
        }
        boolean noun = lower.equals("couple") || lower.equals("pair") || lower.equals("duo") || lower.equals("trio");
        return noun ? null : Lexicon.number(lower);
    }

    /** "47 year old", which counts nobody. */
    static boolean isAge(List<Word> words, int at) {
        return at + 2 < words.size()
                && Lexicon.number(words.get(at).lower()) != null
                && words.get(at + 1).isAny("year", "years")
                && words.get(at + 2).isAny("old");
    }

    private static int multiple(String lower) {
        return switch (lower) {
            case "dozen" -> 12;
            case "hundred" -> 100;
            case "thousand" -> 1000;
            default -> 1;
        };
    }

    private static boolean isBound(List<Word> words, int at) {
        if (!words.get(at).is(Kind.BOUND)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(words.size(), at + 5); i++) {
            if (Lexicon.number(words.get(i).lower()) != null) {
                return true;
            }
            if (!words.get(i).is(Kind.BOUND) && !words.get(i).is(Kind.ARTICLE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isApproximation(String lower) {
        return switch (lower) {
            case "some", "about", "around", "roughly", "approximately", "nearly", "almost", "the" -> true;
            default -> false;
        };
    }
}
