package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.LedgerException.Reason;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.store.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    @TempDir
    private Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Schema.VERSION);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aLedgerOfEveryVersionIsBroughtUpToDateAndKeepsWhatIsInIt(int version) throws IOException {
        String name = "ledger-" + version + ".db.gz";
        try (InputStream in = SchemaTest.class.getResourceAsStream(name)) {
            assertThat(in).as("%s, which SchemaFixture makes", name).isNotNull();
            Files.copy(new GZIPInputStream(in), folder.resolve("ledger.db"));
        }
        try (Ledger ledger = Ledgers.open(folder)) {
            assertThat(numbers(ledger, "PRAGMA user_version")).containsExactly((long) Schema.VERSION);
            assertThat(ledger.articles()).hasSize(SchemaFixture.ARTICLES);
            assertThat(strings(ledger, "SELECT content FROM statement WHERE content IS NOT NULL"))
                    .hasSizeGreaterThan(5);
            assertThat(numbers(ledger, "SELECT count(*) FROM statement WHERE confidence > 0.01 AND confidence <= 1"))
                    .as("probabilities from 0 to 1")
                    .noneMatch(count -> count < 5);
            assertThat(schema(ledger)).isEqualTo(newest());
            assertThat(strings(ledger, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(strings(ledger, "PRAGMA foreign_key_check")).isEmpty();
            ledger.add(RandomReading.of(99), new Capture(Address.named("new"), Ledgers.NOON, null, null));
        }
    }

    @Test
    void aLedgerOfANewerProgramIsLeftAlone() throws SQLException {
        Ledgers.open(folder).close();
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = newer.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 99");
        }
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledgers.open(folder))
                .withMessageContaining("the schema 99")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NEWER));
    }

    @Test
    void anUnnamedVoiceNeverHasAnIdentity() {
        try (Ledger ledger = Ledgers.open(folder)) {
            ledger.add(MadeUpNews.article(1), new Capture(Address.named("one"), Ledgers.NOON, null, null));
            assertThat(numbers(ledger, "SELECT count(*) FROM voice_identity")).noneMatch(count -> count == 0);
            assertThat(numbers(
                            ledger,
                            "SELECT voice FROM voice_identity JOIN read_voice v ON v.id = voice WHERE NOT named"))
                    .isEmpty();
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> ledger.write(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            return statement.executeUpdate("INSERT INTO voice_identity "
                                    + "SELECT v.id, i.id, 'test', NULL FROM read_voice v, identity i "
                                    + "WHERE NOT v.named LIMIT 1");
                        }
                    }))
                    .withMessageContaining("unnamed voice");
        }
    }

    private List<String> newest() throws IOException {
        try (Ledger ledger = Ledgers.open(Files.createTempDirectory(folder, "new"))) {
            return schema(ledger);
        }
    }

    private static List<String> schema(Ledger ledger) {
        return strings(
                ledger, "SELECT coalesce(sql, name) FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name");
    }

    private static List<Long> numbers(Ledger ledger, String sql) {
        return ledger.read(connection -> Rows.list(connection, sql, row -> row.getLong(1)));
    }

    private static List<String> strings(Ledger ledger, String sql) {
        return ledger.read(connection -> Rows.list(connection, sql, row -> row.getString(1)));
    }
}
