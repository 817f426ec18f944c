package org.hearsay.ledger.export;

import java.util.List;
import java.util.function.Function;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A column of the tables that have a row for each statement.
 *
 * @param name its name
 * @param type its type in DuckDB's SQL, which Parquet files get theirs from
 * @param value its value: a {@link String}, {@link Long}, {@link Double}, {@link Boolean}, {@link java.time.LocalDate} by
 *     its type, or null where it isn't known
 */
record Column(String name, String type, Function<StatementHit, @Nullable Object> value) {

    private static final String TEXT = "VARCHAR";
    private static final String WHOLE = "BIGINT";
    private static final String DAY = "DATE";
    private static final String YES_OR_NO = "BOOLEAN";

    /** All of them, in order. */
    static final List<Column> ALL = List.of(
            new Column("id", TEXT, StatementHit::label),
            new Column("article", WHOLE, hit -> hit.origin().article()),
            new Column("voice", TEXT, StatementHit::voice),
            new Column("act", TEXT, StatementHit::act),
            new Column("content", TEXT, StatementHit::words),
            new Column("day", DAY, StatementHit::day),
            new Column("outlet", TEXT, hit -> hit.origin().outlet()),
            new Column("title", TEXT, hit -> hit.origin().title()),
            new Column("published", DAY, hit -> hit.origin().published()),
            new Column("url", TEXT, hit -> hit.origin().url()),
            new Column("path", TEXT, hit -> hit.origin().path()),
            new Column("source", TEXT, StatementHit::sourceWords),
            new Column("cue", TEXT, StatementHit::cueWords),
            new Column("quotation", TEXT, StatementHit::quotation),
            new Column("sourcing", TEXT, StatementHit::sourcing),
            new Column("named", YES_OR_NO, StatementHit::named),
            new Column("identity", WHOLE, StatementHit::identity),
            new Column(
                    "count",
                    WHOLE,
                    hit -> hit.count() == null ? null : (Long) hit.count().longValue()),
            new Column("role", TEXT, StatementHit::role),
            new Column("basis", TEXT, StatementHit::basis),
            new Column("via", TEXT, StatementHit::via),
            new Column("medium", TEXT, StatementHit::medium),
            new Column("said_from", DAY, StatementHit::saidFrom),
            new Column("said_to", DAY, StatementHit::saidTo),
            new Column("answers", TEXT, hit -> hit.answers() == null ? null : RowId.label(hit.answers())),
            new Column("confidence", "DOUBLE", StatementHit::confidence),
            new Column("corrected", YES_OR_NO, StatementHit::corrected),
            new Column("content_spans", TEXT, hit -> spans(hit.content())),
            new Column("source_spans", TEXT, hit -> spans(hit.source())),
            new Column("cue_spans", TEXT, hit -> spans(hit.cue())));

    /** As JSON, in code points of the article's text; null where there are none. */
    private static @Nullable String spans(List<Span> spans) {
        if (spans.isEmpty()) {
            return null;
        }
        StringBuilder json = new StringBuilder("[");
        for (Span span : spans) {
            json.append(json.length() == 1 ? "[" : ",[")
                    .append(span.start())
                    .append(',')
                    .append(span.end())
                    .append(']');
        }
        return json.append(']').toString();
    }
}
