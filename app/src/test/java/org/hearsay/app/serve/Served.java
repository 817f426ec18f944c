package org.hearsay.app.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.app.ask.Connecting;
import org.hearsay.app.fetch.FetcherOnDemand;
import org.hearsay.app.input.ByteSize;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.Engine;
import org.hearsay.article.Page;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;

/** A running site over a ledger of its own, with everything real: the engine, the ledger, the server. */
final class Served implements AutoCloseable {

    /** Small, so that a test can send more. */
    static final ByteSize MOST = new ByteSize(3_000_000);

    private static final Path SAMPLES = Path.of("../samples");
    private static final Engine ENGINE = new Engine();

    private final FetcherOnDemand fetcher = FetcherOnDemand.usual(Duration.ofSeconds(10), MOST.bytes(), false);
    private final Ledger ledger;
    private final Site site;

    private Served(Path folder, Place place) {
        ledger = Ledger.open(folder, LedgerSettings.of("hearsay tests"));
        Complaints complaints = new Complaints(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        site = Site.start(
                new Services(ledger, ENGINE, fetcher, 2, new Settings(null, null, MOST), complaints, "hearsay tests"),
                place);
    }

    /** A site over an empty ledger. */
    static Served empty(Path folder, Place place) {
        return new Served(folder, place);
    }

    /** A site over a ledger with the first of the sample pages, in the order of their names. */
    static Served samples(Path folder, int pages) {
        Served served = new Served(folder, Place.LOOPBACK);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> html = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .limit(pages)
                    .toList();
            for (Path file : html) {
                served.add(new Page(
                        String.valueOf(file.getFileName()),
                        null,
                        file.toString(),
                        Page.Kind.HTML,
                        null,
                        null,
                        null,
                        Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        served.connect();
        return served;
    }

    /** Finds the copies and the stories of what was added. */
    void connect() {
        Connecting.catchUp(ledger, new Complaints(new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Reads a page and keeps it; gives its article's number. */
    long add(Page page) {
        Reading reading = ENGINE.read(page);
        return ledger.add(reading, Capture.of(page, Instant.parse("2031-03-09T08:00:00Z")))
                .article();
    }

    /** A sample page's bytes. */
    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a path is on this site. */
    String at(String path) {
        return site.address().replaceFirst("/$", "") + path;
    }

    int port() {
        return Integer.parseInt(site.address().replaceFirst(".*:([0-9]+)/$", "$1"));
    }

    @Override
    public void close() {
        site.close();
        fetcher.close();
        ledger.close();
    }
}
