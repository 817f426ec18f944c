package org.hearsay.app.ask;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Streams;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.export.Export;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is in the ledger for other programs.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param file where to; null or {@code -} for the output
 * @param force whether a file that is there may be replaced
 * @param version of the program
 */
public record ExportRun(
        @Nullable Path ledger,
        Filters filters,
        Target target,
        @Nullable String file,
        boolean force,
        String version) {

    private static final String OUTPUT = "-";

    /**
     * Does it.
     *
     * @throws IllegalArgumentException where what is to be written can't be
     */
    public ExitCode run(Streams streams) {
        Query query = filters.query(Sort.TIME);
        Path to = file == null || file.equals(OUTPUT) ? null : Path.of(file);
        if (to == null && target == Target.PARQUET) {
            throw new IllegalArgumentException("Parquet can't be written to a stream: name a file");
        }
        return Question.run(
                ledger, version, streams, (open, complaints) -> export(open, query, to, streams, complaints));
    }

    private ExitCode export(Ledger open, Query query, @Nullable Path to, Streams streams, Complaints complaints)
            throws IOException {
        Export export = new Export(open);
        if (to == null) {
            export.toStream(query, target.format(), streams.out());
            streams.out().flush();
            return ExitCode.ALL_READ;
        }
        try {
            long written = export.toFile(query, target.format(), to, force);
            complaints.say(String.format(Locale.ENGLISH, "%,d %s in %s", written, what(written), to));
            return ExitCode.ALL_READ;
        } catch (FileAlreadyExistsException e) {
            complaints.say(to + " is there already: name another file, or give --force to replace it");
            return ExitCode.FAILED;
        }
    }

    private String what(long written) {
        String one = target == Target.JSONL ? "reading" : "statement";
        return written == 1 ? one : one + "s";
    }
}
