package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes hits of articles' ids. */
final class ArticleHits {

    /** Stand around matches in what SQLite gives; noncharacters, which no text for interchange has. */
    private static final char BEFORE = '\uFDD0';

    private static final char AFTER = '\uFDD1';
    private static final int TOKENS = 48;

    private final Connection connection;
    private final @Nullable String match;

    /** @param match the expression of FTS5 that found them; null where there was none */
    ArticleHits(Connection connection, @Nullable String match) {
        this.connection = connection;
        this.match = match;
    }

    List<ArticleHit> load(List<Long> ids) throws SQLException {
        List<ArticleHit> hits = new ArrayList<>();
        for (long id : ids) {
            ArticleText article = ArticleText.load(connection, id);
            hits.add(new ArticleHit(article.origin(), passage(article), statements(id)));
        }
        return hits;
    }

    private int statements(long id) throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT count(*) FROM read_statement WHERE id BETWEEN ? AND ?",
                        row -> row.getInt(1),
                        RowId.first(id),
                        RowId.last(id))
                .orElse(0);
    }

    private Passage passage(ArticleText article) throws SQLException {
        if (match == null) {
            return PassageCutter.beginning(article.text(), article.blocks());
        }
        List<String> snippets = new Sql()
                .add(
                        "SELECT snippet(article_words, 1, ?, ?, '', " + TOKENS + ") FROM article_words",
                        String.valueOf(BEFORE),
                        String.valueOf(AFTER))
                .add(
                        "WHERE article_words MATCH ? AND rowid = ?",
                        match,
                        article.origin().article())
                .list(connection, row -> row.getString(1));
        boolean none = snippets.isEmpty() || snippets.getFirst() == null;
        return none ? PassageCutter.beginning(article.text(), article.blocks()) : marked(snippets.getFirst());
    }

    private static Passage marked(String snippet) {
        StringBuilder text = new StringBuilder(snippet.length());
        List<Passage.Mark> marks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < snippet.length(); i++) {
            char c = snippet.charAt(i);
            if (c == BEFORE) {
                start = text.length();
            } else if (c == AFTER) {
                marks.add(new Passage.Mark(new Span(start, text.length()), Passage.Kind.MATCH));
            } else {
                text.append(c);
            }
        }
        return new Passage(text.toString(), marks, false, false);
    }
}
