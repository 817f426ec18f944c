package org.hearsay.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * One table of labels, as the numbers that rows hold and the constants that the program has. The labels are the
 * interface, the numbers are the file's own: a constant that is new to the program gets the next number of the file.
 */
public final class Labels<E extends Enum<E>> {

    private final String table;
    private final Map<E, Integer> numbers;
    private final Map<Integer, E> constants;

    private Labels(String table, Map<E, Integer> numbers, Map<Integer, E> constants) {
        this.table = table;
        this.numbers = numbers;
        this.constants = constants;
    }

    /**
     * Reads a table of labels, and adds to it what it lacks.
     *
     * @param connection one that may write where a label may be missing
     * @param table the table's name
     * @param label what a constant is called in the table
     */
    public static <E extends Enum<E>> Labels<E> load(
            Connection connection, String table, Class<E> type, Function<E, String> label) throws SQLException {
        Map<String, Integer> known = known(connection, table);
        Map<E, Integer> numbers = new EnumMap<>(type);
        Map<Integer, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            Integer number = known.get(label.apply(constant));
            if (number == null) {
                number = add(connection, table, label.apply(constant));
            }
            numbers.put(constant, number);
            constants.put(number, constant);
        }
        return new Labels<>(table, numbers, constants);
    }

    private static Map<String, Integer> known(Connection connection, String table) throws SQLException {
        Map<String, Integer> known = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, id FROM " + table)) {
            while (rows.next()) {
                known.put(rows.getString(1), rows.getInt(2));
            }
        }
        return known;
    }

    private static int add(Connection connection, String table, String name) throws SQLException {
        String sql = "INSERT INTO " + table + " (name) VALUES (?) ON CONFLICT DO UPDATE SET name = name RETURNING id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, name);
            try (ResultSet row = insert.executeQuery()) {
                return row.getInt(1);
            }
        }
    }

    /** The number of a constant in this file. */
    public int number(E constant) {
        Integer number = numbers.get(constant);
        if (number == null) {
            throw new IllegalStateException(constant + " has no number in " + table);
        }
        return number;
    }

    /**
     * The constant of a number.
     *
     * @throws SQLException where a newer program wrote a label that this one doesn't know
     */
    public E constant(int number) throws SQLException {
        E constant = constants.get(number);
        if (constant == null) {
            throw new SQLException("this program doesn't know the label " + number + " of the table " + table
                    + ": a newer version of Hearsay wrote it");
        }
        return constant;
    }
}
