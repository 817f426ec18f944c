package org.hearsay.voice;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;

/**
 * Whoever a statement belongs to, within one article.
 *
 * @param kind what it is
 * @param name the fullest mention on the page; for an unnamed voice its fullest description
 * @param named whether the page tells who it is
 * @param mentions where the page speaks of it, in text order; the name is one of them
 */
public record Voice(Kind kind, Span name, boolean named, List<Span> mentions) {

    /** What a voice is. */
    public enum Kind {
        PERSON,
        /** A body with an office of its own: a company, a ministry, an army. */
        ORGANISATION,
        /** Several people who are no body: "villagers", "two sources". */
        GROUP,
        PLACE,
        /** A text whose author the page doesn't tell. */
        DOCUMENT,
        MEDIA,
        UNKNOWN;

        /** The name in {@code hearsay-reading/1}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException where mentions are out of order or the name is none of them */
    public Voice {
        mentions = List.copyOf(mentions);
        for (int i = 1; i < mentions.size(); i++) {
            if (mentions.get(i).compareTo(mentions.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("a voice's mentions are out of order: " + mentions);
            }
        }
        if (!mentions.contains(name)) {
            throw new IllegalArgumentException("a voice's name " + name + " is none of its mentions " + mentions);
        }
    }
}
