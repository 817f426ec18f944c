package org.hearsay.copy;

/**
 * What two texts have to do with each other.
 *
 * @param kind in which way they are alike
 * @param confidence that this is the class that a reader would choose, from 0.5 to 1: by how far the shares are from the
 *     borders of the class
 * @param alignment the two texts side by side
 */
public record Comparison(CopyClass kind, double confidence, Alignment alignment) {

    // The borders were set on the half for development of the labelled pairs (docs/labels/copies.md), among round
    // values
    // near the best, in the order in which they are asked about.

    /** The same text: so much of either stands in the other. */
    private static final double SAME_TEXT = 0.76;

    /** Carried sentences: so much of the shorter text is prose that both have word for word, */
    private static final double CARRIED = 0.18;

    /** and somewhere so many words of it stand in a row; what is reworded has shorter runs. */
    private static final double CARRIED_RUN = 16;

    /** A copy at all: so much of the shorter text is prose that both have, word for word or else. */
    private static final double COPY = 0.14;

    /** Of a shorter text, in words, so many: in a few lines six common words in a row are a large share and mean nothing. */
    private static final double SHORT = 60;

    /** What a word of a reworded sentence counts for, against one of a run: such sentences can be of one event by chance. */
    private static final double REWORDED_WORD = 0.3;

    /** The fewest words of a shared quotation, over all runs. */
    private static final double QUOTED = 7;

    /** How fast one becomes sure with the distance from a border; by it the mean confidence is the share that is right. */
    private static final double STEEPNESS = 9;

    /** @throws IllegalArgumentException where the confidence is none */
    public Comparison {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence + " is not between 0 and 1");
        }
    }

    /** Compares two texts; takes time in proportion to their lengths. */
    public static Comparison of(Wording first, Wording second) {
        Alignment alignment = Alignment.of(first, second);
        return new Borders().decide(alignment);
    }

    /** How much of the first text stands in the second, from 0 to 1. */
    public double firstInSecond() {
        return alignment.shares().firstInSecond();
    }

    /** How much of the second text stands in the first, from 0 to 1. */
    public double secondInFirst() {
        return alignment.shares().secondInFirst();
    }

    /** Asks about one border after the other, and remembers the nearest of those that decided. */
    private static final class Borders {

        private double nearest = Double.POSITIVE_INFINITY;

        Comparison decide(Alignment alignment) {
            CopyClass kind = kind(alignment.shares());
            return new Comparison(kind, 1 - 0.5 * Math.exp(-STEEPNESS * nearest), alignment);
        }

        private CopyClass kind(Shares shares) {
            double shorter = Math.max(1, shares.shorter());
            double prose = shares.prose() / shorter;
            if (reaches(Math.min(shares.firstInSecond(), shares.secondInFirst()), SAME_TEXT)) {
                return CopyClass.VERBATIM;
            }
            double carried = Math.min(prose / CARRIED, shares.longest() / CARRIED_RUN);
            if (reaches(carried, 1)) {
                return CopyClass.ABRIDGED;
            }
            double reworded = (shares.prose() + REWORDED_WORD * shares.reworded()) / Math.max(SHORT, shorter);
            if (reaches(reworded, COPY)) {
                return CopyClass.REWORDED;
            }
            return reaches(shares.kept() - shares.prose(), QUOTED) ? CopyClass.QUOTATION : CopyClass.INDEPENDENT;
        }

        private boolean reaches(double value, double border) {
            nearest = Math.min(nearest, Math.abs(Math.log((value + 1e-3) / border)));
            return value >= border;
        }
    }
}
