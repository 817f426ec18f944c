package org.hearsay.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that only read. A few are kept after use, since each has read the schema and has pages of the file at hand,
 * which is most of what a short question takes. Safe from any thread.
 */
public final class ReadingConnections implements ConnectionFactory, AutoCloseable {

    /** As many as are in use at a time where one person looks at pages; each may take some tens of megabytes. */
    private static final int KEPT = 4;

    private final Database database;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    public ReadingConnections(Database database) {
        this.database = database;
    }

    @Override
    public Connection openConnection() throws SQLException {
        synchronized (this) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return database.openForReading();
    }

    /** Takes a connection back. One that is in a transaction still isn't given to anybody else. */
    @Override
    public void closeConnection(Connection connection) throws SQLException {
        boolean reusable = !connection.isClosed() && connection.getAutoCommit();
        synchronized (this) {
            if (reusable && !closed && idle.size() < KEPT) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    /** Closes those that are kept; those in use are closed when they come back. */
    @Override
    public void close() throws SQLException {
        Deque<Connection> kept;
        synchronized (this) {
            closed = true;
            kept = new ArrayDeque<>(idle);
            idle.clear();
        }
        for (Connection connection : kept) {
            connection.close();
        }
    }
}
