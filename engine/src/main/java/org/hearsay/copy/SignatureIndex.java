package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which articles have which fingerprints, in memory: about nine bytes for each fingerprint of an article, so about half a
 * kilobyte for an article of 500 words. Not for more than one thread at a time.
 */
public final class SignatureIndex {

    private static final int PARTITION_BITS = 16;

    private final Partition[] partitions = new Partition[1 << PARTITION_BITS];

    /** An index without articles. */
    public SignatureIndex() {
        Arrays.setAll(partitions, i -> new Partition());
    }

    /**
     * Adds an article; each is added once.
     *
     * @param article its number, 0 or more
     * @throws IllegalArgumentException where it is less
     */
    public void add(int article, Signature signature) {
        if (article < 0) {
            throw new IllegalArgumentException("article " + article + " must be 0 or more");
        }
        signature.prints().forEach(print -> partition(print).add(((long) print << 32) | article));
    }

    /**
     * The articles that may have text in common with one.
     *
     * @param most how many at most
     * @return the likeliest first
     */
    public List<Candidate> candidates(Signature signature, int most) {
        Candidates candidates = new Candidates();
        signature.prints().forEach(print -> candidates.add(partition(print).newest(print)));
        return candidates.best(most);
    }

    private Partition partition(int print) {
        return partitions[print >>> (Integer.SIZE - PARTITION_BITS)];
    }

    /** The entries whose fingerprints begin alike, each a fingerprint with an article: most in order, the newest not yet. */
    private static final class Partition {

        private static final int FEWEST_NEW = 8;

        private long[] ordered = new long[0];
        private long[] added = new long[FEWEST_NEW];
        private int count;

        void add(long entry) {
            if (count == added.length) {
                order();
            }
            added[count++] = entry;
        }

        /** Brings what was added in among the rest; it grows with that, so that all of it is moved only so often. */
        private void order() {
            Arrays.sort(added, 0, count);
            long[] merged = new long[ordered.length + count];
            int old = 0;
            int recent = 0;
            for (int i = 0; i < merged.length; i++) {
                boolean takeOld = recent == count || (old < ordered.length && ordered[old] < added[recent]);
                merged[i] = takeOld ? ordered[old++] : added[recent++];
            }
            ordered = merged;
            added = new long[Math.max(FEWEST_NEW, ordered.length / 16)];
            count = 0;
        }

        /** The newest articles with a fingerprint, one more than are common at most. */
        List<Long> newest(int print) {
            List<Long> articles = new ArrayList<>();
            for (int i = count - 1; i >= 0 && articles.size() <= Candidates.COMMON; i--) {
                if ((added[i] >> 32) == print) {
                    articles.add(article(added[i]));
                }
            }
            int end = Arrays.binarySearch(ordered, ((long) print << 32) + 0xffffffffL);
            for (int i = (end < 0 ? -end - 1 : end + 1) - 1;
                    i >= 0 && articles.size() <= Candidates.COMMON && (ordered[i] >> 32) == print;
                    i--) {
                articles.add(article(ordered[i]));
            }
            return articles;
        }

        private static long article(long entry) {
            return entry & 0xffffffffL;
        }
    }
}
