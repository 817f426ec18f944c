package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.ledger.store.Rows;

/**
 * One of the versions of a page at the same address.
 *
 * @param article the article's number
 * @param version from 1, the oldest
 * @param captured when its bytes came, as an ISO 8601 moment in UTC
 * @param current whether it is the newest
 */
public record PageVersion(long article, int version, String captured, boolean current) {

    /** The most that are told. */
    private static final int MOST = 200;

    static List<PageVersion> load(Connection connection, long article) throws SQLException {
        return Rows.list(
                connection,
                """
                SELECT id, version, captured, current FROM page
                WHERE address = (SELECT address FROM page WHERE id = ?) ORDER BY version DESC LIMIT ?""",
                row -> new PageVersion(
                        row.getLong("id"), row.getInt("version"), row.getString("captured"), row.getBoolean("current")),
                article,
                MOST);
    }
}
