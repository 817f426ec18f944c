package org.hearsay.ledger;

/**
 * What came of adding a page.
 *
 * @param outcome whether it was new to the ledger
 * @param article the number of the article that the ledger has of these bytes
 * @param version which version of its address's page it is, from 1
 */
public record Added(Outcome outcome, long article, int version) {

    /** Whether a page was new to the ledger. */
    public enum Outcome {
        /** The first page of its address. */
        NEW,
        /** The same bytes from the same address were there, and nothing was changed. */
        SAME,
        /** Other bytes than before from an address that was known; both are kept, and this one is current. */
        NEW_VERSION
    }
}
