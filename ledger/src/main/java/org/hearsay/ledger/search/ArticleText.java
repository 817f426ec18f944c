package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An article as hits need it.
 *
 * @param origin where it is from
 * @param text its text
 * @param blocks those that are read, in text order; empty for one that has none
 */
record ArticleText(Origin origin, Text text, List<Span> blocks) {

    /** @throws SQLException also where there is no such article */
    static ArticleText load(Connection connection, long id) throws SQLException {
        Text text = Rows.first(
                        connection,
                        "SELECT text FROM read_text WHERE article = ?",
                        row -> Text.of(row.getString(1)),
                        id)
                .orElseThrow(() -> new SQLException("the ledger has no article " + id));
        List<Span> blocks =
                Rows.list(connection, """
                SELECT start, end FROM read_block WHERE article = ? AND kind IN (
                    SELECT id FROM block_kind WHERE name NOT IN ('title', 'byline', 'date', 'caption', 'excluded'))
                ORDER BY number""", row -> new Span(text.index(row.getInt(1)), text.index(row.getInt(2))), id);
        return new ArticleText(origin(connection, id), text, blocks);
    }

    private static Origin origin(Connection connection, long id) throws SQLException {
        return Rows.first(
                        connection,
                        """
                        SELECT p.name, a.title, a.outlet, a.published, p.url, p.path, p.current
                        FROM page p JOIN read_article a ON a.id = p.id WHERE p.id = ?""",
                        row -> new Origin(
                                id,
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("outlet"),
                                day(row, "published"),
                                row.getString("url"),
                                row.getString("path"),
                                row.getBoolean("current")),
                        id)
                .orElseThrow(() -> new SQLException("the ledger has no page " + id));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }
}
