package org.hearsay.ledger.correction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.ledger.correction.CorrectionRows.Anchor;
import org.hearsay.ledger.correction.CorrectionRows.Change;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** Makes two identities one, and one two; by a connection in a transaction that holds the write lock. */
final class IdentityChanges {

    private static final String SPLIT = "split off by the user";
    private static final String REJOINED = "a split that was undone";

    private IdentityChanges() {}

    static long merge(Connection connection, Author author, long from, long to) throws SQLException {
        long one = standing(connection, from);
        long other = standing(connection, to);
        if (one == other) {
            throw new NotFoundException("identities " + from + " and " + to + " are one already");
        }
        run(connection, "UPDATE identity SET merged_into = ? WHERE id = ?", other, one);
        return CorrectionRows.insert(
                connection, author, null, new Change(Correction.Kind.MERGE, null, null, one, other));
    }

    static void undoMerge(Connection connection, Correction merge) throws SQLException {
        run(connection, "UPDATE identity SET merged_into = NULL WHERE id = ?", required(merge.from()));
    }

    static long splitArticles(Connection connection, Author author, long identity, List<Long> articles)
            throws SQLException {
        long from = standing(connection, identity);
        long to = copy(connection, from);
        run(
                connection,
                "INSERT INTO identity_name (name, identity, block) SELECT name, id, NULL FROM identity WHERE id = ?",
                to);
        for (long article : articles) {
            Anchor anchor = new Anchor(article, null, null, null, null, null);
            long voices = Rows.list(connection, """
                            SELECT 1 FROM voice_identity l JOIN standing_identity s ON s.id = l.identity
                            WHERE s.identity = ? AND l.voice BETWEEN ? AND ?""", row -> true, from, RowId.first(article), RowId.last(article))
                    .size();
            if (voices == 0) {
                throw new NotFoundException("article " + article + " has nothing of identity " + identity);
            }
            long correction = CorrectionRows.insert(
                    connection, author, anchor, new Change(Correction.Kind.SPLIT, null, null, from, to));
            run(
                    connection,
                    "UPDATE voice_identity SET identity = ?, correction = ?, reason = '" + SPLIT + "' "
                            + "WHERE voice BETWEEN ? AND ? AND identity IN (SELECT id FROM standing_identity WHERE "
                            + "identity = ?)",
                    to,
                    correction,
                    RowId.first(article),
                    RowId.last(article),
                    from);
        }
        return to;
    }

    static long splitNames(Connection connection, Author author, long identity, List<String> names)
            throws SQLException {
        long from = standing(connection, identity);
        long to = copy(connection, from);
        for (String name : names) {
            int moved = moveName(connection, name, from, to);
            if (moved == 0) {
                throw new NotFoundException("identity " + identity + " isn't known by the name “" + name + "”");
            }
            long correction = CorrectionRows.insert(
                    connection, author, null, new Change(Correction.Kind.SPLIT, name, null, from, to));
            try (Insert update = new Insert(connection, """
                    UPDATE voice_identity SET identity = ?, correction = ?, reason = ?
                    WHERE identity IN (SELECT id FROM standing_identity WHERE identity = ?)
                        AND voice IN (SELECT v.id FROM read_voice v JOIN read_text t ON t.article = v.id / 1000000
                            WHERE substr(t.text, v.start + 1, v.end - v.start) LIKE '%' || ? COLLATE NOCASE)""")) {
                update.with(to)
                        .with(correction)
                        .with(SPLIT)
                        .with(from)
                        .with(name)
                        .run();
            }
        }
        try (Insert rename = new Insert(connection, "UPDATE identity SET name = ? WHERE id = ?")) {
            rename.with(names.getFirst()).with(to).run();
        }
        return to;
    }

    static void undoSplit(Connection connection, Correction split) throws SQLException {
        long from = required(split.from());
        long to = required(split.to());
        if (split.value() != null) {
            moveName(connection, split.value(), to, from);
            // Voices that came after the split have the new identity by that name alone.
            run(
                    connection,
                    "UPDATE voice_identity SET identity = ?, correction = NULL, reason = '" + REJOINED
                            + "' WHERE identity = ? AND (correction IS NULL OR correction = ?)",
                    from,
                    to,
                    split.id());
            return;
        }
        run(
                connection,
                "UPDATE voice_identity SET identity = ?, correction = NULL, reason = '" + REJOINED
                        + "' WHERE correction = ?",
                from,
                split.id());
    }

    private static int moveName(Connection connection, String name, long from, long to) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("""
                        INSERT INTO identity_name (name, identity, block)
                        SELECT name, ?, block FROM identity_name WHERE name = ?
                            AND identity IN (SELECT id FROM standing_identity WHERE identity = ? OR id = ?)
                        ON CONFLICT DO NOTHING""");
                PreparedStatement delete = connection.prepareStatement("""
                        DELETE FROM identity_name WHERE name = ? AND identity <> ?
                            AND identity IN (SELECT id FROM standing_identity WHERE identity = ? OR id = ?)""")) {
            copy.setLong(1, to);
            copy.setString(2, name);
            copy.setLong(3, from);
            copy.setLong(4, from);
            int moved = copy.executeUpdate();
            delete.setString(1, name);
            delete.setLong(2, to);
            delete.setLong(3, from);
            delete.setLong(4, from);
            delete.executeUpdate();
            return moved;
        }
    }

    private static long copy(Connection connection, long identity) throws SQLException {
        long id = Database.number(connection, "SELECT max(id) + 1 FROM identity");
        run(
                connection,
                "INSERT INTO identity (id, kind, name) SELECT ?, kind, name FROM identity WHERE id = ?",
                id,
                identity);
        return id;
    }

    /** What an identity stands for after all merges. */
    private static long standing(Connection connection, long identity) throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT identity FROM standing_identity WHERE id = ?",
                        row -> row.getLong(1),
                        identity)
                .orElseThrow(() -> new NotFoundException("there is no identity " + identity));
    }

    private static long required(@Nullable Long identity) {
        if (identity == null) {
            throw new IllegalStateException("the correction names no identity");
        }
        return identity;
    }

    private static void run(Connection connection, String sql, long... parameters) throws SQLException {
        try (Insert update = new Insert(connection, sql)) {
            for (long parameter : parameters) {
                update.with(parameter);
            }
            update.run();
        }
    }
}
