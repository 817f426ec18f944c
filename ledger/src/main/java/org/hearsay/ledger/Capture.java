package org.hearsay.ledger;

import java.time.Instant;
import org.hearsay.article.Page;
import org.hearsay.ledger.evidence.HttpHead;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a page came. The bytes themselves are the page's.
 *
 * @param address what the page is found by
 * @param when when they came, by the clock of whoever fetched or read them
 * @param head the status line and headers that came with them, where they were fetched; null for a file
 * @param origin what they were taken from, where that is not the address itself: the WARC file and the record in it; null
 *     otherwise
 */
public record Capture(
        Address address,
        Instant when,
        @Nullable HttpHead head,
        @Nullable String origin) {

    /** Of a file, or of anything that has no head. */
    public static Capture of(Page page, Instant when) {
        return new Capture(Address.of(page), when, null, null);
    }

    /** Of a page from the web. */
    public static Capture fetched(Page page, Instant when, HttpHead head) {
        return new Capture(Address.of(page), when, head, null);
    }
}
