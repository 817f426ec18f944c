package org.hearsay.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a database to the schema of this program. Version {@code n} is made from the one before it by {@code
 * schema-n.sql}, and {@code views-n.sql} has all views of the newest version; {@code PRAGMA user_version} says which
 * version a file has.
 */
public final class Schema {

    /** The version that this program works with. */
    public static final int VERSION = 5;

    /** "Hear" in ASCII, by which the file is known to be a ledger ({@code PRAGMA application_id}). */
    public static final int APPLICATION_ID = 0x48656172;

    private Schema() {}

    /**
     * Brings the schema up to date, all of it or nothing.
     *
     * @throws LedgerException where a newer program made it, or it is another program's database
     */
    public static void update(Connection connection, Path folder) throws SQLException {
        if (isCurrent(connection)) {
            return;
        }
        Database.execute(connection, "BEGIN IMMEDIATE");
        try {
            // Only now can no other process be making the tables between two looks at them; it may have made them
            // already.
            int from = version(connection, folder);
            if (from < VERSION) {
                migrate(connection, from);
            }
            Database.execute(connection, "COMMIT");
        } catch (SQLException | RuntimeException e) {
            Database.execute(connection, "ROLLBACK");
            throw e;
        }
    }

    private static boolean isCurrent(Connection connection) throws SQLException {
        return Database.number(connection, "PRAGMA user_version") == VERSION
                && Database.number(connection, "PRAGMA application_id") == APPLICATION_ID;
    }

    private static int version(Connection connection, Path folder) throws SQLException {
        int version = (int) Database.number(connection, "PRAGMA user_version");
        int application = (int) Database.number(connection, "PRAGMA application_id");
        if (version > VERSION) {
            throw new LedgerException(
                    LedgerException.Reason.NEWER,
                    "the ledger in " + folder + " has the schema " + version + ", and this program knows " + VERSION
                            + " at most: use a newer version of Hearsay",
                    null);
        }
        boolean ours = application == APPLICATION_ID;
        if (!ours && (version != 0 || Database.number(connection, "SELECT count(*) FROM sqlite_schema") > 0)) {
            throw new LedgerException(
                    LedgerException.Reason.UNUSABLE,
                    "ledger.db in " + folder + " is another program's database: choose another folder by --ledger",
                    null);
        }
        return version;
    }

    private static void migrate(Connection connection, int from) throws SQLException {
        for (String view : views(connection)) {
            Database.execute(connection, "DROP VIEW \"" + view + "\"");
        }
        for (int version = from + 1; version <= VERSION; version++) {
            Database.execute(connection, resource("schema-" + version + ".sql"));
        }
        Database.execute(connection, resource("views-" + VERSION + ".sql"));
        Database.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        Database.execute(connection, "PRAGMA user_version = " + VERSION);
    }

    private static List<String> views(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'view'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Schema.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
