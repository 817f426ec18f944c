package org.hearsay.claim;

import org.hearsay.claim.Matching.Nearness;
import org.hearsay.claim.Matching.Relation;

/**
 * What speaks for two statements to say the same, and against it, as logits. The weights are chosen by hand on half of the
 * events of the stories data and on the labelled claims for development, so the confidence orders, and isn't calibrated.
 * Weights fitted to the pairs of those claims did no better on claims that they hadn't seen.
 */
final class Evidence {

    private static final double BASE = -5.95;
    private static final double MUTUAL = 5.4;
    private static final double CONTAINED = 3.6;
    private static final double AMOUNT = 0.12;
    private static final double ENOUGH = 12;
    private static final double SAME_PHRASE = 1.2;

    private static final double COUNTERPARTS = 2;

    /** More phrases tell little more. */
    private static final double MOST_PHRASES = 2;

    /** Something that holds of two statements or doesn't. */
    enum Clue {
        /** A few words in common may be what everybody speaks of: "the missile launch". */
        FEW_WORDS(-1.2),
        /** Each speaks of somebody or something of which the other doesn't. */
        OTHER_NAMES(-1.0),
        /** Names in common are what both speak of, and not yet what they say of it. */
        ONLY_NAMES(-1.5),
        /** Two who begin with "he" or "their" mostly speak of themselves. */
        OTHERS_THEMSELVES(-1.5),
        /** What two promise are two promises. */
        OTHERS_PROMISE(-3.0),
        /** A few words that both have between quotation marks, all that the one has of them. */
        SAME_QUOTED(2.5),
        /** A number that both give for the same count. */
        SAME_COUNT(3.0);

        private final double weight;

        Clue(double weight) {
            this.weight = weight;
        }
    }

    private double logits = BASE;

    /**
     * What the words in common tell.
     *
     * @param overlap how much there is in common
     * @param sum what the words in common tell, in nats
     */
    Evidence words(Overlap overlap, double sum) {
        logits += MUTUAL * overlap.mutual()
                + CONTAINED * Math.max(overlap.mine(), overlap.its())
                + AMOUNT * Math.min(sum, ENOUGH);
        return this;
    }

    /** @param phrases that few statements have and both of these, each by how few */
    Evidence phrases(double phrases) {
        logits += SAME_PHRASE * Math.min(MOST_PHRASES, phrases);
        return this;
    }

    /** @param margin by how much each is nearer in meaning to the other than what else their articles say */
    Evidence counterparts(double margin) {
        logits += COUNTERPARTS * margin;
        return this;
    }

    Evidence voices(Relation relation) {
        logits += switch (relation) {
            case SAME_VOICE -> 2.0;
            case SAME_ROLE -> 0.8;
            case OTHER_VOICE -> -1.2;
            case NEITHER -> 0;
        };
        return this;
    }

    /** Of another story nearly all is chance. */
    Evidence nearness(Nearness nearness) {
        logits += switch (nearness) {
            case ONE_TEXT -> 1.5;
            case ONE_STORY -> 0;
            case ELSEWHERE -> -2.65;
        };
        return this;
    }

    Evidence when(boolean holds, Clue clue) {
        logits += holds ? clue.weight : 0;
        return this;
    }

    /** How sure it is that both say the same, from 0 to 1. */
    double confidence() {
        return 1 / (1 + Math.exp(-logits));
    }
}
