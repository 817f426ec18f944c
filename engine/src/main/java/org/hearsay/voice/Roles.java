package org.hearsay.voice;

import java.util.Set;
import org.hearsay.voice.Mention.Role;

/** How phrases stand to the verbs and prepositions around them. */
final class Roles {

    static final Set<String> ADDRESSING = Lexicon.words("""
            told tells tell telling asked asks ask asking urged urges urge informed reminded assured warned interviewed
            thanked questioned""");

    /** The most words between two commas that are read as an insertion. */
    private static final int LONGEST_INSERTION = 16;

    /** The most words of a complement that are passed over on the way to the verb. */
    private static final int LONGEST_COMPLEMENT = 12;

    private final Tokens tokens;

    Roles(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The role of the phrase from one word to another, both included. */
    Role of(int first, int last) {
        String before = tokens.lower(first - 1);
        if (tokens.isOwner(last)) {
            // "she's" is a subject, "the mayor's" mostly owns.
            return Tokens.PRONOUNS.contains(tokens.lower(last)) ? Role.SUBJECT : Role.OWNER;
        }
        if (ADDRESSING.contains(before)) {
            return Role.ADDRESSEE;
        }
        if (tokens.tag(first - 1) == WordClass.PREPOSITION) {
            return Role.OBLIQUE;
        }
        int next = last + 1;
        while (tokens.tag(next) == WordClass.ADVERB) {
            next++;
        }
        boolean starts = tokens.startsSentence(first);
        if (isVerb(next)
                || (isClauseStart(first) && isVerb(behindComplement(next)))
                || isInverted(first)
                || (starts && tokens.tag(next) == WordClass.PARTICIPLE)) {
            return Role.SUBJECT;
        }
        if (tokens.lower(next).equals(",") && (starts || isVerb(behindInsertion(next)))) {
            return Role.SUBJECT;
        }
        return switch (tokens.tag(first - 1)) {
            case VERB, AUXILIARY, INFINITIVE, GERUND, PARTICIPLE -> Role.OBJECT;
            default -> Role.OTHER;
        };
    }

    private boolean isClauseStart(int first) {
        return tokens.startsSentence(first)
                || tokens.lower(first - 1).equals(",")
                || tokens.tag(first - 1) == WordClass.CONJUNCTION;
    }

    /** The word behind what a preposition adds to a phrase: "teams from Lower Hesk and Arden had". */
    private int behindComplement(int at) {
        int next = at;
        while (tokens.tag(next) == WordClass.PREPOSITION && next - at < LONGEST_COMPLEMENT) {
            next++;
            while (isPartOfPhrase(next) && next - at < LONGEST_COMPLEMENT) {
                next++;
            }
        }
        return next;
    }

    private boolean isPartOfPhrase(int at) {
        return switch (tokens.tag(at)) {
            case NOUN, PLURAL_NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER, ADVERB -> true;
            case CONJUNCTION -> tokens.tag(at + 1).isNoun();
            default -> false;
        };
    }

    private boolean isVerb(int at) {
        return tokens.tag(at).isFinite() || Speech.isVerb(tokens.lower(at));
    }

    /** Whether a phrase stands behind its verb of speech, and what was said before it: "…, said Jonna Reed". */
    boolean isInverted(int first) {
        return Speech.isVerb(tokens.lower(first - 1))
                && (first < 2 || tokens.tag(first - 2) == WordClass.MARK || tokens.tag(first - 2) == WordClass.ADVERB);
    }

    /** The word behind the comma that closes what another comma in the sentence opens. */
    private int behindInsertion(int comma) {
        int at = comma + 1;
        while (at < tokens.size()
                && at - comma < LONGEST_INSERTION
                && tokens.sentence(at) == tokens.sentence(comma)
                && !tokens.lower(at).equals(",")) {
            at++;
        }
        return tokens.lower(at).equals(",") ? at + 1 : comma;
    }
}
