package org.hearsay.app.add;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.input.Loaded;
import org.hearsay.app.input.Transfer;
import org.hearsay.app.read.Batch;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.Outcome;
import org.hearsay.app.read.PageReader;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Capture;
import org.hearsay.ledger.Failure;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.evidence.Digest;
import org.hearsay.ledger.evidence.HttpHead;
import org.hearsay.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/** Puts what came of inputs into a ledger: readings, and failures until they are overcome. Safe from any thread. */
public final class Keeper implements Batch.Sink {

    private final Ledger ledger;
    private final Complaints complaints;
    private final Report report;
    private final InstantSource clock;
    private final KeptTally tally = new KeptTally();
    private final Set<String> failing;

    /** Tells whoever wants to know of each page that is in the ledger now. */
    @FunctionalInterface
    public interface Report {
        void kept(String name, Page page, Reading reading, Added added) throws IOException;
    }

    /**
     * @param complaints takes what goes wrong
     * @param clock tells when a file was read
     */
    public Keeper(Ledger ledger, Complaints complaints, Report report, InstantSource clock) {
        this.ledger = ledger;
        this.complaints = complaints;
        this.report = report;
        this.clock = clock;
        this.failing =
                ledger.failures().list().stream().map(Failure::input).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Whether the ledger has these bytes from this address, so that they need not be read.
     *
     * @throws PageReader.UnavailableException where the ledger can't tell
     */
    public boolean isKnown(Loaded.Ok input) {
        try {
            return ledger.contains(
                    Address.of(input.page()), Digest.sha256(input.page().bytes()));
        } catch (LedgerException e) {
            throw new PageReader.UnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Keeps what came of an input.
     *
     * @throws IOException where the report can't be given
     * @throws LedgerException where the ledger can't be written
     */
    @Override
    public synchronized void accept(Outcome outcome) throws IOException {
        switch (outcome) {
            case Outcome.Known known -> {
                overcome(known.input().key());
                tally.countKnown();
            }
            case Outcome.Failed failed -> {
                complaints.about(failed.name(), failed.what(), failed.mend());
                fail(failed.input().key(), failed.what(), failed.mend());
            }
            case Outcome.Done done -> {
                if (done.reading().article().body().isEmpty()) {
                    withoutArticle(done);
                } else {
                    keep(done);
                }
            }
        }
    }

    private void keep(Outcome.Done done) throws IOException {
        Reading reading = done.reading();
        Added added = ledger.add(reading, capture(reading.page(), done.transfer()));
        overcome(done.input().key());
        tally.count(reading, added);
        report.kept(done.input().name(), reading.page(), reading, added);
    }

    private Capture capture(Page page, @Nullable Transfer transfer) {
        if (transfer == null) {
            return Capture.of(page, clock.instant());
        }
        URI url = transfer.url();
        Instant at = transfer.at();
        return new Capture(
                Address.web(url), at, HttpHead.parse(transfer.response().head()), page.path());
    }

    private void withoutArticle(Outcome.Done done) {
        String name = done.input().name();
        Problem why = done.reading().problems().isEmpty()
                ? new Problem("there is no article in it", "page", "check that it is the article's own page")
                : done.reading().problems().getFirst();
        complaints.about(name, why.what(), why.mend());
        fail(done.input().key(), why.what(), why.mend());
    }

    private void fail(String key, String what, String mend) {
        tally.countFailure();
        failing.add(key);
        ledger.failures().add(key, what, mend);
    }

    private void overcome(String key) {
        if (failing.remove(key)) {
            ledger.failures().clear(key);
        }
    }

    /** What it came to, so far. */
    public synchronized KeptTally tally() {
        return tally;
    }
}
