package org.hearsay.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.hearsay.json.ReadingJson;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.store.LedgerException;

/**
 * Writes what a query finds, all of it, by article and in its order: for the formats with something for each statement the
 * statements of {@link Search#find}, for {@link ExportFormat#JSONL} the articles of {@link Search#findArticles}.
 */
public final class Export {

    private final Ledger ledger;
    private final Search search;

    public Export(Ledger ledger) {
        this.ledger = ledger;
        this.search = new Search(ledger);
    }

    /**
     * Writes a file: beside its place first, and moved there when it is whole.
     *
     * @param overwrite whether a file that is there may be replaced
     * @return how many statements or articles were written
     * @throws FileAlreadyExistsException where there is a file and it may not be replaced
     * @throws IOException where it can't be written; what was there before is as it was
     * @throws LedgerException where something is wrong with the ledger
     */
    public long toFile(Query query, ExportFormat format, Path file, boolean overwrite) throws IOException {
        if (!overwrite && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = beside(file, "part");
        try {
            long written;
            if (format == ExportFormat.PARQUET) {
                written = statements(query, new ParquetExport(part, beside(file, "duckdb")));
            } else {
                try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                    written = toStream(query, format, out);
                }
            }
            if (overwrite) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, file);
            }
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path beside(Path file, String kind) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + "." + kind);
    }

    /**
     * Writes to a stream, which isn't closed.
     *
     * @return how many statements or articles were written
     * @throws IllegalArgumentException for {@link ExportFormat#PARQUET}, whose end has to be known before its beginning
     * @throws IOException where the stream takes no more
     * @throws LedgerException where something is wrong with the ledger
     */
    public long toStream(Query query, ExportFormat format, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
        return switch (format) {
            case CSV -> statements(query, new CsvExport(out));
            case WEBANNOTATION -> statements(query, new AnnotationExport(out, search));
            case JSONL -> readings(query, out);
            case PARQUET -> throw new IllegalArgumentException("Parquet can't be written to a stream: name a file");
        };
    }

    private long statements(Query query, StatementExport export) throws IOException {
        long[] written = {0};
        try (export) {
            search.each(query, (hit, text) -> {
                export.take(hit, text);
                written[0]++;
            });
        }
        return written[0];
    }

    private long readings(Query query, Writer out) throws IOException {
        long[] written = {0};
        search.eachArticle(query, article -> {
            out.write(ReadingJson.line(ledger.reading(article)));
            out.write('\n');
            written[0]++;
        });
        out.flush();
        return written[0];
    }
}
