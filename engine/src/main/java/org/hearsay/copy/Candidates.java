package org.hearsay.copy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers a text's candidates from the lists of articles that have its fingerprints. What it costs has a bound: from a
 * list with more than {@link #COMMON} articles no more than the newest are looked at, and each counts for little, as a
 * phrase that so many have is a manner of speaking, or an outlet's furniture. A text whose every fingerprint is in many
 * articles, as that of a dispatch printed everywhere, still finds them by the number of its fingerprints.
 */
public final class Candidates {

    /** A fingerprint that more articles have counts for little; of so many the newest are looked at. */
    public static final int COMMON = 64;

    /** What a fingerprint counts for that very many articles have, against 1 for one that few have. */
    private static final double COMMON_WEIGHT = 0.1;

    /** One fingerprint that few articles have is enough: it stands for about {@value Signature#ONE_OF} words. */
    private static final double LEAST_WEIGHT = 1;

    /** A text may be so short that its few fingerprints, all common, weigh nothing; so many are enough then, */
    private static final int FEWEST = 4;

    /** and this share of them all. */
    private static final double MOST_OF_IT = 0.5;

    private int prints;
    private final Map<Long, Candidate> found = new HashMap<>();

    /**
     * Counts one fingerprint of the text.
     *
     * @param articles the newest articles that have it, {@code COMMON + 1} at most: so many say that there are more
     */
    public void add(List<Long> articles) {
        prints++;
        double weight = articles.size() > COMMON ? COMMON_WEIGHT : 1;
        for (long article : articles) {
            found.merge(
                    article,
                    new Candidate(article, 1, weight),
                    (one, other) ->
                            new Candidate(article, one.prints() + other.prints(), one.weight() + other.weight()));
        }
    }

    private boolean isEnough(Candidate candidate) {
        return candidate.weight() >= LEAST_WEIGHT
                || (candidate.prints() >= FEWEST && candidate.prints() >= MOST_OF_IT * prints);
    }

    /**
     * The candidates that have enough in common with the text.
     *
     * @param most how many at most
     * @return the likeliest first; of equally likely ones the older article
     */
    public List<Candidate> best(int most) {
        return found.values().stream()
                .filter(this::isEnough)
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed().thenComparingLong(Candidate::article))
                .limit(most)
                .toList();
    }
}
