package org.hearsay.figure;

import java.util.List;
import org.hearsay.figure.NounPhrases.Phrase;
import org.hearsay.figure.Numeral.Kind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Says what a quantity counts. */
final class Counted {

    /** How far before a number "the number of …" may stand. */
    private static final int NUMBER_REACH = 16;

    private final Tokens tokens;
    private final NounPhrases phrases;

    Counted(Tokens tokens) {
        this.tokens = tokens;
        this.phrases = new NounPhrases(tokens);
    }

    /** The noun phrase right after a quantity that it can count; null where there is none. */
    @Nullable
    Phrase after(Quantity quantity) {
        int to = quantity.to();
        return switch (quantity.kind()) {
            case MONEY -> null;
            case PERCENT -> percent(quantity);
            case FRACTION -> fraction(quantity);
            default -> phrases.counted(to, quantity.high() == null ? quantity.value() : quantity.high());
        };
    }

    private @Nullable Phrase percent(Quantity quantity) {
        int to = quantity.to();
        if (tokens.is(to, "of")) {
            return phrases.definite(to + 1);
        }
        if (tokens.is(quantity.numeral().from() - 1, "(")) {
            return phrases.before(quantity.numeral().from() - 1);
        }
        Phrase found = phrases.simple(to);
        if (found == null) {
            return null;
        }
        boolean clause = tokens.is(found.to(), WordClass.DETERMINER) || tokens.isCapital(found.head());
        boolean modifies = isModified(quantity.from()) || tokens.is(found.head(), WordClass.PERCENTNOUN);
        return modifies && !clause ? found : null;
    }

    /** Whether an article or the like stands before a percentage, so that it modifies a noun: "a new 15 percent rate". */
    private boolean isModified(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            boolean possessive = tokens.lower(i).endsWith("'s") || tokens.is(i, "'");
            if (tokens.is(i, WordClass.DETERMINER) || possessive) {
                return !tokens.is(i + 1, "top") && !tokens.is(i + 1, "bottom") && !tokens.is(i + 1, "other");
            }
            if (!tokens.isWord(i) || tokens.is(i, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Phrase fraction(Quantity quantity) {
        int to = quantity.to();
        if (tokens.is(to, "of")) {
            return phrases.definite(to + 1);
        }
        boolean unit = tokens.is(to, "a") || tokens.is(to, "an");
        if (unit) {
            return phrases.simple(to + 1);
        }
        return tokens.is(to, WordClass.DETERMINER) ? phrases.definite(to) : phrases.simple(to);
    }

    /**
     * All that a quantity counts.
     *
     * @param after the phrase after it
     * @return empty where the page doesn't say
     */
    List<Span> of(Quantity quantity, @Nullable Phrase after, Memory memory, int sentence) {
        if (after != null) {
            return List.of(tokens.span(after.from(), after.to()));
        }
        if (quantity.kind() == Kind.MONEY) {
            return List.of(sign(quantity.numeral().from()));
        }
        boolean whole = quantity.kind() == Kind.CARDINAL || quantity.kind() == Kind.MULTITUDE;
        Phrase number = whole ? numberOf(quantity.from()) : null;
        if (number != null) {
            return List.of(tokens.span(number.from(), number.to()));
        }
        boolean persons = tokens.is(quantity.to(), "who") && quantity.kind() == Kind.MULTITUDE;
        return persons || (whole && phrases.isFollowedByNoun(quantity.to()))
                ? List.of()
                : memory.recall(quantity, sentence, tokens.is(quantity.from() - 1, WordClass.HARM));
    }

    private Span sign(int from) {
        boolean two = tokens.is(from, WordClass.CURRENCY) && tokens.isGlued(from + 1) && !tokens.isDigits(from + 1);
        return tokens.span(from, two ? from + 2 : from + 1);
    }

    /** The dead of "the number of dead rose on Friday from 14 to 17". */
    private @Nullable Phrase numberOf(int before) {
        for (int i = before - 2; i >= Math.max(0, before - NUMBER_REACH); i--) {
            boolean number = tokens.is(i, "number") || tokens.is(i, "numbers") || tokens.is(i, "count");
            if (number && tokens.is(i + 1, "of")) {
                Phrase found = phrases.definite(i + 2);
                return found == null || found.to() > before ? null : found;
            }
            if (tokens.is(i, "toll")) {
                return new Phrase(tokens.is(i - 1, "death") ? i - 1 : i, i + 1, i);
            }
        }
        return null;
    }
}
