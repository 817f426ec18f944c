package org.hearsay.copy;

import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of two texts that were laid side by side, or of one of them.
 *
 * @param kind what became of it on the way from the first text to the second
 * @param first where it stands in the first text; null where it was added
 * @param second where it stands in the second text; null where it was dropped
 * @param words how many words it has, the greater number of the two
 * @param quoted how many of its words are within quotation marks in either text
 */
public record Passage(
        Kind kind, @Nullable Span first, @Nullable Span second, int words, int quoted) {

    /** What became of a passage. */
    public enum Kind {
        /** The same words in both texts. */
        KEPT,
        /** Other words in the same place, or a sentence that says the same. */
        CHANGED,
        /** In the first text alone. */
        DROPPED,
        /** In the second text alone. */
        ADDED;

        /** The name in files and on the screen: "kept". */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException where a span is missing that the kind has, or there is one that it has not */
    public Passage {
        if ((first != null) != (kind != Kind.ADDED) || (second != null) != (kind != Kind.DROPPED)) {
            throw new IllegalArgumentException("a passage that was " + kind.label() + " with " + first
                    + " of the first " + "text and " + second + " of the second");
        }
    }
}
