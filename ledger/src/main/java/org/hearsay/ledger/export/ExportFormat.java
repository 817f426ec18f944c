package org.hearsay.ledger.export;

import java.util.Locale;

/** What exports can be. */
public enum ExportFormat {
    /** A row for each statement, for spreadsheets. */
    CSV,
    /** A line of {@code hearsay-reading/1} for each article. */
    JSONL,
    /** A row for each statement, in columns with types; written by DuckDB. */
    PARQUET,
    /** A line for each statement: an annotation of the W3C's Web Annotation Data Model, in JSON-LD. */
    WEBANNOTATION;

    /** As people write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
