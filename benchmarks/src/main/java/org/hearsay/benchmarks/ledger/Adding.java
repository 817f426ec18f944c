package org.hearsay.benchmarks.ledger;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.hearsay.Reading;
import org.hearsay.benchmarks.news.MadeUpNews;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Ledger;

/** Adds made-up articles, and measures how long that takes. Making them up isn't counted. */
final class Adding {

    private static final int BATCH = 1_000;
    private static final Instant CAPTURED = Instant.parse("2031-03-08T12:00:00Z");

    private final Ledger ledger;
    private final int threads;
    private final PrintWriter progress;
    private final MadeUpNews news = new MadeUpNews();
    private Timing all = Timing.NONE;
    private Timing last = Timing.NONE;

    /** @param threads so many add at the same time, and one at a time writes what those that wait have given it */
    Adding(Ledger ledger, int threads, PrintWriter progress) {
        this.ledger = ledger;
        this.threads = threads;
        this.progress = progress;
    }

    /** Adds until there are so many articles; tells at what rate, where there were any to add. */
    Optional<String> until(int articles) {
        int before = ledger.articles().size();
        for (int from = before; from < articles; from += BATCH) {
            List<Reading> batch = LongStream.range(from, Math.min(articles, from + BATCH))
                    .parallel()
                    .mapToObj(news::article)
                    .toList();
            last = Timing.of(() -> add(batch));
            all = all.plus(last);
            if (from % (10 * BATCH) == 0) {
                progress.printf(
                        Locale.ROOT, "%,d articles; the last %s%n", from + batch.size(), rate(batch.size(), last));
                progress.flush();
            }
        }
        int added = articles - before;
        return added <= 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "| added | articles/s | articles/s of one core's time |%n|--:|--:|--:|%n| %,d | %,.0f | %,.0f |%n",
                        added,
                        added / all.seconds(),
                        added / all.processorSeconds()));
    }

    /** Adds articles without measuring it. */
    void more(long from, int articles) {
        add(LongStream.range(from, from + articles).mapToObj(news::article).toList());
    }

    private void add(List<Reading> batch) {
        try (ExecutorService adders = Executors.newFixedThreadPool(threads)) {
            List<Future<Added>> added = new ArrayList<>();
            for (Reading reading : batch) {
                added.add(adders.submit(() -> ledger.add(reading, Capture.of(reading.page(), CAPTURED))));
            }
            for (Future<Added> one : added) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be added", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were added", e);
        }
    }

    private static String rate(int articles, Timing timing) {
        return String.format(
                Locale.ROOT,
                "%,d at %,.0f/s, %,.0f/s of one core's time",
                articles,
                articles / timing.seconds(),
                articles / timing.processorSeconds());
    }
}
