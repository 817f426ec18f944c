package org.hearsay.app.ask;

import java.util.Locale;
import org.hearsay.ledger.export.ExportFormat;

/** What to export to. */
public enum Target {
    CSV,
    JSONL,
    PARQUET,
    WEBANNOTATION;

    ExportFormat format() {
        return switch (this) {
            case CSV -> ExportFormat.CSV;
            case JSONL -> ExportFormat.JSONL;
            case PARQUET -> ExportFormat.PARQUET;
            case WEBANNOTATION -> ExportFormat.WEBANNOTATION;
        };
    }

    /** As it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
