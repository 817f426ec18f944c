package org.hearsay.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.hearsay.app.add.Keeper;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.input.Input;
import org.hearsay.app.input.Inputs;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.InputReader;
import org.hearsay.app.read.Outcome;

/** Takes pages into a ledger. */
final class LedgerTaker implements Taker {

    private final Keeper keeper;
    private final InputReader reader;
    private final Supplier<PoliteFetcher> fetcher;
    private final Settings settings;
    private final Semaphore reading;
    private final Complaints complaints;
    private final Stop stop;

    /** @param threads that read at once */
    LedgerTaker(
            Keeper keeper,
            InputReader reader,
            Supplier<PoliteFetcher> fetcher,
            Settings settings,
            int threads,
            Complaints complaints,
            Stop stop) {
        this.keeper = keeper;
        this.reader = reader;
        this.fetcher = fetcher;
        this.settings = settings;
        this.reading = new Semaphore(threads);
        this.complaints = complaints;
        this.stop = stop;
    }

    @Override
    public boolean take(String link) throws InterruptedException {
        Input input = Inputs.linked(link, fetcher, settings);
        fetch(input);
        reading.acquire();
        try {
            Outcome outcome = reader.outcome(input);
            keeper.accept(outcome);
            return !(outcome instanceof Outcome.Failed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reading.release();
        }
    }

    /** Waiting for a page can be given up; what is there already is read and kept to the end. */
    private void fetch(Input input) throws InterruptedException {
        try {
            stop.giveUpWhenTold(() -> {
                input.fetch();
                return true;
            });
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("fetching " + input.name() + " failed in an unknown way", e);
        }
    }

    @Override
    public void failed(String feed, FetchException failure) {
        complaints.about(feed, failure.what(), failure.mend());
    }
}
