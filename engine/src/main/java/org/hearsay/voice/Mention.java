package org.hearsay.voice;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may stand for a voice. Positions are indexes of words.
 *
 * @param span its characters, without a possessive ending
 * @param first its first word
 * @param head the word that says what it is: the last of "a former army officer", of a name its last
 * @param form how it refers
 * @param kind what it seems to be
 * @param plural whether it stands for several; null where it doesn't show
 * @param role what it is in its clause
 * @param name the name, where there is one at its end: "Sela Brandt" of "Energy Minister Sela Brandt"
 * @param definite whether its determiner points back or out: "the", "this", "his"
 */
record Mention(
        Span span,
        int first,
        int head,
        Form form,
        Voice.Kind kind,
        Gender gender,
        @Nullable Boolean plural,
        Role role,
        @Nullable Name name,
        boolean definite) {

    enum Form {
        NAME,
        NOMINAL,
        /** Several phrases with "and": "Lee and two neighbours". */
        JOINED,
        PRONOUN
    }

    /** What a phrase is in its clause, as far as the words beside it tell. */
    enum Role {
        SUBJECT,
        OBJECT,
        /** Behind a preposition. */
        OBLIQUE,
        /** "the ministry’s". */
        OWNER,
        /** What is spoken to: "told reporters". */
        ADDRESSEE,
        OTHER
    }

    boolean isPronoun() {
        return form == Form.PRONOUN;
    }

    boolean isName() {
        return form == Form.NAME;
    }
}
