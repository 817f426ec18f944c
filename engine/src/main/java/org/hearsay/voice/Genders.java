package org.hearsay.voice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of persons whether they are called "he" or "she". */
final class Genders {

    private static final Set<String> MEN = Lexicon.words("he him his himself");
    private static final Set<String> WOMEN = Lexicon.words("she her hers herself");

    private final Tokens tokens;

    /** For each word the name it is part of. */
    private final @Nullable Name[] names;

    Genders(Tokens tokens, @Nullable Name[] names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** What a name tells of a person, from its first word to its last, and the title before it. */
    Gender ofName(int first, int last) {
        Gender title = Lexicon.TITLES.getOrDefault(tokens.lower(first - 1), Gender.UNKNOWN);
        if (title == Gender.UNKNOWN) {
            title = NounKinds.gender(tokens.lower(first - 1));
        }
        if (title != Gender.UNKNOWN) {
            return title;
        }
        Gender own = Lexicon.TITLES.getOrDefault(tokens.lower(first), Gender.UNKNOWN);
        if (own != Gender.UNKNOWN) {
            return own;
        }
        for (int i = first; i < last; i++) {
            Gender given = Lexicon.GIVEN_NAMES.get(tokens.lower(i));
            if (given != null) {
                return given;
            }
        }
        return Gender.UNKNOWN;
    }

    /** "He" or "she" of a noun; where it tells neither, of the first such pronoun behind it, before anybody is named. */
    Gender ofNoun(String noun, int at) {
        Gender gender = NounKinds.gender(noun);
        for (int next = at + 1; gender == Gender.UNKNOWN && next < tokens.size(); next++) {
            boolean other = tokens.sentence(next) != tokens.sentence(at)
                    || tokens.isQuoted(next) != tokens.isQuoted(at)
                    || names[next] != null
                    || NounKinds.isPerson(tokens.lower(next));
            if (other) {
                return gender;
            }
            gender = ofPronoun(tokens.lower(next));
        }
        return gender;
    }

    /** Whom "he" or "she" or their forms stand for; unknown of any other word. */
    static Gender ofPronoun(String pronoun) {
        return MEN.contains(pronoun) ? Gender.MALE : WOMEN.contains(pronoun) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
