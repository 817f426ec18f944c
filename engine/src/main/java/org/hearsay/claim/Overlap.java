package org.hearsay.claim;

import java.util.Map;

/**
 * How much two contents have in common, by what their words tell.
 *
 * @param mine how much of what the one asked about tells the other has, from 0 to 1
 * @param its how much of what the other tells that one has, from 0 to 1
 * @param mutual the harmonic mean of both; of a much longer other that of the passage of it which has most in common, as the
 *     rest of it says something else beside
 */
record Overlap(double mine, double its, double mutual) {

    /** A passage has so many times as many words as what it is compared with. */
    private static final double LONGER = 1.5;

    /** Fewer words are no passage. */
    private static final int SHORTEST = 8;

    /** Passages begin so many words after one another. */
    private static final int STEP = 2;

    static Overlap of(ContentWords asked, ContentWords other, Weights weights) {
        Map<String, Double> telling = weights.of(asked);
        Overlap whole = between(telling, weights.of(other));
        int words = other.tokens().size();
        int length = Math.max(SHORTEST, (int) (LONGER * asked.tokens().size()));
        double best = whole.mutual;
        for (int start = 0; words > length && start < words; start += STEP) {
            int end = Math.min(words, start + length);
            ContentWords passage = new ContentWords(other.tokens().subList(start, end));
            best = Math.max(best, between(telling, weights.of(passage)).mutual);
            if (end == words) {
                break;
            }
        }
        return new Overlap(whole.mine, whole.its, best);
    }

    private static Overlap between(Map<String, Double> asked, Map<String, Double> other) {
        double all = total(asked);
        double theirs = total(other);
        double common = 0;
        for (Map.Entry<String, Double> word : asked.entrySet()) {
            common += other.containsKey(word.getKey()) ? word.getValue() : 0;
        }
        double mine = all == 0 ? 0 : common / all;
        double its = theirs == 0 ? 0 : Math.min(1, common / theirs);
        return new Overlap(mine, its, mine + its == 0 ? 0 : 2 * mine * its / (mine + its));
    }

    private static double total(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
