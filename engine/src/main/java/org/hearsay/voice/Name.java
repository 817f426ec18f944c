package org.hearsay.voice;

import org.hearsay.text.Span;

/**
 * A named thing in a text.
 *
 * @param span the name without titles, "the" or a possessive ending: "Sela Brandt" in "Minister Sela Brandt’s"
 * @param kind what it names
 * @param probability how sure that is, from 0 to 1
 */
public record Name(Span span, Kind kind, double probability) {

    /** What a name names. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /** Works, events, peoples, languages and whatever else has a capital. */
        OTHER
    }

    /** @throws IllegalArgumentException where the span is empty or the probability is none */
    public Name {
        if (span.isEmpty() || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a name at " + span + " with the probability " + probability);
        }
    }
}
