package org.hearsay.ledger;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How a ledger is opened.
 *
 * @param reader what reads the pages, with its version and its models', so that what was read by another can be read again
 * @param clock tells when something was added; nothing is ordered by it
 * @param patience how long to wait for another process that writes
 * @param evidenceBytes at which an evidence file is full and the next one begins, at least 1
 */
public record LedgerSettings(String reader, InstantSource clock, Duration patience, long evidenceBytes) {

    /** The size that the WARC standard recommends: ISO 28500, annex "WARC file size and name recommendations". */
    private static final long GIGABYTE = 1_000_000_000;

    /** @throws IllegalArgumentException where a size or a time is none */
    public LedgerSettings {
        if (evidenceBytes < 1 || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "evidence files of " + evidenceBytes + " bytes and a patience of " + patience);
        }
    }

    /** The usual ones for what reads the pages. */
    public static LedgerSettings of(String reader) {
        return new LedgerSettings(reader, InstantSource.system(), Duration.ofSeconds(30), GIGABYTE);
    }
}
