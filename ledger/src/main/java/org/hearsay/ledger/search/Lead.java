package org.hearsay.ledger.search;

/** What the statements that match a query are taken from first. */
enum Lead {
    /** Those that have its words. */
    WORDS,
    /** Those of the outlet's articles. */
    OUTLET,
    /** Those of the story's articles. */
    STORY,
    /** All, from the latest back. */
    TIME
}
