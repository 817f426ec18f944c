package org.hearsay.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * The file {@code ledger.db}, and how it is opened: in WAL mode, so that readers and one writer don't wait for each other,
 * with foreign keys, and without SQLite's own checkpoints.
 *
 * <p>A transaction that is committed has been handed to the operating system and survives the process; on a power failure
 * the last ones can be lost, and never a part of one ({@code synchronous=NORMAL}). Checkpoints are left to the writer,
 * because the evidence has to be on the disk before the rows that refer to it are.
 */
public final class Database {

    private static final int PAGE_SIZE = 4096;
    private static final int CACHE_KIB = 64 * 1024;
    /** As much as SQLite maps at most. */
    private static final long MAPPED_BYTES = 0x7fff0000L;

    private static final long WAL_LIMIT_BYTES = 64L << 20;

    private static final long RETRY_NANOS = 20_000_000;

    private final Path file;
    private final Duration patience;

    /**
     * @param file the database's file; it need not exist
     * @param patience how long to wait for another process that writes
     */
    public Database(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    public Path file() {
        return file;
    }

    /** How long to wait for another process that writes. */
    public Duration patience() {
        return patience;
    }

    /** A connection that may write; the file is made where it is missing. */
    public Connection openForWriting() throws SQLException {
        SQLiteConfig config = config();
        config.setPageSize(PAGE_SIZE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setWalAutocheckpoint(0);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Long.toString(WAL_LIMIT_BYTES));
        return patiently(config);
    }

    /** Where two processes make the file at once, SQLite doesn't wait before it says that it is busy. */
    private Connection patiently(SQLiteConfig config) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return config.createConnection(address());
            } catch (SQLiteException e) {
                if (!LedgerException.isBusy(e) || System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
    }

    /** A connection that only reads, each statement what was last committed. */
    public Connection openForReading() throws SQLException {
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Connection connection = config.createConnection(address());
        execute(connection, "PRAGMA query_only = true");
        return connection;
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setCacheSize(-CACHE_KIB);
        // Else the driver asks for the last key after each insertion.
        config.setGetGeneratedKeys(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED_BYTES));
        return config;
    }

    private String address() {
        // As a URI, so that a "?" or "#" in the folder's name is part of it.
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replaceFirst("^file:///", "file:/");
    }

    /** Runs one or more statements that give no rows. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The one number that a query gives. */
    public static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }
}
