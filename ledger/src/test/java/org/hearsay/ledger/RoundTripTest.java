package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    private static final int READINGS = 400;

    @TempDir
    private Path folder;

    @Test
    void everyReadingComesBackExactlyAsItWasAdded() {
        try (Ledger ledger = Ledgers.open(folder)) {
            for (long seed = 0; seed < READINGS; seed++) {
                Reading reading = RandomReading.of(seed);
                Address address = Address.named("page " + seed);
                Added added = ledger.add(reading, new Capture(address, Ledgers.NOON, null, "some.warc:12"));
                Reading back = ledger.reading(added.article());
                assertThat(back.page().bytes())
                        .as("bytes of seed %s", seed)
                        .isEqualTo(reading.page().bytes());
                assertThat(withBytesOf(back, reading)).as("seed %s", seed).isEqualTo(reading);
            }
        }
    }

    @Test
    void theSearchIndexesHoldWhatTheirViewsSay() {
        try (Ledger ledger = Ledgers.open(folder)) {
            for (long seed = 0; seed < READINGS; seed++) {
                ledger.add(
                        RandomReading.of(seed), new Capture(Address.named("page " + seed), Ledgers.NOON, null, null));
            }
            for (String index : List.of("article_words", "statement_words")) {
                // Throws where the index and its view differ in a word.
                ledger.write(connection -> check(connection, index));
            }
        }
    }

    private static boolean check(Connection connection, String index) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
        }
        return true;
    }

    /** An array equals only itself, so the bytes are compared apart. */
    private static Reading withBytesOf(Reading reading, Reading other) {
        Page page = reading.page();
        Page same = new Page(
                page.name(),
                page.url(),
                page.path(),
                page.kind(),
                page.charset(),
                page.published(),
                page.lastModified(),
                other.page().bytes());
        return new Reading(
                same,
                reading.article(),
                reading.statements(),
                reading.voices(),
                reading.times(),
                reading.figures(),
                reading.problems());
    }
}
