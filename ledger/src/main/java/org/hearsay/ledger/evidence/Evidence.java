package org.hearsay.ledger.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folder of evidence files, for one writer at a time: whoever holds the database's write lock.
 *
 * <p>How much of a file counts is a row of the database, written in the same transaction as the rows that refer to the
 * record. What is behind it was written by a process that ended before it could commit, and is overwritten by the next
 * record; so there is no record without its reading, and no reading without its record.
 */
public final class Evidence implements AutoCloseable {

    private final Path folder;
    private final long fileBytes;
    private final String software;
    private final InstantSource clock;
    private @Nullable Open open;

    private record Open(long id, Path file, FileChannel channel) {}

    private record Row(long id, String name, long length) {}

    /**
     * @param folder where the files are; made with the first one
     * @param fileBytes at which a file is full
     * @param software what writes them, for the files' first records
     */
    public Evidence(Path folder, long fileBytes, String software, InstantSource clock) {
        this.folder = folder;
        this.fileBytes = fileBytes;
        this.software = software;
        this.clock = clock;
    }

    /**
     * Appends a record, and hands it to the operating system. It counts once the transaction is committed.
     *
     * @param connection in a transaction that holds the write lock
     * @param record the bytes of a whole record
     */
    public Place append(Connection connection, byte[] record) throws SQLException, IOException {
        Row last = last(connection);
        boolean fits = last != null && last.length + record.length <= fileBytes && isWhole(last);
        Row row = fits && last != null ? last : begin(connection, last);
        FileChannel channel = channel(row);
        write(channel, row.length, record);
        setLength(connection, row.id, row.length + record.length);
        return new Place(row.id, row.name, row.length, record.length);
    }

    /** A file that lost bytes that count is left as it is: what is still in it may be all that there is. */
    private boolean isWhole(Row row) throws IOException {
        try {
            return Files.size(folder.resolve(row.name)) >= row.length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Row begin(Connection connection, @Nullable Row last) throws SQLException, IOException {
        long id = last == null ? 1 : last.id + 1;
        Row row = new Row(id, name(id), 0);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO evidence (id, name, length) VALUES (?, ?, 0)")) {
            insert.setLong(1, row.id);
            insert.setString(2, row.name);
            insert.executeUpdate();
        }
        byte[] opening = RecordBytes.opening(row.name, software, clock.instant());
        write(channel(row), 0, opening);
        return new Row(row.id, row.name, opening.length);
    }

    private static String name(long id) {
        return String.format(Locale.ROOT, "hearsay-%05d.warc.gz", id);
    }

    private FileChannel channel(Row row) throws IOException {
        if (open == null || open.id != row.id || !Files.exists(open.file)) {
            close();
            Files.createDirectories(folder);
            Path file = folder.resolve(row.name);
            open = new Open(row.id, file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        }
        return open.channel;
    }

    private static void write(FileChannel channel, long offset, byte[] bytes) throws IOException {
        if (channel.size() > offset) {
            channel.truncate(offset);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (long at = offset; buffer.hasRemaining(); ) {
            at += channel.write(buffer, at);
        }
    }

    /** Waits until all that was appended is on the disk. */
    public void force() throws IOException {
        if (open != null) {
            open.channel.force(true);
        }
    }

    /** Cuts off what a process left behind that ended while it wrote. */
    public void cutTail(Connection connection) throws SQLException, IOException {
        Row last = last(connection);
        if (last != null && isTooLong(last)) {
            try (FileChannel channel = FileChannel.open(folder.resolve(last.name), StandardOpenOption.WRITE)) {
                channel.truncate(last.length);
            }
        }
        Files.deleteIfExists(next(last));
    }

    /** Whether there is anything to be cut off; may be what another process is writing at this moment. */
    public boolean hasTail(Connection connection) throws SQLException, IOException {
        Row last = last(connection);
        return (last != null && isTooLong(last)) || Files.exists(next(last));
    }

    private boolean isTooLong(Row row) throws IOException {
        Path file = folder.resolve(row.name);
        return Files.exists(file) && Files.size(file) > row.length;
    }

    private Path next(@Nullable Row last) {
        return folder.resolve(name(last == null ? 1 : last.id + 1));
    }

    private static @Nullable Row last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT id, name, length FROM evidence ORDER BY id DESC LIMIT 1")) {
            return row.next() ? new Row(row.getLong(1), row.getString(2), row.getLong(3)) : null;
        }
    }

    private static void setLength(Connection connection, long id, long length) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE evidence SET length = ? WHERE id = ?")) {
            update.setLong(1, length);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /**
     * The bytes of a record, as they are in the file.
     *
     * @throws EOFException where the file ends before the record does
     */
    public byte[] record(Place place) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(place.file()), StandardOpenOption.READ)) {
            if (channel.size() < place.offset() + place.length()) {
                throw new EOFException(place.file() + " ends at " + channel.size() + ", before the record at "
                        + place.offset() + " with " + place.length() + " bytes does");
            }
            ByteBuffer buffer = ByteBuffer.allocate(place.length());
            while (buffer.hasRemaining() && channel.read(buffer, place.offset() + buffer.position()) >= 0) {
                // Goes on where the last read ended.
            }
            return buffer.array();
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.channel.close();
            open = null;
        }
    }
}
