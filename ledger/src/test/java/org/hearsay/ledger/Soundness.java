package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.store.Rows;

/** What has to hold of a ledger whatever happened to it. */
final class Soundness {

    private Soundness() {}

    /** Nothing is damaged, every page has its evidence and its reading, and there is no evidence without a page. */
    static void check(Ledger ledger) throws IOException {
        Verification verification = ledger.verify();
        assertThat(verification.damages()).isEmpty();
        assertThat(ledger.articles()).hasSize(verification.pages());
        int records = 0;
        try (Stream<Path> files = Files.list(ledger.folder().resolve("evidence"))) {
            List<String> known = ledger.read(
                    connection -> Rows.list(connection, "SELECT name FROM evidence", row -> row.getString(1)));
            for (Path file : files.toList()) {
                assertThat(known).contains(file.getFileName().toString());
                records += (int) PlainWarc.read(file).stream()
                        .filter(record -> !record.type().equals("warcinfo"))
                        .count();
            }
        }
        assertThat(records).as("records of pages").isEqualTo(verification.pages());
    }
}
