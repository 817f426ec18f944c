package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes are that an article was read from.
 *
 * @param file the evidence file, relative to the ledger's folder
 * @param offset where the page's record begins in it, in bytes
 * @param length how many bytes the record has there, compressed
 * @param sha256 the digest of the page's bytes
 * @param bytes how many they are
 * @param captured when they came, as an ISO 8601 moment in UTC
 * @param status of the HTTP response; null for a file
 * @param origin what they were taken from, where that is not the page's own address
 * @param version which version of the page at its address it is, from 1
 * @param current whether it is the newest
 */
public record PageEvidence(
        String file,
        long offset,
        long length,
        String sha256,
        long bytes,
        String captured,
        @Nullable Integer status,
        @Nullable String origin,
        int version,
        boolean current) {

    static Optional<PageEvidence> load(Connection connection, long article) throws SQLException {
        return Rows.first(
                connection,
                "SELECT * FROM page_evidence WHERE id = ?",
                row -> new PageEvidence(
                        row.getString("file"),
                        row.getLong("record_offset"),
                        row.getLong("record_length"),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        row.getString("captured"),
                        Rows.integer(row, "status"),
                        row.getString("origin"),
                        row.getInt("version"),
                        row.getBoolean("current")),
                article);
    }
}
