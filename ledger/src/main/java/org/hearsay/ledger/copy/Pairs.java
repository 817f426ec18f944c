package org.hearsay.ledger.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.copy.Comparison;
import org.hearsay.copy.CopyClass;
import org.hearsay.copy.Edge;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Labels;

/** The rows of pairs of articles that have text in common. */
final class Pairs implements AutoCloseable {

    private final Labels<CopyClass> kinds;
    private final PreparedStatement known;
    private final Insert add;
    private final Insert remove;
    private final Insert removeAll;

    Pairs(Connection connection) throws SQLException {
        kinds = Labels.load(connection, "copy_kind", CopyClass.class, CopyClass::label);
        known = connection.prepareStatement("SELECT 1 FROM copy_edge WHERE first = ? AND second = ?");
        add = new Insert(connection, """
                INSERT INTO copy_edge (first, second, kind, confidence, first_in_second, second_in_first)
                VALUES (?, ?, ?, ?, ?, ?)""");
        remove = new Insert(connection, "DELETE FROM copy_edge WHERE first = ? AND second = ?");
        removeAll = new Insert(connection, "DELETE FROM copy_edge WHERE first = ?1 OR second = ?1");
    }

    /** Keeps a pair, unless its texts have nothing to do with each other. */
    void keep(long first, long second, Comparison comparison) throws SQLException {
        if (comparison.kind() == CopyClass.INDEPENDENT) {
            return;
        }
        Edge found = Edge.of(first, second, comparison);
        Edge inOrder = first < second ? found : found.turned();
        add.with(inOrder.first())
                .with(inOrder.second())
                .with((long) kinds.number(inOrder.kind()))
                .with(inOrder.confidence())
                .with(inOrder.firstInSecond())
                .with(inOrder.secondInFirst())
                .run();
    }

    boolean isKept(long one, long other) throws SQLException {
        known.setLong(1, Math.min(one, other));
        known.setLong(2, Math.max(one, other));
        try (ResultSet row = known.executeQuery()) {
            return row.next();
        }
    }

    void remove(long one, long other) throws SQLException {
        remove.with(Math.min(one, other)).with(Math.max(one, other)).run();
    }

    /** Removes all pairs that an article is one of. */
    void removeAll(long article) throws SQLException {
        removeAll.with(article).run();
    }

    @Override
    public void close() throws SQLException {
        known.close();
        for (Insert one : List.of(add, remove, removeAll)) {
            one.close();
        }
    }
}
