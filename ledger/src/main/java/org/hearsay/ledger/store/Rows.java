package org.hearsay.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Queries whose parameters are numbers, and what their rows make. */
public final class Rows {

    private Rows() {}

    /** Makes something of the row that the result is at. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** What all rows make, in their order. */
    public static <T> List<T> list(Connection connection, String sql, Mapper<T> mapper, long... parameters)
            throws SQLException {
        List<T> list = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    list.add(mapper.map(rows));
                }
            }
        }
        return list;
    }

    /** What the first row makes; empty where there is none. */
    public static <T> Optional<T> first(Connection connection, String sql, Mapper<T> mapper, long... parameters)
            throws SQLException {
        return list(connection, sql, mapper, parameters).stream().findFirst();
    }

    /** A column that may be null, as an integer. */
    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** A column of days, counted from 1970-01-01, that may be null. */
    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Long day = longer(row, column);
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    /** A column that may be null, as a long. */
    public static @Nullable Long longer(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
