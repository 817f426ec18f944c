package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases by closed classes and endings of words: it reads on until a word that can't be in the phrase, and
 * ends a counted phrase with its first plural.
 */
final class NounPhrases {

    /** The most words that a phrase is read over. */
    private static final int LONGEST = 9;

    private static final Set<String> QUOTES = Set.of("\u201C", "\u201D", "\"", "\u2018", "\u2033");

    /**
     * Words from one to before another.
     *
     * @param head the last word of the phrase without what "of" adds
     */
    record Phrase(int from, int to, int head) {}

    private final Tokens tokens;

    NounPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a number counts that ends before {@code index}; null where no noun follows. */
    @Nullable
    Phrase counted(int index, BigDecimal value) {
        if (tokens.is(index, "of")) {
            return definite(index + 1);
        }
        int at = tokens.is(index, "more") || tokens.is(index, "such") ? index + 1 : index;
        Phrase found = simple(at);
        if (found == null) {
            return null;
        }
        boolean one = value.compareTo(BigDecimal.ONE) <= 0;
        return one || canBeCounted(found.head()) ? joined(found) : null;
    }

    /** The phrase after "of" or in its place, with articles and pronouns: "the sick", "his cows", "them", "what". */
    @Nullable
    Phrase definite(int index) {
        int at = index;
        while (at - index < LONGEST && (tokens.is(at, WordClass.DETERMINER) || isNumber(at))) {
            at++;
        }
        boolean those = at == index + 1 && (tokens.is(index, "those") || tokens.is(index, "these"));
        if (those && tokens.is(at, WordClass.PREPOSITION)) {
            Phrase after = simple(at + 1);
            return new Phrase(index, after == null ? at : after.to(), index);
        }
        Phrase found = simple(at);
        if (found != null) {
            return joined(new Phrase(index, found.to(), found.head()));
        }
        boolean pronoun =
                tokens.is(index, WordClass.PRONOUN) || tokens.is(index, "what") || tokens.is(index, "which") || those;
        return pronoun ? new Phrase(index, index + 1, index) : null;
    }

    /** Adjectives and nouns up to the first plural, or to a word that can't be among them; "of" and rates as well. */
    @Nullable
    Phrase simple(int before) {
        int index = isQuote(before) ? before + 1 : before;
        int at = index;
        while (at - index < LONGEST && (isNominal(at, index) || (at > index && isQuote(at) && isNominal(at + 1, at)))) {
            at++;
            if (isAbbreviatedUnit(at - 1) || (isPlural(at - 1) && !goesOn(at, index))) {
                break;
            }
            if (isPlural(at - 1) && isPossessive(at, index)) {
                at++;
            }
        }
        return at == index ? null : extended(new Phrase(index, at, at - 1));
    }

    /** "km", "kg": nothing goes on after them. */
    private boolean isAbbreviatedUnit(int at) {
        return tokens.is(at, WordClass.UNIT) && tokens.lower(at).length() <= 3;
    }

    /** Whether a noun that can't be counted follows, so that a number isn't one that leaves out what it counts. */
    boolean isFollowedByNoun(int index) {
        String word = tokens.lower(index);
        boolean participle = word.endsWith("ing") || word.endsWith("ed");
        return !participle && simple(index) != null;
    }

    /** An apostrophe after a plural, where no quotation mark before the phrase makes it one too. */
    private boolean isPossessive(int at, int from) {
        return tokens.is(at, "'") && tokens.isGlued(at) && !isQuote(from - 1);
    }

    private boolean isQuote(int at) {
        return QUOTES.contains(tokens.lower(at));
    }

    /** Whether a phrase with a plural at its end is only the beginning of a longer one: "United Nations workers". */
    private boolean goesOn(int at, int from) {
        boolean possessive = isPossessive(at, from) && isNominal(at + 1, at + 1);
        boolean modifier = tokens.is(at - 1, WordClass.PLURALMODIFIER) && !tokens.is(at, WordClass.DEAD);
        if (possessive || (modifier && isNominal(at, at - 1))) {
            return true;
        }
        if (!tokens.isCapital(at - 1) || !isNominal(at, at - 1)) {
            return false;
        }
        boolean next = isNominal(at + 1, at - 1) && isPlural(at + 1);
        return isPlural(at) || next;
    }

    private boolean isNominal(int at, int start) {
        if (!tokens.isWord(at) || isStop(at) || isNumber(at)) {
            return false;
        }
        if (tokens.is(at, WordClass.DEAD)) {
            return at == start || canModify(at + 1) || tokens.lower(at - 1).endsWith("ed");
        }
        if (tokens.is(at, WordClass.PLURAL)) {
            return true;
        }
        if (isVerb(at)) {
            return false;
        }
        String word = tokens.lower(at);
        boolean participle = word.endsWith("ed") && word.length() > 4 && word.indexOf('-') < 0;
        if (participle || (word.endsWith("ing") && at > start)) {
            return canModify(at + 1) && !(at > start && isNounBefore(at - 1));
        }
        boolean adverb = word.endsWith("ly") && word.length() > 5 && at > start;
        return !adverb || canModify(at + 1);
    }

    /** Whether the word after a participle lets it be an adjective: "registered voters", not "voted for". */
    private boolean canModify(int next) {
        return tokens.isWord(next) && !isStop(next) && !isVerb(next);
    }

    private boolean isVerb(int at) {
        boolean object = tokens.is(at + 1, WordClass.DETERMINER) || tokens.is(at + 1, WordClass.PRONOUN);
        return tokens.is(at, WordClass.VERB) || (tokens.is(at, WordClass.BASE) && object);
    }

    private boolean isNounBefore(int at) {
        return isPlural(at) || tokens.isCapital(at);
    }

    private boolean isStop(int at) {
        return tokens.is(at, WordClass.PREPOSITION)
                || tokens.is(at, WordClass.DETERMINER)
                || tokens.is(at, WordClass.PRONOUN)
                || tokens.is(at, WordClass.CONJUNCTION)
                || tokens.is(at, WordClass.AUXILIARY)
                || tokens.is(at, WordClass.ADVERB)
                || tokens.is(at, WordClass.CALENDAR);
    }

    private boolean isNumber(int at) {
        return (tokens.isDigits(at) && NumberWords.digits(tokens.lower(at)) != null)
                || NumberWords.small(tokens.lower(at)) != null
                || NumberWords.scale(tokens.lower(at)) != null;
    }

    private boolean canBeCounted(int head) {
        return isPlural(head) || tokens.is(head, WordClass.DEAD) || tokens.is(head, WordClass.UNIT);
    }

    boolean isPlural(int at) {
        String word = tokens.lower(at);
        if (tokens.is(at, WordClass.PLURAL)) {
            return true;
        }
        if (word.endsWith("men") || word.endsWith("people") || word.endsWith("children") || word.endsWith("folk")) {
            return word.length() > 4;
        }
        boolean ending = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s") && !word.endsWith("ous");
        return ending && word.length() > 2 && !tokens.is(at, WordClass.SINGULAR);
    }

    /** With "of …" where neither an article nor a name follows, and with "a second", "per head". */
    private Phrase extended(Phrase phrase) {
        int to = rate(phrase.to());
        if (tokens.is(to, "of") && !tokens.isCapital(to + 1) && isNominal(to + 1, to + 1)) {
            Phrase of = inner(to + 1);
            to = of == null ? to : rate(of.to());
        }
        return new Phrase(phrase.from(), to, phrase.head());
    }

    private @Nullable Phrase inner(int index) {
        int at = index;
        while (at - index < LONGEST && isNominal(at, index)) {
            at++;
            if (isPlural(at - 1) && !goesOn(at, index)) {
                break;
            }
        }
        return at == index ? null : new Phrase(index, at, at - 1);
    }

    private int rate(int at) {
        boolean per = tokens.is(at, "per") || tokens.is(at, "a") || tokens.is(at, "an");
        return per && tokens.is(at + 1, WordClass.RATE) ? at + 2 : at;
    }

    /** With other plurals that "and" joins to it: "troops, tanks and aircraft". */
    private Phrase joined(Phrase phrase) {
        if (phrase.to() != phrase.head() + 1 || !isPlural(phrase.head())) {
            return phrase;
        }
        int at = phrase.to();
        int turns = 0;
        while (tokens.is(at, ",") && isJoinable(at + 1) && turns++ < LONGEST) {
            at += 2;
        }
        int and = tokens.is(at, ",") ? at + 1 : at;
        boolean isAnd = tokens.is(and, "and") || tokens.is(and, "or");
        boolean closes = isAnd && isJoinable(and + 1) && !isVerb(and + 2) && !tokens.is(and + 2, WordClass.AUXILIARY);
        return closes ? new Phrase(phrase.from(), and + 2, phrase.head()) : phrase;
    }

    private boolean isJoinable(int at) {
        return tokens.isWord(at) && isPlural(at) && isNominal(at, at) && !tokens.is(at, WordClass.DEAD);
    }

    /** The phrase that ends before {@code index}, as far as nouns and adjectives reach back; null where there is none. */
    @Nullable
    Phrase before(int index) {
        int from = index;
        while (index - from < 4 && from > 0 && isNominal(from - 1, from - 1)) {
            from--;
        }
        return from == index ? null : new Phrase(from, index, index - 1);
    }
}
