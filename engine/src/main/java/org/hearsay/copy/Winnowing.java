package org.hearsay.copy;

import java.util.Arrays;

/**
 * Chooses some of a text's five-word shingles: of each {@link Signature#WINDOW} in a row the one with the least hash, the
 * last of equal ones.
 */
final class Winnowing {

    private final int[] hashes;
    private int[] chosen = new int[64];
    private int count;

    private Winnowing(int[] hashes) {
        this.hashes = hashes;
    }

    static Winnowing of(Wording wording) {
        Winnowing winnowing = new Winnowing(shingles(wording));
        winnowing.choose();
        return winnowing;
    }

    private static int[] shingles(Wording wording) {
        int[] hashes = new int[Math.max(0, wording.size() - Signature.SHINGLE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 0;
            for (int j = i; j < i + Signature.SHINGLE; j++) {
                hash = Wording.mixed(31 * hash + wording.form(j));
            }
            hashes[i] = hash;
        }
        return hashes;
    }

    private void choose() {
        int window = Math.min(Signature.WINDOW, hashes.length);
        int least = -1;
        for (int end = window; window > 0 && end <= hashes.length; end++) {
            int before = least;
            if (least < end - window) {
                least = least(end - window, end);
            } else if (hashes[end - 1] <= hashes[least]) {
                least = end - 1;
            }
            if (least != before) {
                add(least);
            }
        }
    }

    private int least(int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            least = hashes[i] <= hashes[least] ? i : least;
        }
        return least;
    }

    private void add(int shingle) {
        if (count == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * count);
        }
        chosen[count++] = shingle;
    }

    /** How many shingles were chosen. */
    int size() {
        return count;
    }

    /** The index of the first word of a chosen shingle. */
    int position(int index) {
        return chosen[index];
    }

    /** The hash of a chosen shingle. */
    int print(int index) {
        return hashes[chosen[index]];
    }
}
