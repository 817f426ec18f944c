package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes hits of statements' ids. For one connection; quickest where the statements of an article come one after another.
 */
final class HitLoader implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement select;
    private @Nullable ArticleText last;

    HitLoader(Connection connection) throws SQLException {
        this.connection = connection;
        select = connection.prepareStatement("""
                SELECT e.*, s.cue AS cue_spans, s.content AS content_spans,
                       coalesce(
                           (SELECT c.value FROM correction c WHERE c.statement = e.id AND c.kind = 'source'
                            AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1), s.source) AS source_spans
                FROM every_statement e JOIN read_statement s ON s.id = e.id WHERE e.id = ?""");
    }

    /** The statements with these ids, in the same order; those that are no longer there left out. */
    List<StatementHit> load(List<Long> ids) throws SQLException {
        List<StatementHit> hits = new ArrayList<>();
        for (long id : ids) {
            load(id).ifPresent(hits::add);
        }
        return hits;
    }

    /** The statement with an id; empty where there is none, or somebody said it is none. */
    Optional<StatementHit> load(long id) throws SQLException {
        select.setLong(1, id);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(hit(row, article(RowId.article(id)))) : Optional.empty();
        }
    }

    /** The article that the last statement was in, and its text. */
    private ArticleText article(long id) throws SQLException {
        if (last == null || last.origin().article() != id) {
            last = ArticleText.load(connection, id);
        }
        return last;
    }

    /** The text of an article, to which the offsets of its statements refer. */
    Text text(long article) throws SQLException {
        return article(article).text();
    }

    private static StatementHit hit(ResultSet row, ArticleText article) throws SQLException {
        Text text = article.text();
        List<Span> source = SpanJson.read(text, row.getString("source_spans"));
        List<Span> cue = SpanJson.read(text, row.getString("cue_spans"));
        List<Span> content = SpanJson.read(text, row.getString("content_spans"));
        List<Passage.Mark> marks = new ArrayList<>();
        content.forEach(span -> marks.add(new Passage.Mark(span, Passage.Kind.CONTENT)));
        source.forEach(span -> marks.add(new Passage.Mark(span, Passage.Kind.SOURCE)));
        cue.forEach(span -> marks.add(new Passage.Mark(span, Passage.Kind.CUE)));
        return new StatementHit(
                row.getLong("id"),
                article.origin(),
                PassageCutter.around(text, article.blocks(), marks),
                outside(text, source),
                outside(text, cue),
                outside(text, content),
                row.getString("content"),
                row.getString("source"),
                row.getString("cue"),
                row.getString("voice"),
                row.getBoolean("named"),
                Rows.longer(row, "identity"),
                row.getString("act"),
                row.getString("quotation"),
                row.getString("sourcing"),
                Rows.integer(row, "count"),
                row.getString("role"),
                row.getString("basis"),
                row.getString("via"),
                row.getString("medium"),
                ArticleText.day(row, "said_from"),
                ArticleText.day(row, "said_to"),
                ArticleText.day(row, "day"),
                Rows.longer(row, "answers"),
                row.getDouble("confidence"),
                row.getBoolean("corrected"));
    }

    private static List<Span> outside(Text text, List<Span> spans) {
        return spans.stream().map(text::codePoints).toList();
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
