package org.hearsay.app.fetch;

import java.time.Duration;

/**
 * How servers are treated.
 *
 * @param pause between the end of one request to a host and the beginning of the next
 * @param longestPause the most that a host's Crawl-delay may make of it; what asks for more is taken to ask for this
 * @param longestWait how long a request waits for a host that asked to be left alone; where it would be longer the
 *     request fails at once
 * @param longestRetryAfter the most that a host is left alone, whatever it asks for
 */
public record Courtesy(Duration pause, Duration longestPause, Duration longestWait, Duration longestRetryAfter) {

    /** A second's pause, which is what public archives and libraries of crawling hold to, and an hour's rest at most. */
    public static final Courtesy USUAL =
            new Courtesy(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofHours(1));

    /** @throws IllegalArgumentException where a time is below 0, or the pause is above the longest one */
    public Courtesy {
        if (pause.isNegative()
                || longestPause.compareTo(pause) < 0
                || longestWait.isNegative()
                || longestRetryAfter.isNegative()) {
            throw new IllegalArgumentException("pause " + pause + ", longestPause " + longestPause + ", longestWait "
                    + longestWait + ", longestRetryAfter " + longestRetryAfter
                    + ": none may be below 0, and the longest pause not below the pause");
        }
    }

    /** No pause between requests; they still come one at a time to a host. */
    public static Courtesy withoutPause() {
        return new Courtesy(Duration.ZERO, Duration.ZERO, USUAL.longestWait, USUAL.longestRetryAfter);
    }

    /**
     * The pause for a host.
     *
     * @param crawlDelay what its robots.txt asks for, 0 where it doesn't
     */
    Duration pause(Duration crawlDelay) {
        return crawlDelay.compareTo(longestPause) > 0
                ? longestPause
                : crawlDelay.compareTo(pause) > 0 ? crawlDelay : pause;
    }
}
