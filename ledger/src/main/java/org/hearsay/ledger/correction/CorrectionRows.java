package org.hearsay.ledger.correction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of corrections, by a connection in a transaction. */
final class CorrectionRows {

    private static final String SELECT = """
            SELECT id, kind, author, made, note, article, statement, coalesce(value_words, value) AS value, identity_from,
                identity_to, undone, undone_by FROM correction
            """;

    private CorrectionRows() {}

    /** Where a statement stood when it was corrected, as columns of its row. */
    record Anchor(
            long article,
            @Nullable Long statement,
            @Nullable String source,
            @Nullable String cue,
            @Nullable String content,
            @Nullable String words) {}

    /** What a correction is to say. */
    record Change(
            Correction.Kind kind,
            @Nullable String value,
            @Nullable String valueWords,
            @Nullable Long from,
            @Nullable Long to) {}

    static long insert(Connection connection, Author author, @Nullable Anchor anchor, Change change)
            throws SQLException {
        long id = Database.number(connection, "SELECT coalesce(max(id), 0) + 1 FROM correction");
        try (Insert insert = new Insert(connection, """
                INSERT INTO correction (id, kind, author, made, note, article, statement, source, cue, content, words,
                    value, value_words, identity_from, identity_to)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.with(id)
                    .with(change.kind.label())
                    .with(author.name())
                    .with(author.now().toString())
                    .with(author.note())
                    .with(anchor == null ? null : (Long) anchor.article)
                    .with(anchor == null ? null : anchor.statement)
                    .with(anchor == null ? null : anchor.source)
                    .with(anchor == null ? null : anchor.cue)
                    .with(anchor == null ? null : anchor.content)
                    .with(anchor == null ? null : anchor.words)
                    .with(change.value)
                    .with(change.valueWords)
                    .with(change.from)
                    .with(change.to)
                    .run();
        }
        return id;
    }

    static Optional<Correction> find(Connection connection, long id) throws SQLException {
        return Rows.first(connection, SELECT + " WHERE id = ?", CorrectionRows::correction, id);
    }

    static List<Correction> list(Connection connection) throws SQLException {
        return Rows.list(connection, SELECT + " ORDER BY id", CorrectionRows::correction);
    }

    static List<Correction> latest(Connection connection, int most) throws SQLException {
        return Rows.list(connection, SELECT + " ORDER BY id DESC LIMIT ?", CorrectionRows::correction, most);
    }

    static List<Correction> ofArticle(Connection connection, long article) throws SQLException {
        return Rows.list(
                connection,
                SELECT + " WHERE article = ? AND kind IN ('source', 'voice', 'act', 'none') ORDER BY id",
                CorrectionRows::correction,
                article);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        String undone = row.getString("undone");
        return new Correction(
                row.getLong("id"),
                Correction.Kind.of(row.getString("kind")),
                row.getString("author"),
                Instant.parse(row.getString("made")),
                row.getString("note"),
                Rows.longer(row, "article"),
                Rows.longer(row, "statement"),
                row.getString("value"),
                Rows.longer(row, "identity_from"),
                Rows.longer(row, "identity_to"),
                undone == null ? null : Instant.parse(undone),
                row.getString("undone_by"));
    }

    static void undo(Connection connection, long id, Author author) throws SQLException {
        try (Insert update = new Insert(connection, "UPDATE correction SET undone = ?, undone_by = ? WHERE id = ?")) {
            update.with(author.now().toString()).with(author.name()).with(id).run();
        }
    }
}
