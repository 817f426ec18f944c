package org.hearsay.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.hearsay.ledger.evidence.Digest;
import org.hearsay.ledger.evidence.Evidence;
import org.hearsay.ledger.evidence.StoredPage;
import org.hearsay.ledger.reading.ReadingLabels;
import org.hearsay.ledger.reading.ReadingLoader;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.ReadingConnections;
import org.hearsay.ledger.store.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A ledger: a folder with {@code ledger.db}, which holds readings, and {@code evidence/}, which holds the bytes that they
 * were read from. Any number of processes may have it open; one at a time writes, and the others wait for it. One
 * instance serves any number of threads.
 *
 * <p>Whatever goes wrong with the files is a {@link LedgerException}, which says what and how to mend it.
 */
public final class Ledger implements AutoCloseable {

    /**
     * After so many characters of text the log is taken into the database: it has about ten bytes for each, and stays in
     * memory. The log's own length doesn't tell, as SQLite writes it anew from its beginning without cutting it off.
     */
    private static final int CHECKPOINT_CHARACTERS = 6_000_000;

    /** What a transaction counts for besides, in characters of text. */
    private static final int SMALL_CHANGE = 1000;

    /** What a row of a change counts for, likewise: rows that lie apart bring a page of the file each into the log. */
    private static final int ROW = 100;

    private final Path folder;
    private final LedgerSettings settings;
    private final Database database;
    private final Evidence evidence;
    private final ReadingLabels labels;
    private final Connection connection;
    private final Failures failures;
    private final ReadingConnections readers;
    private final Jdbi queries;
    private final Turns turns = new Turns();
    private PageStore pages;
    private long uncheckpointed;

    private Ledger(Path folder, LedgerSettings settings) throws SQLException, IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        database = new Database(folder.resolve("ledger.db"), settings.patience());
        evidence =
                new Evidence(folder.resolve("evidence"), settings.evidenceBytes(), settings.reader(), settings.clock());
        connection = database.openForWriting();
        try {
            Schema.update(connection, folder);
            labels = labels();
            cutTail();
            pages = new PageStore(connection, evidence, labels, settings);
            this.settings = settings;
            failures = new Failures(this, settings.clock());
            readers = new ReadingConnections(database);
            queries = Jdbi.create(readers);
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Opens a ledger, and makes it where there is none. A record that a process left half written is cut off.
     *
     * @param folder where it is, or is to be
     */
    public static Ledger open(Path folder, LedgerSettings settings) {
        try {
            return new Ledger(folder, settings);
        } catch (SQLException e) {
            throw LedgerException.of(e, folder);
        } catch (IOException e) {
            throw LedgerException.of(e, folder);
        }
    }

    public Path folder() {
        return folder;
    }

    /**
     * Whether the ledger has a page already, so that it need not be read again.
     *
     * @param sha256 the digest of the page's bytes, by {@link Digest}
     */
    public boolean contains(Address address, String sha256) {
        return guard(() -> pages.find(address, sha256).isPresent());
    }

    /**
     * Keeps a page and its reading: when this returns both are there, and when it throws, or the process ends before,
     * neither is. Pages that several threads add at the same time are written by one of them, in one transaction.
     *
     * @return what came of it; where the same bytes from the same address are there, nothing is changed
     */
    public Added add(Reading reading, Capture capture) {
        try {
            PendingPage page = new PendingPage(reading, capture);
            turns.write(page, this::settle);
            return page.outcome();
        } catch (SQLException e) {
            throw LedgerException.of(e, folder);
        } catch (IOException e) {
            throw LedgerException.of(e, folder);
        }
    }

    /** Writes pages, and tells each what came of it. */
    private void settle(List<PendingPage> group) throws SQLException {
        Exception failure = write(group);
        if (failure != null && group.size() > 1) {
            // The page that fails keeps none of the others out. Savepoints would do that too, but at each of them the
            // search indexes write what they have, and nothing would be gained by the group.
            for (PendingPage page : group) {
                page.settle(write(List.of(page)));
            }
        } else {
            group.forEach(page -> page.settle(failure));
        }
        try {
            checkpointAfter(group.stream().mapToInt(PendingPage::length).sum());
        } catch (SQLException | IOException e) {
            // The pages are there, and their threads mustn't be told otherwise; it is tried again after the next ones,
            // and closing says what is the matter.
        }
    }

    /** Writes pages in one transaction, all or none; gives what keeps it from that, or null. */
    private @Nullable Exception write(List<PendingPage> group) throws SQLException {
        try {
            return inTransaction("BEGIN IMMEDIATE", () -> {
                for (PendingPage page : group) {
                    page.write(pages);
                }
                pages.index();
                return null;
            });
        } catch (SQLException | IOException | RuntimeException e) {
            prepareAnew();
            return e;
        }
    }

    /** A statement that failed half-way can't be used again. */
    private void prepareAnew() throws SQLException {
        pages.close();
        pages = new PageStore(connection, evidence, labels, settings);
    }

    /**
     * The reading that was kept, equal to what was added but for the array of the page's bytes, which is another with the
     * same bytes. Corrections are not applied.
     *
     * @param article the article's number
     */
    public Reading reading(long article) {
        return guard(() -> inTransaction("BEGIN", () -> {
            Page page = pages.page(article, StoredPage.of(evidence.record(pages.place(article))));
            return new ReadingLoader(connection, labels, article).load(page);
        }));
    }

    /** The page's bytes, and the head that they came with. */
    public StoredPage original(long article) {
        return guard(() -> StoredPage.of(evidence.record(pages.place(article))));
    }

    /** The numbers of all articles, in the order they were added. */
    public List<Long> articles() {
        return guard(() -> pages.articles());
    }

    /**
     * Checks the database, and reads the evidence of every page; takes as long as reading all files does. Others may
     * write meanwhile.
     */
    public Verification verify() {
        return guard(() -> inTransaction("BEGIN", () -> new Verifier(connection, evidence).verify()));
    }

    /** The inputs that no reading came of. */
    public Failures failures() {
        return failures;
    }

    /** For what answers questions: connections that only read, each statement what was last committed. */
    public Jdbi queries() {
        return queries;
    }

    /** A question to the database. */
    @FunctionalInterface
    public interface Question<T> {
        /** Answers it by a connection that only reads, and doesn't close it. */
        T ask(Connection connection) throws SQLException;
    }

    /** Answers a question from what was last committed; any number of threads may ask at once. */
    public <T> T ask(Question<T> question) {
        try {
            return queries.withHandle(handle -> question.ask(handle.getConnection()));
        } catch (SQLException e) {
            throw LedgerException.of(e, folder);
        }
    }

    /**
     * Runs something that writes other tables than those of pages and readings, in one transaction. Whatever it throws
     * undoes it.
     */
    public <T> T write(Change<T> change) {
        return guard(() -> {
            long before = changedRows();
            T result = inTransaction("BEGIN IMMEDIATE", () -> change.apply(connection));
            checkpointAfter(ROW * (changedRows() - before));
            return result;
        });
    }

    /** A change of the database. */
    @FunctionalInterface
    public interface Change<T> {
        /** Makes it by a connection that is in a transaction; neither commits nor closes it. */
        T apply(Connection connection) throws SQLException, IOException;
    }

    /** Reads by the writer's own connection, all of it of one moment. */
    <T> T read(Change<T> question) {
        return guard(() -> inTransaction("BEGIN", () -> question.apply(connection)));
    }

    private interface Work<T extends @Nullable Object> {
        T run() throws SQLException, IOException;
    }

    /** Does something with the writer's connection, when it is this thread's turn. */
    private <T> T guard(Work<T> work) {
        try {
            turns.lock();
            try {
                return work.run();
            } finally {
                turns.unlock();
            }
        } catch (SQLException e) {
            throw LedgerException.of(e, folder);
        } catch (IOException e) {
            throw LedgerException.of(e, folder);
        }
    }

    private <T extends @Nullable Object> T inTransaction(String begin, Work<T> work) throws SQLException, IOException {
        Database.execute(connection, begin);
        boolean done = false;
        try {
            T result = work.run();
            Database.execute(connection, "COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    /** The labels; they are added where they are missing, which in a new ledger another process may do at the same time. */
    private ReadingLabels labels() throws SQLException, IOException {
        try {
            return inTransaction("BEGIN", () -> ReadingLabels.load(connection));
        } catch (SQLException e) {
            if (LedgerException.of(e, folder).reason() != LedgerException.Reason.BUSY) {
                throw e;
            }
            // What began as reading can't wait for a writer; what begins as writing can.
            return inTransaction("BEGIN IMMEDIATE", () -> ReadingLabels.load(connection));
        }
    }

    private void rollback() {
        try {
            Database.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, as it does where the disk is full; what led here is thrown.
        }
    }

    /** Where another process writes, the tail is its own, and it will see to it. */
    private void cutTail() throws SQLException, IOException {
        if (!evidence.hasTail(connection)) {
            return;
        }
        Database.execute(connection, "PRAGMA busy_timeout = 0");
        try {
            inTransaction("BEGIN IMMEDIATE", () -> {
                evidence.cutTail(connection);
                return true;
            });
        } catch (SQLException e) {
            if (LedgerException.of(e, folder).reason() != LedgerException.Reason.BUSY) {
                throw e;
            }
        } finally {
            Database.execute(
                    connection, "PRAGMA busy_timeout = " + database.patience().toMillis());
        }
    }

    /** Rows reach the database's file only after the evidence that they refer to is on the disk. */
    private long changedRows() throws SQLException {
        return Database.number(connection, "SELECT total_changes()");
    }

    private void checkpointAfter(long characters) throws SQLException, IOException {
        uncheckpointed += SMALL_CHANGE + characters;
        if (uncheckpointed > CHECKPOINT_CHARACTERS) {
            checkpoint();
        }
    }

    private void checkpoint() throws SQLException, IOException {
        evidence.force();
        Database.number(connection, "PRAGMA wal_checkpoint(PASSIVE)");
        uncheckpointed = 0;
    }

    @Override
    public void close() {
        guard(() -> {
            try (connection;
                    evidence;
                    readers) {
                pages.close();
                checkpoint();
            }
            return true;
        });
    }
}
