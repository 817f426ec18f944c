package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Likely;
import org.hearsay.Statement;
import org.hearsay.attribution.Relation;
import org.hearsay.ledger.store.Rows;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Said;
import org.jspecify.annotations.Nullable;

/** Makes the statements of one article from their rows. */
final class StatementLoader {

    private final ReadingLabels labels;
    private final Text text;
    private final Map<Long, Integer> positions = new HashMap<>();
    private final Map<Long, List<Integer>> vias = new HashMap<>();
    private final List<Statement> statements;

    StatementLoader(Connection connection, ReadingLabels labels, long article, Text text) throws SQLException {
        this.labels = labels;
        this.text = text;
        long first = RowId.first(article);
        long last = RowId.last(article);
        Rows.list(
                connection,
                "SELECT id, position FROM read_statement WHERE id BETWEEN ? AND ?",
                row -> positions.put(row.getLong(1), row.getInt(2)),
                first,
                last);
        Rows.list(
                connection,
                "SELECT statement, voice FROM read_via WHERE statement BETWEEN ? AND ? ORDER BY statement, position",
                row -> vias.computeIfAbsent(row.getLong(1), statement -> new ArrayList<>())
                        .add(RowId.number(row.getLong(2)) - 1),
                first,
                last);
        statements = Rows.list(
                connection,
                "SELECT * FROM read_statement WHERE id BETWEEN ? AND ? ORDER BY position",
                this::statement,
                first,
                last);
    }

    /** In the reading's order. */
    List<Statement> statements() {
        return statements;
    }

    /** The place of a statement in the reading's order, by its id; null for null. */
    @Nullable
    Integer position(@Nullable Long id) {
        return id == null ? null : positions.get(id);
    }

    private Statement statement(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Long voice = Rows.longer(row, "voice");
        Integer medium = Rows.integer(row, "medium");
        return new Statement(
                relation(row),
                new Likely<>(
                        labels.act().constant(row.getInt("act")), Probability.read(row.getLong("act_probability"))),
                voice == null
                        ? null
                        : new Likely<>(RowId.number(voice) - 1, Probability.read(row.getLong("voice_probability"))),
                sourcing(row),
                vias.getOrDefault(id, List.of()),
                medium == null ? null : labels.medium().constant(medium),
                said(row),
                position(Rows.longer(row, "answers")));
    }

    private Relation relation(ResultSet row) throws SQLException {
        return new Relation(
                spans(row, "source"),
                spans(row, "cue"),
                spans(row, "content"),
                labels.quotation().constant(row.getInt("quotation")),
                Probability.read(row.getLong("confidence")));
    }

    private Sourcing sourcing(ResultSet row) throws SQLException {
        return new Sourcing(
                labels.sourcing().constant(row.getInt("sourcing")),
                Rows.integer(row, "count"),
                row.getBoolean("several"),
                spans(row, "role"),
                spans(row, "basis"));
    }

    private @Nullable Said said(ResultSet row) throws SQLException {
        Integer by = Rows.integer(row, "said_by");
        if (by == null) {
            return null;
        }
        List<Span> span = spans(row, "said_span");
        return new Said(
                Rows.day(row, "said_from"),
                Rows.day(row, "said_to"),
                labels.saidBy().constant(by),
                span.isEmpty() ? null : span.getFirst());
    }

    private List<Span> spans(ResultSet row, String column) throws SQLException {
        return SpanJson.read(text, row.getString(column));
    }
}
