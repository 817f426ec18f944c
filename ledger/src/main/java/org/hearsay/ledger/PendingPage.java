package org.hearsay.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.hearsay.Reading;
import org.hearsay.ledger.evidence.Digest;
import org.hearsay.ledger.evidence.RecordBytes;
import org.jspecify.annotations.Nullable;

/** A page that waits to be written, and then what came of it. One thread waits for it, which another may write it for. */
final class PendingPage {

    private final Reading reading;
    private final Capture capture;
    private final String sha256;
    private final byte[] record;
    private @Nullable Added added;
    private @Nullable Exception failure;
    private final Thread waiting = Thread.currentThread();
    private volatile boolean settled;

    /** Digests and compresses the page, which takes longest and needs no lock. */
    PendingPage(Reading reading, Capture capture) throws IOException {
        this.reading = reading;
        this.capture = capture;
        byte[] bytes = reading.page().bytes();
        sha256 = Digest.sha256(bytes);
        record = RecordBytes.of(
                capture.address().key(),
                capture.when(),
                capture.head(),
                reading.page().kind().mediaType(),
                sha256,
                bytes);
    }

    /** Characters of the article's text. */
    int length() {
        return reading.article().text().length();
    }

    /** Writes it, in a transaction; it is settled when that is committed. */
    void write(PageStore pages) throws SQLException, IOException {
        added = pages.add(reading, capture, sha256, record);
    }

    /** Its transaction is over: committed, or failed for a reason. */
    void settle(@Nullable Exception reason) {
        failure = reason;
        settled = true;
        wake();
    }

    /** Has the thread that waits for it look at it again. */
    void wake() {
        LockSupport.unpark(waiting);
    }

    boolean isSettled() {
        return settled;
    }

    /** What came of it; throws where it could not be written. */
    Added outcome() throws SQLException, IOException {
        switch (failure) {
            case SQLException e -> throw e;
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case null, default -> {}
        }
        if (added == null) {
            throw new IllegalStateException("page " + capture.address() + " was neither written nor refused", failure);
        }
        return added;
    }
}
