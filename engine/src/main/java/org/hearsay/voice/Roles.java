package org.hearsay.voice;

import java.util.Set;
import org.hearsay.voice.Mention.Role;

/** How phrases stand to the verbs and prepositions around them. */
final class Roles {

    private static final Set<String> ADDRESSING = Lexicon.words("""
            told tells tell telling asked asks ask asking urged urges urge informed reminded assured warned interviewed
            thanked questioned""");

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
        if (tokens.tag(next).isFinite() || Speech.isVerb(tokens.lower(next)) || Speech.isVerb(before)) {
            return Role.SUBJECT;
        }
        return switch (tokens.tag(first - 1)) {
            case VERB, AUXILIARY, INFINITIVE, GERUND, PARTICIPLE -> Role.OBJECT;
            default -> tokens.lower(next).equals(",") && tokens.startsSentence(first) ? Role.SUBJECT : Role.OTHER;
        };
    }
}
