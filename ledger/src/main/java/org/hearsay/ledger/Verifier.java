package org.hearsay.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Verification.Damage;
import org.hearsay.ledger.evidence.Digest;
import org.hearsay.ledger.evidence.Evidence;
import org.hearsay.ledger.evidence.Place;
import org.hearsay.ledger.evidence.StoredPage;
import org.hearsay.ledger.store.Rows;

/** Checks that the database is sound and that the evidence of every page is what was added. */
final class Verifier {

    private static final String BACKUP = "restore it from a backup; the reading is kept";

    private final Connection connection;
    private final Evidence evidence;
    private final List<Damage> damages = new ArrayList<>();

    Verifier(Connection connection, Evidence evidence) {
        this.connection = connection;
        this.evidence = evidence;
    }

    private record Kept(long id, String name, String sha256, Place place) {}

    Verification verify() throws SQLException {
        database();
        List<Kept> pages = Rows.list(
                connection,
                """
                SELECT p.id, p.name, p.sha256, e.id, e.name, p.record_offset, p.record_length
                FROM page p JOIN evidence e ON e.id = p.evidence ORDER BY p.id""",
                row -> new Kept(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        new Place(row.getLong(4), row.getString(5), row.getLong(6), row.getInt(7))));
        pages.forEach(this::page);
        return new Verification(pages.size(), damages);
    }

    private void database() throws SQLException {
        for (String message : Rows.list(connection, "PRAGMA integrity_check", row -> row.getString(1))) {
            if (!message.equals("ok")) {
                damages.add(new Damage("ledger.db", message, "restore ledger.db from a backup"));
            }
        }
        damages.addAll(Rows.list(
                connection,
                "PRAGMA foreign_key_check",
                row -> new Damage(
                        "ledger.db, table " + row.getString(1),
                        "row " + row.getLong(2) + " refers to none of " + row.getString(3),
                        "restore ledger.db from a backup")));
        damages.addAll(Rows.list(
                connection,
                "SELECT p.id FROM page p LEFT JOIN read_text t ON t.article = p.id WHERE t.article IS NULL",
                row -> new Damage("article " + row.getLong(1), "the page has no reading", "add the page again")));
    }

    private void page(Kept kept) {
        String where = "article " + kept.id + ", " + kept.name;
        try {
            StoredPage stored = StoredPage.of(evidence.record(kept.place));
            if (!Digest.sha256(stored.bytes()).equals(kept.sha256)) {
                damages.add(new Damage(where, "the bytes in " + kept.place.file() + " are not those added", BACKUP));
            }
        } catch (IOException e) {
            damages.add(new Damage(where, "its evidence can't be read: " + e.getMessage(), BACKUP));
        }
    }
}
