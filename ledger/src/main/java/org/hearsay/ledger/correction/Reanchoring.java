package org.hearsay.ledger.correction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Ties the corrections of an article to the statements of another reading of it. Where the text is another, spans are
 * moved to where their words stand now; a correction whose statement isn't there any more is kept, and applies to none.
 */
public final class Reanchoring {

    private record Held(
            long id,
            @Nullable Long statement,
            Correction.Kind kind,
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            List<Span> value) {}

    private final Connection connection;
    private final List<Held> held;
    private final Text before;

    private Reanchoring(Connection connection, List<Held> held, Text before) {
        this.connection = connection;
        this.held = held;
        this.before = before;
    }

    /**
     * Takes the corrections of an article down, before its rows are replaced.
     *
     * @param connection in the transaction that replaces them
     * @param text the article's text until now
     */
    public static Reanchoring before(Connection connection, long article, Text text) throws SQLException {
        return new Reanchoring(
                connection,
                Rows.list(
                        connection,
                        """
                        SELECT id, kind, statement, source, cue, content, value FROM correction
                        WHERE article = ? AND content IS NOT NULL""",
                        row -> held(row, text),
                        article),
                text);
    }

    private static Held held(ResultSet row, Text text) throws SQLException {
        Correction.Kind kind = Correction.Kind.of(row.getString("kind"));
        return new Held(
                row.getLong("id"),
                Rows.longer(row, "statement"),
                kind,
                SpanJson.read(text, row.getString("source")),
                SpanJson.read(text, row.getString("cue")),
                SpanJson.read(text, row.getString("content")),
                kind == Correction.Kind.SOURCE ? SpanJson.read(text, row.getString("value")) : List.of());
    }

    /** Where the content of a correction stood, for the ones that belong to no statement at present. */
    public Map<Long, List<Span>> homeless() {
        Map<Long, List<Span>> contents = new TreeMap<>();
        held.stream().filter(one -> one.statement == null).forEach(one -> contents.put(one.id, one.content));
        return contents;
    }

    /**
     * Ties them to the new rows.
     *
     * @param now the article's new text
     * @param statements the new statement of each old one that is still there, by their ids
     * @param found the new statement of each of the {@link #homeless}, by the correction's number
     * @return how many corrections apply to no statement
     */
    public int after(Text now, Map<Long, Long> statements, Map<Long, Long> found) throws SQLException {
        int lost = 0;
        try (Insert update = new Insert(connection, """
                UPDATE correction SET statement = ?, source = ?, cue = ?, content = ?, value = coalesce(?, value)
                WHERE id = ?""")) {
            for (Held one : held) {
                Long statement = one.statement == null ? found.get(one.id) : statements.get(one.statement);
                lost += statement == null ? 1 : 0;
                update.with(statement)
                        .with(moved(one.source, now))
                        .with(moved(one.cue, now))
                        .with(moved(one.content, now))
                        .with(moved(one.value, now))
                        .with(one.id)
                        .run();
            }
        }
        return lost;
    }

    /** Spans that aren't there any more stay as they were: their words are kept beside them. */
    private @Nullable String moved(List<Span> spans, Text now) {
        List<Span> found = Words.find(before, spans, now);
        return found == null ? SpanJson.write(before, spans) : SpanJson.write(now, found);
    }
}
