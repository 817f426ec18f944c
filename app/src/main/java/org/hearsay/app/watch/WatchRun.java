package org.hearsay.app.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.hearsay.app.add.Keeper;
import org.hearsay.app.add.KeptJson;
import org.hearsay.app.fetch.FetcherOnDemand;
import org.hearsay.app.fetch.WallClock;
import org.hearsay.app.input.FeedList;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.InputReader;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerFolder;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Watches feeds and keeps the pages that they link to in a ledger, until it is told to stop.
 *
 * @param feeds addresses of feeds, and files with lists of them
 * @param every how long to wait after a feed has answered
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param settings what holds for all pages
 * @param timeout for one page, from first to last
 * @param allowPrivate whether pages may be fetched from addresses that are not of the public internet
 * @param threads that read at once, at least 1
 * @param format how what was added is told on the output: JSON, or not at all
 * @param version of the program, as the ledger notes it
 */
public record WatchRun(
        List<String> feeds,
        Duration every,
        @Nullable Path ledger,
        Settings settings,
        Duration timeout,
        boolean allowPrivate,
        int threads,
        Format format,
        String version) {

    /** What a page in hand may take to be read when the process is told to end. */
    private static final Duration LAST_PAGE = Duration.ofSeconds(60);

    /**
     * Watches. Where the process is told to end, the pages in hand are kept first.
     *
     * @param reader reads the pages; not closed by this
     */
    public ExitCode run(Streams streams, PageReader reader) throws InterruptedException {
        Stop stop = new Stop();
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = Thread.ofPlatform().name("stop").unstarted(() -> {
            stop.tell();
            await(ended);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return run(streams, reader, stop);
        } finally {
            ended.countDown();
            if (!stop.isTold()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(LAST_PAGE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Watches until told to stop. */
    ExitCode run(Streams streams, PageReader reader, Stop stop) throws InterruptedException {
        Complaints complaints = new Complaints(streams.err());
        List<String> addresses = new ArrayList<>();
        for (String feed : feeds) {
            addresses.addAll(FeedList.addresses(feed, complaints::about));
        }
        if (addresses.isEmpty()) {
            return ExitCode.FAILED;
        }
        try (Ledger open = Ledger.open(LedgerFolder.of(ledger), LedgerSettings.of(version));
                FetcherOnDemand fetcher =
                        FetcherOnDemand.usual(timeout, settings.maxBytes().bytes(), allowPrivate)) {
            Keeper.Report report =
                    format == Format.JSON ? new KeptJson(streams.out()) : (name, page, reading, added) -> {};
            Keeper keeper = new Keeper(open, complaints, report, InstantSource.system());
            LedgerTaker taker = new LedgerTaker(
                    keeper, new InputReader(reader, keeper::isKnown), fetcher, settings, threads, complaints, stop);
            RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
            try {
                new Watch(fetcher.get(), taker, Schedule.every(every), WallClock.real(), random, stop)
                        .run(addresses.stream().distinct().toList());
            } finally {
                complaints.say(keeper.tally().toString());
            }
            return ExitCode.ALL_READ;
        } catch (LedgerException e) {
            complaints.say(String.valueOf(e.getMessage()));
        } catch (ExecutionException e) {
            complaints.say("watching ended: " + why(e));
        }
        return ExitCode.FAILED;
    }

    private static String why(ExecutionException e) {
        return switch (e.getCause()) {
            case LedgerException failure -> String.valueOf(failure.getMessage());
            case PageReader.UnavailableException failure -> String.valueOf(failure.getMessage());
            case UncheckedIOException failure -> "the output could not be written: " + failure.getMessage();
            case null, default -> String.valueOf(e.getCause());
        };
    }
}
