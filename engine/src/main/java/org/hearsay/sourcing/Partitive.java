package org.hearsay.sourcing;

import java.util.List;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.sourcing.SourceMention.Form;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads a source that is so many or such a share of others: "one of the officials", "four in 10 voters", "53%". */
final class Partitive {

    /** Many, seen as one, where they are of people; of what has a name, it is a body: "the Army of Aln". */
    private static final String[] SWARMS = {"army", "class", "generation", "flood", "legion", "coalition"};

    private Partitive() {}

    /** What a quantity of others is; null where the phrase is none. */
    static @Nullable SourceMention read(Text text, List<Word> words, int depth) {
        int of = quantityEnd(words);
        return of > 0 ? partOf(text, words.subList(0, of), words.subList(of + 1, words.size()), depth) : null;
    }

    /** "Three in 10", "one in four voters", "about two out of three", "53%": so many of those who were asked. */
    static boolean isShare(Text text, List<Word> words) {
        int start = 0;
        while (start < words.size() && words.get(start).is(Kind.BOUND)) {
            start++;
        }
        boolean isNumber = start < words.size()
                && (number(words.get(start)) != null || words.get(start).lower().equals("one"));
        if (!isNumber) {
            return false;
        }
        if (isPercentage(text, words.get(start))) {
            return words.size() == start + 1;
        }
        boolean out = start + 2 < words.size()
                && words.get(start + 1).lower().equals("out")
                && words.get(start + 2).lower().equals("of");
        int in = start + (out ? 2 : 1);
        boolean isOf = out || (words.size() == in + 2 && words.get(in).lower().equals("of"));
        return in + 1 < words.size()
                && (isOf || words.get(in).lower().equals("in"))
                && number(words.get(in + 1)) != null
                && !MentionReader.isYear(words.get(in + 1).lower());
    }

    private static boolean isPercentage(Text text, Word word) {
        int end = word.span().end();
        return number(word) != null && end < text.length() && text.toString().charAt(end) == '%';
    }

    private static @Nullable Integer number(Word word) {
        return Lexicon.number(word.lower());
    }

    /** "Eight of 10 voters", "two out of three readers": a share, which doesn't say how many they are. */
    private static boolean isRatio(List<Word> quantity, List<Word> whole) {
        return number(quantity.getLast()) != null && whole.size() > 1 && number(whole.getFirst()) != null;
    }

    /** Where the "of" is that a quantity ends with ("one of", "a small group of", "47 percent of"); 0 where none is. */
    private static int quantityEnd(List<Word> words) {
        int unknown = 0;
        for (int i = 0; i < Math.min(words.size() - 1, 8); i++) {
            Word word = words.get(i);
            if (word.lower().equals("of")) {
                Word before = words.get(Math.max(0, i - 1));
                boolean quantity = before.is(Kind.QUANTITY) || before.is(Kind.ONE) || number(before) != null;
                return i > 0 && quantity ? i : 0;
            }
            boolean fits = word.is(Kind.BOUND)
                    || word.is(Kind.ARTICLE)
                    || word.is(Kind.ONE)
                    || word.is(Kind.QUANTITY)
                    || word.is(Kind.DEFINITE)
                    || number(word) != null;
            unknown += fits ? 0 : 1;
            if (unknown > 1 || (word.capital() && i > 0)) {
                return 0;
            }
        }
        return 0;
    }

    /** "one of the officials", "a group of lawmakers", "two of them". */
    private static @Nullable SourceMention partOf(Text text, List<Word> quantity, List<Word> whole, int depth) {
        SourceMention of = NounPhrase.read(text, whole, false, depth + 1);
        if (of.form() == Form.NAMED && quantity.getLast().isAny(SWARMS)) {
            return null;
        }
        // "Each of whom", "one of the two candidates": those who were named before.
        boolean toldBefore = of.alone().kind() == Sourcing.Kind.NAMED
                && (of.form() == Form.NOMINAL
                        ? Integer.valueOf(2).equals(Amount.of(whole).count())
                        : of.form() == Form.PRONOUN && quantity.getLast().isAny("each", "both", "all"));
        if (toldBefore || of.form() == Form.DOCUMENT || of.form() == Form.MEDIA || of.form() == Form.STATEMENT) {
            return of;
        }
        Amount amount = Amount.of(quantity);
        String last = quantity.getLast().lower();
        boolean share = isRatio(quantity, whole)
                || isPercentage(text, quantity.getLast())
                || last.startsWith("percent")
                || last.contains("third")
                || last.contains("quarter");
        boolean ofGroup = switch (last) {
            case "group", "crowd", "gathering", "team", "panel", "bunch", "array", "series", "total" -> true;
            case "army", "class", "generation", "flood", "legion", "coalition" -> true;
            default -> false;
        };
        Integer number = Lexicon.number(last);
        Integer count = amount.count();
        if (share || (count == null && amount.several())) {
            count = null;
        } else if (ofGroup) {
            count = of.alone().several() ? of.alone().count() : null;
        } else if (last.equals("half") || !(number != null || quantity.getLast().is(Kind.ONE) || last.equals("each"))) {
            count = null;
        } else if (last.equals("couple") || last.equals("pair") || last.equals("trio") || last.equals("both")) {
            count = number;
        }
        boolean several = count == null || count > 1;
        return new SourceMention(
                Form.UNNAMED, NounPhrase.unnamed(count, several, of.alone().role()));
    }
}
