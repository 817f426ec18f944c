package org.hearsay.ledger.claim;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.claim.Count;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.timeline.Counted;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.ledger.voice.UtteranceLoader;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Loads the numbers that statements give. */
final class CountLoader {

    /** How far around a number it is looked for what it counts. */
    private static final int REACH = 120;

    private static final int CHUNK = 1_000;

    private final UtteranceLoader loader;
    private final Map<Long, List<Count>> counts = new HashMap<>();

    private CountLoader(UtteranceLoader loader) {
        this.loader = loader;
    }

    /** The counts of each statement that has any. */
    static Map<Long, List<Count>> load(Connection connection, UtteranceLoader loader, List<Utterance> statements)
            throws SQLException {
        CountLoader counts = new CountLoader(loader);
        for (int i = 0; i < statements.size(); i += CHUNK) {
            List<Utterance> chunk = statements.subList(i, Math.min(statements.size(), i + CHUNK));
            Rows.list(
                    connection,
                    "SELECT f.start, f.end, f.value, f.high, b.name AS bound, f.counts, f.statement FROM read_figure f"
                            + " JOIN bound b ON b.id = f.bound WHERE f.statement IN (?"
                            + ",?".repeat(chunk.size() - 1) + ")",
                    counts::take,
                    chunk.stream().mapToLong(Utterance::id).toArray());
        }
        return counts.counts;
    }

    private boolean take(ResultSet row) throws SQLException {
        long statement = row.getLong("statement");
        Text text = loader.text(RowId.article(statement));
        Span span = new Span(text.index(row.getInt("start")), text.index(row.getInt("end")));
        String high = row.getString("high");
        String counted = counted(row, text, span);
        if (counted.isEmpty()) {
            return false;
        }
        Count count = new Count(
                counted,
                new BigDecimal(row.getString("value")),
                high == null ? null : new BigDecimal(high),
                row.getString("bound").equals("exact"),
                text.slice(span));
        return counts.computeIfAbsent(statement, key -> new ArrayList<>()).add(count);
    }

    /** What a number counts; empty where that isn't told, as "people" alone doesn't. */
    private static String counted(ResultSet row, Text text, Span figure) throws SQLException {
        String words = SpanJson.read(text, row.getString("counts")).stream()
                .map(text::slice)
                .collect(Collectors.joining(" "));
        String all = text.toString();
        int start = Math.max(all.lastIndexOf('\n', figure.start()) + 1, figure.start() - REACH);
        int newline = all.indexOf('\n', figure.end());
        int end = Math.min(newline < 0 ? all.length() : newline, figure.end() + REACH);
        if (!words.isBlank() && words.codePoints().noneMatch(Character::isLetter)) {
            // Money, by its sign.
            return words.strip();
        }
        Counted counted = Counted.of(
                words,
                all.substring(Math.min(start, figure.start()), figure.start()),
                all.substring(figure.end(), Math.max(figure.end(), end)));
        if (counted.fate() == null && (words.isBlank() || counted.noun().equals("person"))) {
            return "";
        }
        return counted.fate() == null
                ? counted.noun()
                : counted.noun() + " " + counted.fate().label();
    }
}
