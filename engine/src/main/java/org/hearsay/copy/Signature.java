package org.hearsay.copy;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The fingerprints by which a text's copies are found: some of its five-word shingles, chosen by winnowing (Schleimer,
 * Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003). Two texts with {@link
 * #CERTAIN} words in a row in common have a fingerprint in common, however long the rest of either is: a short copy within
 * a long article is found. A text of 500 words has about 60.
 *
 * <p>Signatures are kept; the same text has the same one on every machine and in every version.
 */
public final class Signature {

    /** Words of a shingle. */
    static final int SHINGLE = 5;

    /** Shingles of which one is chosen; on average two of {@code WINDOW + 1} are. */
    static final int WINDOW = 16;

    /** Two texts that have so many words in a row in common have a fingerprint in common. */
    public static final int CERTAIN = SHINGLE + WINDOW - 1;

    private final int[] prints;

    private Signature(int[] prints) {
        this.prints = prints;
    }

    /** The fingerprints of a text; none where it has fewer words than a shingle. */
    public static Signature of(Wording wording) {
        Winnowing chosen = Winnowing.of(wording);
        return of(IntStream.range(0, chosen.size()).map(chosen::print));
    }

    /**
     * A signature that was kept.
     *
     * @param prints its fingerprints, in any order
     */
    public static Signature of(IntStream prints) {
        return new Signature(prints.sorted().distinct().toArray());
    }

    /** The fingerprints, ascending, each once. */
    public IntStream prints() {
        return Arrays.stream(prints);
    }

    /** How many fingerprints there are. */
    public int size() {
        return prints.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && Arrays.equals(prints, signature.prints);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(prints);
    }

    @Override
    public String toString() {
        return prints.length + " fingerprints";
    }
}
