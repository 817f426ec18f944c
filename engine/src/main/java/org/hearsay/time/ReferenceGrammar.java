package org.hearsay.time;

import org.hearsay.time.Meaning.Reference;
import org.hearsay.time.Meaning.Repeating;
import org.jspecify.annotations.Nullable;

/** Words for the past, the present and the future as such, and adverbs of repetition: "now", "recently", "daily". */
final class ReferenceGrammar {

    private final Tokens tokens;

    ReferenceGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Phrase at(int i) {
        String word = tokens.word(i);
        String every = Lexicon.every(word);
        if (every != null) {
            return new Phrase(i, i + 1, new Repeating(word.equals("nightly") ? "XXXX-XX-XXTNI" : "P1" + every));
        }
        return switch (word) {
            case "right" -> tokens.is(i + 1, "now") ? reference(i, 2, Reference.PRESENT_REF) : null;
            case "these" -> tokens.is(i + 1, "days") ? reference(i, 2, Reference.PRESENT_REF) : null;
            case "the" -> afterThe(i);
            case "more" -> tokens.is(i + 1, "recently") ? reference(i, 2, Reference.PAST_REF) : null;
            case "recent" ->
                tokens.is(i - 1, "most") || tokens.is(i - 1, "more") ? null : reference(i, 1, Reference.PAST_REF);
            case "current" -> reference(i, 1, Reference.PRESENT_REF);
            case "then" -> {
                int at = tokens.pastHyphen(i + 1);
                yield tokens.is(at, "current") ? reference(i, at + 1 - i, Reference.PAST_REF) : null;
            }
            case "future" -> isNoun(i) ? reference(i, 1, Reference.FUTURE_REF) : null;
            case "as" -> tokens.are(i + 1, "soon", "as", "possible") ? reference(i, 4, Reference.FUTURE_REF) : null;
            default -> alone(i, word);
        };
    }

    private @Nullable Phrase alone(int i, String word) {
        Reference reference = Lexicon.reference(word);
        return reference == null || isOfOther(i, word) ? null : reference(i, 1, reference);
    }

    /** "as soon", "soon after the attack", "most recently last May": these place something by another time. */
    private boolean isOfOther(int i, String word) {
        return switch (word) {
            case "soon" ->
                tokens.is(i - 1, "as")
                        || tokens.is(i - 1, "too")
                        || tokens.is(i + 1, "after")
                        || tokens.is(i + 1, "before")
                        || tokens.is(i + 1, "afterward")
                        || tokens.is(i + 1, "afterwards")
                        || tokens.is(i + 1, "thereafter");
            case "recently" -> tokens.is(i + 1, "last") || tokens.is(i + 1, "in") || tokens.is(i + 1, "on");
            default -> false;
        };
    }

    private @Nullable Phrase afterThe(int i) {
        if (tokens.is(i + 1, "near") || tokens.is(i + 1, "foreseeable")) {
            return tokens.is(i + 2, "future") ? reference(i, 3, Reference.FUTURE_REF) : null;
        }
        boolean inTheEnd = !tokens.isLetters(i + 2)
                || tokens.is(i + 2, "and")
                || tokens.isOneOf(
                        i + 2,
                        java.util.Set.of(
                                "but", "to", "that", "of", "when", "as", "on", "has", "have", "is", "was", "by"));
        return switch (tokens.word(i + 1)) {
            case "future" -> reference(i, 2, Reference.FUTURE_REF);
            case "past" -> inTheEnd ? reference(i, 2, Reference.PAST_REF) : null;
            case "present" -> inTheEnd ? reference(i, 2, Reference.PRESENT_REF) : null;
            case "moment" ->
                tokens.is(i - 1, "at") || tokens.is(i - 1, "for") ? reference(i, 2, Reference.PRESENT_REF) : null;
            default -> null;
        };
    }

    /** "in future", "for future" and the like; what is yet to be is often called a future this or that. */
    private boolean isNoun(int i) {
        return (tokens.is(i - 1, "in") || tokens.is(i - 1, "near") || tokens.is(i - 1, "foreseeable"))
                && !(tokens.isLetters(i + 1) && tokens.word(i + 1).endsWith("s"));
    }

    private static Phrase reference(int i, int length, Reference reference) {
        return new Phrase(i, i + length, reference);
    }
}
