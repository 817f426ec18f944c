package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hearsay.ledger.store.Insert;

/** What has read the articles of a ledger, in which version. */
public final class Readers {

    private Readers() {}

    /**
     * The number of a version; it gets one where it has none.
     *
     * @param connection in a transaction that may write
     */
    public static long number(Connection connection, String version) throws SQLException {
        try (Insert insert = new Insert(connection, "INSERT INTO reader (version) VALUES (?) ON CONFLICT DO NOTHING")) {
            insert.with(version).run();
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM reader WHERE version = ?")) {
            select.setString(1, version);
            try (ResultSet row = select.executeQuery()) {
                return row.getLong(1);
            }
        }
    }
}
