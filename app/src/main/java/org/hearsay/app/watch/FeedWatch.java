package org.hearsay.app.watch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.hearsay.app.fetch.Accepts;
import org.hearsay.app.fetch.Answer;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.FetchFailure;
import org.hearsay.app.fetch.FetchRequest;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.PageUrl;
import org.hearsay.app.fetch.Validators;
import org.hearsay.app.input.feed.Feed;
import org.hearsay.app.input.feed.FeedReader;
import org.jspecify.annotations.Nullable;

/** The watch over one feed: what is new in it since the last round, and when the next one is due. For one thread. */
final class FeedWatch {

    /** Links that are remembered; a feed that has more of them at once than this is cut to fewer before. */
    private static final int MOST_REMEMBERED = 20_000;

    /** Rounds in which a page that can't be had is tried. */
    private static final int MOST_TRIES = 3;

    private final String address;
    private final Source source;
    private final Taker taker;
    private final Schedule schedule;
    private final RandomGenerator random;
    private final Stop stop;

    /** Links, and how often they were tried; {@link #MOST_TRIES} for those that are done. */
    private final Map<String, Integer> tried = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private Validators validators = Validators.NONE;
    private int failures;

    /** Where feeds come from. */
    @FunctionalInterface
    interface Source {
        Answer fetch(FetchRequest request) throws FetchException;
    }

    FeedWatch(String address, Source source, Taker taker, Schedule schedule, RandomGenerator random, Stop stop) {
        this.address = address;
        this.source = source;
        this.taker = taker;
        this.schedule = schedule;
        this.random = random;
        this.stop = stop;
    }

    /**
     * Asks the feed once, and hands over the pages that are new in it.
     *
     * @return how long to wait until the next round
     * @throws InterruptedException where it was told to stop
     */
    Duration round() throws InterruptedException {
        Duration asked = null;
        try {
            Feed feed = asked();
            if (feed != null && takeAll(feed)) {
                // Asked in full the next time, for the pages that are to be tried again.
                validators = Validators.NONE;
            }
            failures = 0;
        } catch (FetchException e) {
            if (e.failure() == FetchFailure.INTERRUPTED) {
                throw new InterruptedException(e.what());
            }
            failures++;
            asked = e.retryAfter();
            taker.failed(address, e);
        }
        return schedule.next(failures, asked, random);
    }

    /** The feed, or null where it is as it was. */
    private @Nullable Feed asked() throws FetchException, InterruptedException {
        FetchRequest request = new FetchRequest(PageUrl.parse(address), Accepts.PAGE_OR_FEED, validators);
        Answer answer = fetched(request);
        return switch (answer) {
            case Answer.Unchanged unchanged -> null;
            case Fetched fetched -> {
                Feed feed = FeedReader.read(fetched.bytes(), fetched.url(), fetched.charset());
                if (feed == null || feed.kind() != Feed.Kind.PAGES) {
                    throw new FetchException(
                            FetchFailure.NOT_A_PAGE,
                            "what is there is no feed (RSS, Atom or JSON Feed)",
                            "check the feed's address");
                }
                validators = fetched.validators();
                yield feed;
            }
        };
    }

    private Answer fetched(FetchRequest request) throws FetchException, InterruptedException {
        try {
            return stop.giveUpWhenTold(() -> source.fetch(request));
        } catch (FetchException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("fetching " + address + " failed in a way that is not provided for", e);
        }
    }

    /** Hands over what is new; true where some of it is to be tried again. */
    private boolean takeAll(Feed feed) throws InterruptedException {
        boolean again = false;
        for (String link : feed.links()) {
            int tries = tried.getOrDefault(link, 0);
            if (tries < MOST_TRIES) {
                if (stop.isTold()) {
                    throw new InterruptedException("told to stop");
                }
                boolean done = taker.take(link);
                tried.put(link, done ? MOST_TRIES : tries + 1);
                again |= !done && tries + 1 < MOST_TRIES;
            }
        }
        return again;
    }
}
