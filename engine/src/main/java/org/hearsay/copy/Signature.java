package org.hearsay.copy;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The fingerprints by which a text's copies are found: about one of {@value #ONE_OF} of its five-word shingles, chosen by
 * nothing but the shingle's own hash (as by Manber, "Finding similar files in a large file system", USENIX 1994). So a
 * shingle that two texts have is chosen in both or in neither, whatever was dropped, moved or changed around it, and a short
 * copy within a long article is found. A text of 500 words has about 25.
 *
 * <p>What two texts have in common is found by chance, the likelier the more it is: of a run of 64 words, 95 of a hundred
 * have a fingerprint, and of a run of 100 words 99. A short text has {@link #FEWEST} nevertheless, so that it is found when
 * it comes again.
 *
 * <p>Signatures are kept; the same text has the same one on every machine and in every version.
 */
public final class Signature {

    /** Words of a shingle. */
    static final int SHINGLE = 5;

    /** One of so many shingles is chosen. */
    static final int ONE_OF = 20;

    /** A text has so many fingerprints at least, where it has as many shingles. */
    static final int FEWEST = 8;

    /** Shingles whose hash has less than this in its upper half, taken without sign, are chosen. */
    private static final long CHOSEN = (1L << Integer.SIZE) / ONE_OF;

    private final int[] prints;

    private Signature(int[] prints) {
        this.prints = prints;
    }

    /** The fingerprints of a text; none where it has fewer words than a shingle. */
    public static Signature of(Wording wording) {
        long[] hashes = new long[Math.max(0, wording.size() - SHINGLE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            // In the order of their values without sign, those that are chosen come first.
            hashes[i] = hash(wording, i) ^ Long.MIN_VALUE;
        }
        long[] inOrder = Arrays.stream(hashes).sorted().distinct().toArray();
        int count = 0;
        while (count < inOrder.length
                && (count < FEWEST || ((inOrder[count] ^ Long.MIN_VALUE) >>> Integer.SIZE) < CHOSEN)) {
            count++;
        }
        return of(Arrays.stream(inOrder, 0, count).mapToInt(hash -> (int) hash));
    }

    private static long hash(Wording wording, int first) {
        long hash = 0;
        for (int i = first; i < first + SHINGLE; i++) {
            hash = mixed(31 * hash + wording.form(i));
        }
        return hash;
    }

    /** MurmurHash3's last step for 64 bits (Austin Appleby, public domain). */
    private static long mixed(long hash) {
        long mixed = hash;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
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
