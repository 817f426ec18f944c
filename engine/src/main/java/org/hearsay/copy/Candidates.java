package org.hearsay.copy;

import java.util.ArrayList;
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

    /** A fingerprint that no more articles have counts for 1, */
    private static final int RARE = 16;

    /** one that more have for this, as it may be a manner of speaking, */
    private static final double MEDIUM_WEIGHT = 0.5;

    /** and one that very many have for this. */
    private static final double COMMON_WEIGHT = 0.1;

    /** One fingerprint that few articles have is enough: it stands for some {@value Signature#ONE_OF} words. */
    private static final double LEAST_WEIGHT = 1;

    /** It may be chance too; so of articles that have not two in common no more than so many are candidates. */
    private static final int MOST_WEAK = 6;

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
        double weight = weight(articles.size());
        for (long article : articles) {
            found.merge(
                    article,
                    new Candidate(article, 1, weight),
                    (one, other) ->
                            new Candidate(article, one.prints() + other.prints(), one.weight() + other.weight()));
        }
    }

    private static double weight(int articles) {
        if (articles <= RARE) {
            return 1;
        }
        return articles <= COMMON ? MEDIUM_WEIGHT : COMMON_WEIGHT;
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
        List<Candidate> best = new ArrayList<>();
        int weak = 0;
        for (Candidate candidate : inOrder()) {
            boolean isWeak = candidate.weight() < 2 * LEAST_WEIGHT;
            if (best.size() < most && (!isWeak || weak < MOST_WEAK)) {
                best.add(candidate);
                weak += isWeak ? 1 : 0;
            }
        }
        return best;
    }

    private List<Candidate> inOrder() {
        return found.values().stream()
                .filter(this::isEnough)
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed().thenComparingLong(Candidate::article))
                .toList();
    }
}
