package org.hearsay.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** A statement that is prepared once and run for many rows, its values given one after the other. */
public final class Insert implements AutoCloseable {

    private final PreparedStatement statement;
    private int next = 1;

    public Insert(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    public Insert with(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    public Insert with(double value) throws SQLException {
        statement.setDouble(next++, value);
        return this;
    }

    public Insert with(boolean value) throws SQLException {
        return with(value ? 1L : 0L);
    }

    public Insert with(@Nullable String value) throws SQLException {
        if (value == null) {
            return withNull();
        }
        statement.setString(next++, value);
        return this;
    }

    public Insert with(@Nullable Integer value) throws SQLException {
        return value == null ? withNull() : with(value.longValue());
    }

    public Insert with(@Nullable Long value) throws SQLException {
        return value == null ? withNull() : with(value.longValue());
    }

    public Insert with(@Nullable Double value) throws SQLException {
        return value == null ? withNull() : with(value.doubleValue());
    }

    public Insert with(byte[] value) throws SQLException {
        statement.setBytes(next++, value);
        return this;
    }

    private Insert withNull() throws SQLException {
        statement.setNull(next++, Types.NULL);
        return this;
    }

    /** Runs it with the values given, and begins anew. */
    public void run() throws SQLException {
        next = 1;
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
