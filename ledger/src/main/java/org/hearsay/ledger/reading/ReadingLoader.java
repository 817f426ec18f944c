package org.hearsay.ledger.reading;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.article.Published;
import org.hearsay.figure.Figure;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Makes a reading of its rows: the one that was written, without corrections. For one article and one connection. */
public final class ReadingLoader {

    private final Connection connection;
    private final ReadingLabels labels;
    private final long id;
    private final StringReader strings;

    /**
     * @param connection in a transaction, so that all rows are of one moment
     * @param id the article's number
     */
    public ReadingLoader(Connection connection, ReadingLabels labels, long id) throws SQLException {
        this.connection = connection;
        this.labels = labels;
        this.id = id;
        strings = StringReader.load(connection, id);
    }

    /**
     * The reading.
     *
     * @param page what it is of
     * @throws SQLException also where the article has no rows
     */
    public Reading load(Page page) throws SQLException {
        Text text = only(
                "SELECT text FROM read_text WHERE article = ?", row -> Text.of(strings.get("text", row.getString(1))));
        Article article = only(
                "SELECT title, outlet, published, published_from, language FROM read_article WHERE id = ?",
                row -> article(row, text));
        StatementLoader statements = new StatementLoader(connection, labels, id, text);
        return new Reading(
                page,
                article,
                statements.statements(),
                voices(text),
                times(text),
                figures(text, statements),
                problems());
    }

    private Article article(ResultSet row, Text text) throws SQLException {
        LocalDate day = day(row, "published");
        Published published =
                day == null ? null : new Published(day, labels.publishedFrom().constant(row.getInt("published_from")));
        List<String> byline = list(
                "SELECT position, name FROM read_byline WHERE article = ? ORDER BY position",
                name -> strings.get("byline." + name.getInt(1), name.getString(2)));
        return new Article(
                strings.orNull("title", row.getString("title")),
                byline,
                strings.orNull("outlet", row.getString("outlet")),
                published,
                strings.orNull("language", row.getString("language")),
                text,
                blocks(text),
                ImprintRow.load(connection, strings, id, published));
    }

    private List<Block> blocks(Text text) throws SQLException {
        return list("SELECT start, end, kind, exclusion FROM read_block WHERE article = ? ORDER BY number", row -> {
            Integer exclusion = Rows.integer(row, "exclusion");
            return new Block(
                    span(text, row),
                    labels.blockKind().constant(row.getInt("kind")),
                    exclusion == null ? null : labels.exclusion().constant(exclusion));
        });
    }

    private List<Voice> voices(Text text) throws SQLException {
        Map<Long, List<Span>> mentions = new HashMap<>();
        range(
                "SELECT voice, start, end FROM read_mention WHERE voice BETWEEN ? AND ? ORDER BY voice, start, end",
                row -> mentions.computeIfAbsent(row.getLong("voice"), voice -> new ArrayList<>())
                        .add(span(text, row)));
        return range(
                "SELECT id, kind, named, start, end FROM read_voice WHERE id BETWEEN ? AND ? ORDER BY id",
                row -> new Voice(
                        labels.voiceKind().constant(row.getInt("kind")),
                        span(text, row),
                        row.getBoolean("named"),
                        mentions.getOrDefault(row.getLong("id"), List.of())));
    }

    private List<TimeExpression> times(Text text) throws SQLException {
        return range(
                "SELECT * FROM read_time WHERE id BETWEEN ? AND ? ORDER BY id",
                row -> new TimeExpression(
                        span(text, row),
                        labels.timeType().constant(row.getInt("type")),
                        strings.get("time." + RowId.number(row.getLong("id")), row.getString("value")),
                        Rows.day(row, "first_day"),
                        Rows.day(row, "last_day")));
    }

    private List<Figure> figures(Text text, StatementLoader statements) throws SQLException {
        return range("SELECT * FROM read_figure WHERE id BETWEEN ? AND ? ORDER BY id", row -> {
            String high = row.getString("high");
            return new Figure(
                    span(text, row),
                    new BigDecimal(row.getString("value")),
                    high == null ? null : new BigDecimal(high),
                    labels.bound().constant(row.getInt("bound")),
                    SpanJson.read(text, row.getString("counts")),
                    statements.position(Rows.longer(row, "statement")));
        });
    }

    private List<Problem> problems() throws SQLException {
        return list("SELECT number, what, place, mend FROM read_problem WHERE article = ? ORDER BY number", row -> {
            String field = "problem." + row.getInt("number");
            return new Problem(
                    strings.get(field + ".what", row.getString("what")),
                    strings.get(field + ".place", row.getString("place")),
                    strings.get(field + ".mend", row.getString("mend")));
        });
    }

    private <T> T only(String sql, Rows.Mapper<T> mapper) throws SQLException {
        return Rows.first(connection, sql, mapper, id)
                .orElseThrow(() -> new SQLException("the ledger has no article " + id));
    }

    private <T> List<T> list(String sql, Rows.Mapper<T> mapper) throws SQLException {
        return Rows.list(connection, sql, mapper, id);
    }

    private <T> List<T> range(String sql, Rows.Mapper<T> mapper) throws SQLException {
        return Rows.list(connection, sql, mapper, RowId.first(id), RowId.last(id));
    }

    private static Span span(Text text, ResultSet row) throws SQLException {
        return new Span(text.index(row.getInt("start")), text.index(row.getInt("end")));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }
}
