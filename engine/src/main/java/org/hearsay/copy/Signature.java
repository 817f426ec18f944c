package org.hearsay.copy;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The fingerprints by which a text's copies are found: some of its five-word shingles, chosen by winnowing (Schleimer,
 * Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003). Of each {@link #WINDOW}
 * shingles in a row the one with the least hash is kept, so that two texts with {@link #CERTAIN} words in a row in common
 * have a fingerprint in common, however long the rest of either is. A text of 500 words has about 60.
 */
public final class Signature {

    /** Words of a shingle. */
    static final int SHINGLE = 5;

    /** Shingles of which one is kept; on average two of {@code WINDOW + 1} are. */
    static final int WINDOW = 16;

    /** Two texts that have so many words in a row in common have a fingerprint in common. */
    public static final int CERTAIN = SHINGLE + WINDOW - 1;

    private final int[] prints;

    private Signature(int[] prints) {
        this.prints = prints;
    }

    /** The fingerprints of a text; none where it has fewer words than a shingle. */
    public static Signature of(Wording wording) {
        int[] hashes = shingles(wording);
        int[] kept = new int[hashes.length];
        int count = 0;
        int least = -1;
        int window = Math.min(WINDOW, hashes.length);
        for (int end = window; end <= hashes.length && hashes.length > 0; end++) {
            int from = end - window;
            int before = least;
            if (least < from) {
                least = from;
                for (int i = from + 1; i < end; i++) {
                    least = hashes[i] <= hashes[least] ? i : least;
                }
            } else if (hashes[end - 1] <= hashes[least]) {
                least = end - 1;
            }
            if (least != before) {
                kept[count++] = hashes[least];
            }
        }
        return of(Arrays.stream(kept, 0, count));
    }

    /**
     * A signature that was kept.
     *
     * @param prints its fingerprints, in any order
     */
    public static Signature of(IntStream prints) {
        return new Signature(prints.sorted().distinct().toArray());
    }

    private static int[] shingles(Wording wording) {
        int[] hashes = new int[Math.max(0, wording.size() - SHINGLE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 0;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = Wording.mixed(hash * 31 + wording.form(j));
            }
            hashes[i] = hash;
        }
        return hashes;
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
