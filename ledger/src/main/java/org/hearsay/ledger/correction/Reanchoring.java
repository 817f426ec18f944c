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
            @Nullable String source,
            @Nullable String cue,
            @Nullable String content,
            @Nullable String newSource,
            @Nullable String words,
            @Nullable String newSourceWords) {}

    private final Connection connection;
    private final List<Held> held;

    private Reanchoring(Connection connection, List<Held> held) {
        this.connection = connection;
        this.held = held;
    }

    /**
     * Takes the corrections of an article down, before its rows are replaced.
     *
     * @param connection in the transaction that replaces them
     */
    public static Reanchoring before(Connection connection, long article) throws SQLException {
        return new Reanchoring(connection, Rows.list(connection, """
                        SELECT id, statement, source, cue, content, words, value_words,
                            CASE WHEN kind = 'source' THEN value END AS spans
                        FROM correction WHERE article = ? AND content IS NOT NULL""", Reanchoring::held, article));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getLong("id"),
                Rows.longer(row, "statement"),
                row.getString("source"),
                row.getString("cue"),
                row.getString("content"),
                row.getString("spans"),
                row.getString("words"),
                row.getString("value_words"));
    }

    /** Where the content is now of the corrections that belong to no statement at present, by their numbers. */
    public Map<Long, List<Span>> homeless(Text now) {
        Map<Long, List<Span>> contents = new TreeMap<>();
        for (Held one : held) {
            if (one.statement == null) {
                List<Span> spans = Words.find(WordsJson.read(one.words, "content"), one.content, now);
                if (spans != null) {
                    contents.put(one.id, spans);
                }
            }
        }
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
                        .with(moved(WordsJson.read(one.words, "source"), one.source, now))
                        .with(moved(WordsJson.read(one.words, "cue"), one.cue, now))
                        .with(moved(WordsJson.read(one.words, "content"), one.content, now))
                        .with(
                                one.newSourceWords == null
                                        ? null
                                        : moved(List.of(one.newSourceWords), one.newSource, now))
                        .with(one.id)
                        .run();
            }
        }
        return lost;
    }

    /** Spans whose words aren't there any more stay as they were, and are looked for again in the next reading. */
    private static @Nullable String moved(List<String> words, @Nullable String spans, Text now) {
        List<Span> found = Words.find(words, spans, now);
        return found == null ? spans : SpanJson.write(now, found);
    }
}
