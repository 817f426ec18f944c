package org.hearsay.copy;

/**
 * What two articles have to do with each other, without the passages: what is kept of a {@link Comparison}.
 *
 * @param first the number of an article
 * @param second the number of another
 * @param kind in which way they are alike
 * @param confidence from 0 to 1
 * @param firstInSecond how much of the first article's text stands in the second, from 0 to 1
 * @param secondInFirst how much of the second article's text stands in the first, from 0 to 1
 */
public record Edge(
        long first, long second, CopyClass kind, double confidence, double firstInSecond, double secondInFirst) {

    /** What is kept of a comparison. */
    public static Edge of(long first, long second, Comparison comparison) {
        return new Edge(
                first,
                second,
                comparison.kind(),
                comparison.confidence(),
                comparison.firstInSecond(),
                comparison.secondInFirst());
    }

    /** The same, seen from the other article. */
    public Edge turned() {
        return new Edge(
                /* first= */ second,
                /* second= */ first,
                kind,
                confidence,
                /* firstInSecond= */ secondInFirst,
                /* secondInFirst= */ firstInSecond);
    }
}
