package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;

/** The inputs that no reading came of, until one does. */
public final class Failures {

    private final Ledger ledger;
    private final InstantSource clock;

    Failures(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Notes that an input failed, or failed again.
     *
     * @param input what the user gave, so that it can be tried again
     * @param what what is the matter
     * @param mend what can be done about it
     */
    public void add(String input, String what, String mend) {
        String now = clock.instant().toString();
        ledger.write(connection -> {
            try (Insert insert = new Insert(connection, """
                    INSERT INTO failure (input, what, mend, first_failed, last_failed, attempts)
                    VALUES (?, ?, ?, ?, ?, 1)
                    ON CONFLICT (input) DO UPDATE SET what = excluded.what, mend = excluded.mend,
                        last_failed = excluded.last_failed, attempts = attempts + 1""")) {
                insert.with(input).with(what).with(mend).with(now).with(now).run();
            }
            return true;
        });
    }

    /** Forgets an input: it has been read, or is given up. */
    public void clear(String input) {
        ledger.write(connection -> {
            try (Insert delete = new Insert(connection, "DELETE FROM failure WHERE input = ?")) {
                delete.with(input).run();
            }
            return true;
        });
    }

    /** All of them, in the order in which they failed first. */
    public List<Failure> list() {
        return ledger.read(Failures::list);
    }

    private static List<Failure> list(Connection connection) throws SQLException {
        return Rows.list(
                connection,
                "SELECT * FROM failure ORDER BY id",
                row -> new Failure(
                        row.getString("input"),
                        row.getString("what"),
                        row.getString("mend"),
                        Instant.parse(row.getString("first_failed")),
                        Instant.parse(row.getString("last_failed")),
                        row.getInt("attempts")));
    }
}
