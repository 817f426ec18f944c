package org.hearsay.ledger.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file, by way of a table of DuckDB's own beside it. DuckDB's library is unpacked and loaded here and nowhere
 * else; it is told to stay within its memory and off the network.
 */
final class ParquetExport implements StatementExport {

    private static final String MEMORY = "256MB";

    private final Path file;
    private final Path table;
    private final DuckDBConnection connection;
    private final DuckDBAppender appender;

    /**
     * @param file to be written, which isn't there yet
     * @param table a file for what DuckDB needs on the way, which isn't there yet either; deleted in the end
     */
    ParquetExport(Path file, Path table) throws IOException {
        this.file = file;
        this.table = table;
        try {
            connection = open(table);
            execute("CREATE TABLE statement ("
                    + Column.ALL.stream()
                            .map(column -> '"' + column.name() + "\" " + column.type())
                            .collect(Collectors.joining(", "))
                    + ")");
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "statement");
        } catch (SQLException e) {
            throw new IOException("DuckDB can't write Parquet: " + e.getMessage(), e);
        }
    }

    private static DuckDBConnection open(Path table) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", "1");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + table.toAbsolutePath(), settings);
        if (connection == null) {
            throw new SQLException("its driver doesn't know the address of " + table);
        }
        return connection.unwrap(DuckDBConnection.class);
    }

    @Override
    public void take(StatementHit hit, Text text) throws IOException {
        try {
            appender.beginRow();
            for (Column column : Column.ALL) {
                append(column.value().apply(hit));
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new IOException("DuckDB can't take statement " + hit.label() + ": " + e.getMessage(), e);
        }
    }

    private void append(@Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String words -> appender.append(words);
            case Long number -> appender.append(number.longValue());
            case Double number -> appender.append(number.doubleValue());
            case Boolean yes -> appender.append(yes.booleanValue());
            case LocalDate day -> appender.append(day);
            default -> throw new IllegalStateException("a column of " + value.getClass());
        }
    }

    @Override
    public void close() throws IOException {
        try (connection) {
            appender.close();
            String target = file.toAbsolutePath().toString().replace("'", "''");
            execute("COPY statement TO '" + target + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException("DuckDB can't write " + file + ": " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(table);
            Files.deleteIfExists(Path.of(table + ".wal"));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
