package org.hearsay.app.watch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.hearsay.app.fetch.FetchRequest;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.fetch.PoliteFetcher.ChosenBy;
import org.hearsay.app.fetch.WallClock;

/** Watches feeds, each by a thread of its own, until told to stop. */
public final class Watch {

    private final PoliteFetcher fetcher;
    private final Taker taker;
    private final Schedule schedule;
    private final WallClock clock;
    private final RandomGenerator random;
    private final Stop stop;

    /** @param random chance in the times of asking; used by several threads at once */
    public Watch(
            PoliteFetcher fetcher, Taker taker, Schedule schedule, WallClock clock, RandomGenerator random, Stop stop) {
        this.fetcher = fetcher;
        this.taker = taker;
        this.schedule = schedule;
        this.clock = clock;
        this.random = random;
        this.stop = stop;
    }

    /**
     * Watches until it is told to stop and each thread has ended what it had in hand.
     *
     * @param feeds their addresses
     * @throws ExecutionException where one of them ended in a way that is not a feed's or a page's fault; all are stopped
     *     then
     */
    public void run(List<String> feeds) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> watching = feeds.stream()
                    .<Future<?>>map(feed -> threads.submit(() -> watch(feed)))
                    .toList();
            try {
                for (Future<?> one : watching) {
                    one.get();
                }
            } finally {
                stop.tell();
            }
        }
    }

    private Void watch(String feed) throws Exception {
        FeedWatch watch = new FeedWatch(
                feed,
                (FetchRequest request) -> fetcher.fetch(request, ChosenBy.PROGRAM),
                taker,
                schedule,
                random,
                stop);
        try {
            while (!stop.isTold()) {
                Duration wait = watch.round();
                stop.giveUpWhenTold(() -> {
                    clock.sleep(wait);
                    return wait;
                });
            }
        } catch (InterruptedException told) {
            // That is how watching ends.
        } catch (Exception | Error e) {
            stop.tell();
            throw e;
        }
        return null;
    }
}
