package org.hearsay.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What hosts ask of programs that fetch from them (<a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>). A
 * host's rules are fetched once and kept for a day at most; where it has none, or won't tell them (4xx), all is
 * allowed; where they can't be had (5xx, 429, no connection), nothing is, for now.
 */
final class Robots {

    /** The name that rules are looked up by: the first part of the User-Agent. */
    private static final List<String> NAME = List.of("hearsay");

    /** RFC 9309, 2.4: not longer than a day. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final Duration KEPT_FAILURE = Duration.ofMinutes(10);

    private static final int MOST_HOSTS = 10_000;

    private final WallClock clock;
    private final Source source;
    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    /** Fetches a robots.txt. */
    @FunctionalInterface
    interface Source {
        Fetched fetch(PageUrl url) throws FetchException;
    }

    Robots(WallClock clock, Source source) {
        this.clock = clock;
        this.source = source;
    }

    /** What one host asks, while that is known. */
    private static final class Host {
        private final Lock lock = new ReentrantLock();
        private volatile @Nullable Rules rules;
    }

    /**
     * What a host asks.
     *
     * @param unavailable why its rules can't be had, where they can't
     */
    private record Rules(
            BaseRobotRules rules,
            Instant from,
            Duration kept,
            @Nullable String unavailable) {

        /** An answer from the future means that the clock was set back. */
        boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(from.plus(kept));
        }
    }

    /**
     * Asks whether the page may be fetched.
     *
     * @throws FetchException where the host asks that it isn't, or can't be asked
     */
    void require(PageUrl url) throws FetchException {
        Rules rules = rules(url);
        if (rules.unavailable() != null) {
            throw new FetchException(
                    FetchFailure.ROBOTS,
                    "the robots.txt of " + url.host() + " can't be had now, so nothing is asked of it: "
                            + rules.unavailable(),
                    "try again later, or give the page's address itself");
        }
        if (!rules.rules().isAllowed(url.toString())) {
            throw new FetchException(
                    FetchFailure.ROBOTS,
                    "the robots.txt of " + url.host() + " asks programs not to fetch it",
                    "give the page's address itself, or open it in a browser and save it");
        }
    }

    /** What the host asks to be left alone between requests, as far as it is known; else 0. */
    Duration crawlDelay(PageUrl url) {
        Host host = host(url);
        Rules rules = host.rules;
        long millis = rules == null ? 0 : rules.rules().getCrawlDelay();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(millis);
    }

    private Rules rules(PageUrl url) throws FetchException {
        Host host = host(url);
        try {
            host.lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Fetcher.interrupted();
        }
        try {
            Rules known = host.rules;
            if (known == null || !known.holds(clock.instant())) {
                known = fetched(url);
                host.rules = known;
            }
            return known;
        } finally {
            host.lock.unlock();
        }
    }

    private Host host(PageUrl url) {
        String origin = url.uri().getScheme() + "://" + url.host() + ":" + url.port();
        synchronized (hosts) {
            return hosts.computeIfAbsent(origin, unknown -> new Host());
        }
    }

    private Rules fetched(PageUrl url) throws FetchException {
        URI at = url.uri().resolve("/robots.txt");
        try {
            Fetched robots = source.fetch(PageUrl.parse(at.toString()));
            return new Rules(parsed(at, robots.bytes()), clock.instant(), KEPT, null);
        } catch (FetchException e) {
            return switch (e.failure()) {
                // The page would fail in the same way.
                case REFUSED_ADDRESS, NO_HOST, INTERRUPTED, WRONG_ADDRESS -> throw e;
                case CONNECTION, TOO_SLOW, TOO_MANY_REQUESTS, SERVER_FAILED, DAMAGED ->
                    new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), clock.instant(), KEPT_FAILURE, e.what());
                default -> new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), clock.instant(), KEPT, null);
            };
        }
    }

    private static BaseRobotRules parsed(URI at, byte[] text) {
        // Without a longest delay of its own: it would forbid everything where a host asks for more.
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0).parseContent(at.toString(), text, "text/plain", NAME);
    }
}
