package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.store.Rows;

/** A query in the making: its text, and the values of its parameters in their order. No value is ever part of the text. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Appends a piece, and the values of the parameters in it. */
    Sql add(String piece, Object... parameters) {
        text.append(piece).append('\n');
        values.addAll(List.of(parameters));
        return this;
    }

    /** Appends another one. */
    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Appends {@code piece IN (…)}. */
    Sql in(String piece, Collection<?> parameters) {
        String marks = parameters.stream().map(parameter -> "?").collect(Collectors.joining(", "));
        text.append(piece).append(" IN (").append(marks).append(")\n");
        values.addAll(parameters);
        return this;
    }

    /** What all rows make, in their order. */
    <T> List<T> list(Connection connection, Rows.Mapper<T> mapper) throws SQLException {
        List<T> list = new ArrayList<>();
        this.<SQLException>each(connection, row -> list.add(mapper.map(row)));
        return list;
    }

    /** The number in the first row's first column; 0 where there is none. */
    long number(Connection connection) throws SQLException {
        List<Long> numbers = list(connection, row -> row.getLong(1));
        return numbers.isEmpty() ? 0 : numbers.getFirst();
    }

    /** Does something with each row as it comes. */
    <X extends Exception> void each(Connection connection, RowTaker<X> taker) throws SQLException, X {
        this.<X>until(connection, row -> {
            taker.take(row);
            return false;
        });
    }

    /** Does something with each row as it comes, until that is enough. */
    <X extends Exception> void until(Connection connection, RowTest<X> enough) throws SQLException, X {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                boolean done = false;
                while (!done && rows.next()) {
                    done = enough.test(rows);
                }
            }
        }
    }

    /** What is done with a row. */
    @FunctionalInterface
    interface RowTaker<X extends Exception> {
        void take(ResultSet row) throws SQLException, X;
    }

    /** What is done with a row, and whether it was the last that is needed. */
    @FunctionalInterface
    interface RowTest<X extends Exception> {
        boolean test(ResultSet row) throws SQLException, X;
    }

    /** The text alone, for people who look into it. */
    @Override
    public String toString() {
        return text.toString();
    }
}
