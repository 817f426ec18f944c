package org.hearsay.app.fetch;

import java.time.Duration;

/**
 * How much a server may take of this machine.
 *
 * @param deadline from the first look-up to the last byte, redirects included
 * @param connect for one connection to be made
 * @param maxBytes of a body, after decompression
 * @param maxRedirects that are followed for one page
 */
public record FetchLimits(Duration deadline, Duration connect, long maxBytes, int maxRedirects) {

    /** The most bytes that a body may have: it is kept in one array. */
    public static final long MOST_BYTES = Integer.MAX_VALUE - 8;

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int REDIRECTS = 5;

    /** @throws IllegalArgumentException where a time is not above 0, or a number is out of range */
    public FetchLimits {
        if (!deadline.isPositive() || !connect.isPositive()) {
            throw new IllegalArgumentException(
                    "deadline " + deadline + " and connect " + connect + " must both be above 0");
        }
        if (maxBytes < 1 || maxBytes > MOST_BYTES || maxRedirects < 0) {
            throw new IllegalArgumentException("maxBytes " + maxBytes + " must be from 1 to " + MOST_BYTES
                    + ", maxRedirects " + maxRedirects + " at least 0");
        }
    }

    /** The usual limits with this deadline and this size. */
    public static FetchLimits of(Duration deadline, long maxBytes) {
        return new FetchLimits(deadline, deadline.compareTo(CONNECT) < 0 ? deadline : CONNECT, maxBytes, REDIRECTS);
    }
}
