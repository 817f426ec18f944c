package org.hearsay.app.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** One request at a time to a host, each after a pause; hosts don't wait for one another. */
final class HostTurns {

    /** Hosts that are remembered; one that waits for nothing can be forgotten. */
    private static final int MANY = 10_000;

    private final WallClock clock;
    private final Duration longestWait;
    private final Map<String, Turn> turns = new HashMap<>();

    /** The turn at one host. What is in it is guarded by the permit, but for the users, which the map's lock guards. */
    private static final class Turn {
        private final Semaphore permit = new Semaphore(1, true);
        private Instant free = Instant.MIN;
        private Duration rest = Duration.ZERO;
        private int users;
    }

    /** @param longestWait of a request, once it is its turn */
    HostTurns(WallClock clock, Duration longestWait) {
        this.clock = clock;
        this.longestWait = longestWait;
    }

    /**
     * Waits until it is the request's turn. Where this returns, {@link #leave} follows.
     *
     * @throws FetchException where the host is to be left alone for longer than a request waits
     */
    void enter(String host) throws FetchException {
        Turn turn = use(host);
        boolean entered = false;
        try {
            turn.permit.acquire();
            try {
                Duration wait = left(turn);
                if (wait.compareTo(longestWait) > 0) {
                    throw new FetchException(
                            FetchFailure.TOO_MANY_REQUESTS,
                            host + " asked to be left alone for another " + wait.toSeconds() + " s",
                            "try again after that",
                            wait);
                }
                clock.sleep(wait);
                entered = true;
            } finally {
                if (!entered) {
                    turn.permit.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Fetcher.interrupted();
        } finally {
            if (!entered) {
                unuse(turn);
            }
        }
    }

    /** Never more than the rest that was set: the clock may have been set back since. */
    private Duration left(Turn turn) {
        if (turn.free.equals(Instant.MIN)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), turn.free);
        return left.compareTo(turn.rest) > 0 ? turn.rest : left;
    }

    /**
     * The request is over.
     *
     * @param rest how long the host is left alone from now
     */
    void leave(String host, Duration rest) {
        Turn turn = get(host);
        if (turn != null) {
            turn.rest = rest;
            turn.free = clock.instant().plus(rest);
            turn.permit.release();
            unuse(turn);
        }
    }

    private synchronized Turn use(String host) {
        Turn turn = turns.computeIfAbsent(host, unknown -> new Turn());
        turn.users++;
        return turn;
    }

    private synchronized @Nullable Turn get(String host) {
        return turns.get(host);
    }

    private synchronized void unuse(Turn turn) {
        turn.users--;
        if (turns.size() > MANY) {
            Instant now = clock.instant();
            turns.values().removeIf(idle -> idle.users == 0 && idle.free.isBefore(now));
        }
    }
}
