package org.hearsay.app.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.hearsay.app.fetch.FetcherOnDemand;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerFolder;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Opens a ledger as a web page, and serves it until the process is ended.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param place where to listen
 * @param browser whether to open the page in the user's browser
 * @param settings what holds for all that is read
 * @param timeout for one page on the web, from first to last
 * @param allowPrivate whether pages may be fetched from addresses that are not of the public internet
 * @param threads that read at once, at least 1
 * @param version of the program, as the ledger notes it
 */
public record ServeRun(
        @Nullable Path ledger,
        Place place,
        boolean browser,
        Settings settings,
        Duration timeout,
        boolean allowPrivate,
        int threads,
        String version) {

    /**
     * Does it, until the process is told to end or this thread is interrupted.
     *
     * @param reader opens what reads; closed by this, which waits for what is being read: the process must not end meanwhile
     */
    public ExitCode run(Streams streams, Supplier<? extends PageReader> reader) {
        return UntilEnded.run(() -> {
            try (PageReader open = reader.get()) {
                return serve(streams, open, site -> "");
            }
        });
    }

    /** What is done first. */
    interface Beginning {
        /** Does it, and gives the path of the page to begin with, without a slash before it. */
        String begin(Site site) throws InterruptedException;
    }

    /**
     * Serves until it is interrupted.
     *
     * @param beginning is done once the site is there
     */
    ExitCode serve(Streams streams, PageReader reader, Beginning beginning) throws InterruptedException {
        Complaints complaints = new Complaints(streams.err());
        try (Ledger open = Ledger.open(LedgerFolder.of(ledger), LedgerSettings.of(version));
                FetcherOnDemand fetcher =
                        FetcherOnDemand.usual(timeout, settings.maxBytes().bytes(), allowPrivate);
                Site site = Site.start(
                        new Services(open, reader, fetcher, threads, settings, complaints, version), place)) {
            String path = beginning.begin(site);
            streams.err().println("Hearsay is at " + site.invitation() + " until you press Ctrl-C.");
            if (browser) {
                Browser.open(place.token() == null ? site.address() + path : site.invitation());
            }
            new CountDownLatch(1).await();
            return ExitCode.ALL_READ;
        } catch (LedgerException | SiteException e) {
            complaints.say(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        }
    }
}
