package org.hearsay.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that only read, kept for the next question: opening one takes as long as a quick question does, and it begins
 * without anything in memory. None holds the database while it isn't used.
 */
public final class ReadingConnections implements ConnectionFactory, AutoCloseable {

    /** The most that are kept; more may be in use. */
    private static final int MOST = 4;

    private final Database database;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kept = new AtomicInteger();
    private volatile boolean closed;

    public ReadingConnections(Database database) {
        this.database = database;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = idle.poll();
        if (connection == null) {
            return database.openForReading();
        }
        kept.decrementAndGet();
        return connection;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (closed || kept.incrementAndGet() > MOST) {
            if (!closed) {
                kept.decrementAndGet();
            }
            connection.close();
            return;
        }
        idle.add(connection);
        if (closed) {
            close();
        }
    }

    /** Closes those that are kept; those in use are closed when they are given back. */
    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
