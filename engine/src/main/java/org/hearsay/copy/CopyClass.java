package org.hearsay.copy;

import java.util.Locale;

/** In which way two texts are alike. */
public enum CopyClass {
    /** The same text in both, but for single words, the credit and the furniture. */
    VERBATIM,
    /** Sentences are carried word for word; a part was left out, or other text was added. */
    ABRIDGED,
    /** The text is the other's in mostly other words. */
    REWORDED,
    /** Only somebody's words are the same; what the narrators say is not. */
    QUOTATION,
    /** No text of the one is in the other. */
    INDEPENDENT;

    /** Whether the one carries the other's text. */
    public boolean isCopy() {
        return this == VERBATIM || this == ABRIDGED || this == REWORDED;
    }

    /** The name in files and on the screen: "verbatim". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
