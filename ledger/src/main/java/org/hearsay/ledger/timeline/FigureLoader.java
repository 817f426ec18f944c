package org.hearsay.ledger.timeline;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.search.Matches;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.ledger.voice.UtteranceLoader;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Loads the figures of statements, and those that articles assert themselves. For one series, by one connection. */
final class FigureLoader {

    /** The most statements whose figures are looked for, the latest. */
    private static final int MOST_STATEMENTS = 600;

    /** The most articles whose own figures are looked for. */
    private static final int MOST_ARTICLES = 100;

    /** The most figures that are gone through. */
    private static final int MOST_FIGURES = 300;

    /** A sentence that is longer is no sentence. */
    private static final int LONGEST_PARAGRAPH = 4_000;

    private static final String SELECT = """
            SELECT f.id, f.start, f.end, f.value, f.high, b.name AS bound, f.counts, f.statement
            FROM read_figure f JOIN bound b ON b.id = f.bound
            """;

    private static final Comparator<FigureSeries.Point> EARLIEST_FIRST =
            Comparator.comparing(FigureSeries.Point::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Connection connection;
    private final UtteranceLoader loader;

    FigureLoader(Connection connection, UtteranceLoader loader) {
        this.connection = connection;
        this.loader = loader;
    }

    private record Row(
            long id,
            int start,
            int end,
            BigDecimal value,
            @Nullable BigDecimal high,
            String bound,
            @Nullable String counts,
            @Nullable Long statement) {}

    /**
     * The figures of statements.
     *
     * @param statements the latest first
     * @param withOwn whether figures count that the statements' articles assert themselves
     */
    FigureSeries load(List<Matches.Match> statements, boolean withOwn) throws SQLException {
        List<Long> ids = statements.stream()
                .limit(MOST_STATEMENTS)
                .map(Matches.Match::id)
                .toList();
        List<Row> rows = new ArrayList<>(ofStatements(ids));
        Set<Long> articles = new LinkedHashSet<>();
        ids.forEach(id -> articles.add(RowId.article(id)));
        if (withOwn) {
            for (long article : articles.stream().limit(MOST_ARTICLES).toList()) {
                rows.addAll(own(article));
            }
        }
        boolean complete = statements.size() <= MOST_STATEMENTS
                && (!withOwn || articles.size() <= MOST_ARTICLES)
                && rows.size() <= MOST_FIGURES;
        List<Row> kept = rows.subList(0, Math.min(rows.size(), MOST_FIGURES));
        return series(kept, complete);
    }

    private List<Row> ofStatements(List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        String marks = "?" + ",?".repeat(ids.size() - 1);
        List<Row> rows = new ArrayList<>(Rows.list(
                connection,
                SELECT + "WHERE f.statement IN (" + marks + ")",
                FigureLoader::row,
                ids.stream().mapToLong(Long::longValue).toArray()));
        Map<Long, Integer> order = new HashMap<>();
        ids.forEach(id -> order.put(id, order.size()));
        rows.sort(Comparator.comparingInt(row -> order.getOrDefault(row.statement, 0)));
        return rows;
    }

    private List<Row> own(long article) throws SQLException {
        return Rows.list(
                connection,
                SELECT + "WHERE f.id BETWEEN ? AND ? AND f.statement IS NULL",
                FigureLoader::row,
                RowId.first(article),
                RowId.last(article));
    }

    private static Row row(ResultSet row) throws SQLException {
        String high = row.getString("high");
        return new Row(
                row.getLong("id"),
                row.getInt("start"),
                row.getInt("end"),
                new BigDecimal(row.getString("value")),
                high == null ? null : new BigDecimal(high),
                row.getString("bound"),
                row.getString("counts"),
                Rows.longer(row, "statement"));
    }

    private FigureSeries series(List<Row> rows, boolean complete) throws SQLException {
        Set<Long> statements = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row.statement != null) {
                statements.add(row.statement);
            }
        }
        Map<Long, Utterance> known =
                loader.load(statements).stream().collect(Collectors.toMap(Utterance::id, utterance -> utterance));
        loader.loadTexts(rows.stream().map(Row::id).toList());
        Map<Long, Utterance.Where> origins = new HashMap<>();
        Map<Counted, Map<List<Object>, FigureSeries.Point>> groups = new LinkedHashMap<>();
        Map<Counted, List<String>> phrases = new HashMap<>();
        int figures = 0;
        for (Row row : rows) {
            Utterance statement = row.statement == null ? null : known.get(row.statement);
            if (row.statement != null && statement == null) {
                continue;
            }
            figures++;
            Text text = loader.text(RowId.article(row.id));
            Span span = new Span(text.index(row.start), text.index(row.end));
            Span sentence = sentence(text, span);
            String counts =
                    SpanJson.read(text, row.counts).stream().map(text::slice).collect(Collectors.joining(" "));
            Counted counted = Counted.of(
                    counts,
                    text.slice(new Span(sentence.start(), span.start())),
                    text.slice(new Span(span.end(), sentence.end())));
            phrases.computeIfAbsent(counted, key -> new ArrayList<>()).add(counts);
            Utterance.Where origin = statement == null ? origin(origins, RowId.article(row.id)) : statement.origin();
            FigureSeries.Point point = point(row, text.slice(span), statement, origin, text.slice(sentence));
            groups.computeIfAbsent(counted, key -> new LinkedHashMap<>())
                    .merge(same(point), point, FigureLoader::again);
        }
        List<FigureSeries.Group> list = groups.entrySet().stream()
                .map(group -> new FigureSeries.Group(
                        group.getKey(),
                        group.getKey().label(phrases.getOrDefault(group.getKey(), List.of())),
                        group.getValue().values().stream()
                                .sorted(EARLIEST_FIRST)
                                .toList()))
                .sorted(Comparator.comparingInt(
                                (FigureSeries.Group group) -> -group.points().size())
                        .thenComparing(FigureSeries.Group::label))
                .toList();
        return new FigureSeries(list, figures, complete);
    }

    private static FigureSeries.Point point(
            Row row, String words, @Nullable Utterance statement, Utterance.Where origin, String sentence) {
        LocalDate day =
                statement == null ? origin.published() : statement.said().day();
        return new FigureSeries.Point(
                row.value,
                row.high,
                row.bound,
                words,
                statement == null ? null : Party.of(statement),
                statement,
                origin,
                day,
                sentence,
                1);
    }

    private static List<Object> same(FigureSeries.Point point) {
        return List.of(
                point.holderKey(),
                String.valueOf(point.day()),
                point.value().stripTrailingZeros(),
                String.valueOf(point.high()),
                point.bound());
    }

    private static FigureSeries.Point again(FigureSeries.Point first, FigureSeries.Point other) {
        return new FigureSeries.Point(
                first.value(),
                first.high(),
                first.bound(),
                first.words(),
                first.holder(),
                first.statement(),
                first.origin(),
                first.day(),
                first.sentence(),
                first.times() + other.times());
    }

    private Utterance.Where origin(Map<Long, Utterance.Where> known, long article) throws SQLException {
        Utterance.Where before = known.get(article);
        if (before != null) {
            return before;
        }
        Utterance.Where found = Rows.first(
                        connection,
                        "SELECT title, outlet, published FROM read_article WHERE id = ?",
                        row -> where(article, row),
                        article)
                .orElseThrow(() -> new SQLException("the ledger has no article " + article));
        known.put(article, found);
        return found;
    }

    private static Utterance.Where where(long article, ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Utterance.Where(
                article,
                row.getString("title"),
                row.getString("outlet"),
                published == null ? null : LocalDate.parse(published));
    }

    /** The sentence that a figure stands in; its paragraph, where it is in more than one. */
    private static Span sentence(Text text, Span figure) {
        String all = text.toString();
        int start = Math.max(all.lastIndexOf('\n', figure.start()) + 1, figure.start() - LONGEST_PARAGRAPH);
        int newline = all.indexOf('\n', figure.end());
        int end = Math.min(newline < 0 ? all.length() : newline, figure.end() + LONGEST_PARAGRAPH);
        Span paragraph = new Span(start, end);
        for (Span sentence : Sentences.of(text, paragraph)) {
            if (sentence.start() <= figure.start() && figure.end() <= sentence.end()) {
                return sentence;
            }
        }
        return paragraph;
    }
}
