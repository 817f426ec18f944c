package org.hearsay.claim;

import java.util.List;
import java.util.Locale;

/**
 * How like what is said in two statements is.
 *
 * @param kind in which way
 * @param confidence how sure it is that both say the same, from 0 to 1
 * @param changes where quoted words are others, in text order
 * @param shared the words that tell so, the most telling first
 * @param near words that differ and are near in meaning, of statements in other words, the most telling first
 */
public record Likeness(Kind kind, double confidence, List<Change> changes, List<String> shared, List<Near> near) {

    /** In which way two statements say the same, or don't. */
    public enum Kind {
        /** The very words. */
        SAME_WORDS,
        /** Words of the one asked about, some left out. */
        SHORTENED,
        /** All words of the one asked about, and more. */
        FULLER,
        /** A quotation of the same words, some of them others. */
        ALTERED,
        /** The same in other words, as likely as the confidence says. */
        OTHER_WORDS,
        /** Nearly the same, with another number. */
        OTHER_NUMBER,
        /** Nearly the same, and the one says it is so and the other that it isn't. */
        OPPOSITE,
        /** Something else. */
        UNLIKE;

        /** The name in JSON: "other-words". */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether both say the same. */
        public boolean isSame() {
            return this != OTHER_NUMBER && this != OPPOSITE && this != UNLIKE;
        }
    }

    /**
     * Words of a quotation that are others.
     *
     * @param asked as the statement asked about has it; empty where they are added
     * @param other as the other one has it; empty where they are left out
     */
    public record Change(String asked, String other) {}

    /**
     * A word of either that is near in meaning to one of the other: "bid" for "offer".
     *
     * @param asked as the statement asked about has it
     * @param other as the other one has it
     */
    public record Near(String asked, String other) {}

    static final Likeness NONE = new Likeness(Kind.UNLIKE, 0, List.of(), List.of());

    /** @throws IllegalArgumentException where the confidence is none */
    public Likeness {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence + " is not between 0 and 1");
        }
        changes = List.copyOf(changes);
        shared = List.copyOf(shared);
        near = List.copyOf(near);
    }

    Likeness(Kind kind, double confidence, List<Change> changes, List<String> shared) {
        this(kind, confidence, changes, shared, List.of());
    }

    Likeness with(List<Near> near) {
        return new Likeness(kind, confidence, changes, shared, near);
    }
}
