package org.hearsay.app.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages as a guest: one request at a time to a host and a pause before the next, rest for whoever asks for it,
 * and robots.txt where it is a program that chose the page. One instance serves any number of threads, and has to, as
 * two would not know of each other's requests.
 */
public final class PoliteFetcher implements AutoCloseable {

    /** What is taken of a robots.txt: RFC 9309, 2.5 asks for 500 KiB at least. */
    private static final long ROBOTS_BYTES = 512 * 1024;

    private final Fetcher fetcher;
    private final Fetcher robotsFetcher;
    private final Courtesy courtesy;
    private final HostTurns turns;
    private final Robots robots;

    /** Whose choice a page is. */
    public enum ChosenBy {
        /** A person gave its address: it is that person's own visit, as by a browser. */
        PERSON,
        /** A feed or a list linked to it: the host is asked whether programs may fetch it. */
        PROGRAM
    }

    public PoliteFetcher(FetchLimits limits, AddressPolicy policy, Courtesy courtesy, WallClock clock) {
        this.fetcher = new Fetcher(limits, policy, clock);
        this.robotsFetcher = new Fetcher(
                new FetchLimits(limits.deadline(), limits.connect(), ROBOTS_BYTES, limits.maxRedirects()),
                policy,
                clock);
        this.courtesy = courtesy;
        this.turns = new HostTurns(clock, courtesy.longestWait());
        this.robots = new Robots(clock, this::robotsTxt);
    }

    /**
     * Fetches what is asked for, when it is its turn.
     *
     * @throws FetchException where it may not be fetched, or is not to be had within the limits
     */
    public Answer fetch(FetchRequest request, ChosenBy chosenBy) throws FetchException {
        return fetcher.fetch(request, new Guest(chosenBy == ChosenBy.PROGRAM));
    }

    private Fetched robotsTxt(PageUrl url) throws FetchException {
        FetchRequest request = new FetchRequest(url, Accepts.ROBOTS, Validators.NONE);
        return switch (robotsFetcher.fetch(request, new Guest(false))) {
            case Fetched fetched -> fetched;
            case Answer.Unchanged unchanged -> throw new IllegalStateException(unchanged + " without validators");
        };
    }

    /** Takes turns, and asks for leave where that is due. */
    private final class Guest implements Gate {

        private final boolean asks;

        Guest(boolean asks) {
            this.asks = asks;
        }

        @Override
        public void enter(PageUrl at) throws FetchException {
            if (asks) {
                robots.require(at);
            }
            turns.enter(at.host());
        }

        @Override
        public void leave(PageUrl at, @Nullable FetchException failure) {
            Duration rest = courtesy.pause(robots.crawlDelay(at));
            Duration asked = failure == null ? null : failure.retryAfter();
            if (asked != null && asked.compareTo(courtesy.longestRetryAfter()) > 0) {
                asked = courtesy.longestRetryAfter();
            }
            turns.leave(at.host(), asked != null && asked.compareTo(rest) > 0 ? asked : rest);
        }
    }

    @Override
    public void close() {
        fetcher.close();
        robotsFetcher.close();
    }
}
