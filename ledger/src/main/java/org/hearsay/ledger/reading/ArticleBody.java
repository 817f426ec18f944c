package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * An article's text, and what of it is the article's body.
 *
 * @param text all of it
 * @param spans of the paragraphs that statements are read from, in text order
 */
public record ArticleBody(Text text, List<Span> spans) {

    private static final String BODY = """
            SELECT start, end FROM read_block WHERE article = ? AND kind IN (
                SELECT id FROM block_kind WHERE name NOT IN ('title', 'byline', 'date', 'caption', 'excluded'))
            ORDER BY number""";

    public ArticleBody {
        spans = List.copyOf(spans);
    }

    /**
     * Loads it.
     *
     * @throws SQLException also where there is no such article
     */
    public static ArticleBody load(Connection connection, long article) throws SQLException {
        Text text = Rows.first(
                        connection,
                        "SELECT text FROM read_text WHERE article = ?",
                        row -> Text.of(row.getString(1)),
                        article)
                .orElseThrow(() -> new SQLException("the ledger has no article " + article));
        List<Span> spans = Rows.list(
                connection, BODY, row -> new Span(text.index(row.getInt(1)), text.index(row.getInt(2))), article);
        return new ArticleBody(text, spans);
    }
}
