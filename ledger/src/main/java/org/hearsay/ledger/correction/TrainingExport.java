package org.hearsay.ledger.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Gives corrections out as data to train models with: a line of JSON for each that holds and has its statement, with the
 * words around it, and the statement before and after. Offsets are code points of the article's text; {@code context}
 * tells where its own text begins.
 */
public final class TrainingExport {

    /** Characters before and after a statement that are given with it. */
    private static final int AROUND = 600;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private TrainingExport() {}

    private record Row(
            long id,
            String kind,
            String author,
            String made,
            @Nullable String note,
            @Nullable String value,
            long statement,
            String text,
            @Nullable String source,
            @Nullable String cue,
            String content,
            String act,
            @Nullable String voice,
            @Nullable String url,
            String sha256,
            String reader) {}

    /**
     * Writes them.
     *
     * @return how many lines there are
     * @throws IOException where the output can't be written
     */
    public static int write(Ledger ledger, OutputStream out) throws IOException {
        List<Row> rows = ledger.write(TrainingExport::rows);
        for (Row row : rows) {
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
                line(json, row);
            }
            out.write("\n".getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        return rows.size();
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        return Rows.list(connection, """
                SELECT c.id, c.kind, c.author, c.made, c.note, c.value, s.id AS statement, t.text, s.source, s.cue,
                    s.content, a.name AS act, substr(t.text, v.start + 1, v.end - v.start) AS voice, p.url, p.sha256,
                    r.version AS reader
                FROM correction c JOIN read_statement s ON s.id = c.statement
                JOIN read_text t ON t.article = s.id / 1000000 JOIN act a ON a.id = s.act
                JOIN page p ON p.id = s.id / 1000000 JOIN read_article x ON x.id = p.id JOIN reader r ON r.id = x.reader
                LEFT JOIN read_voice v ON v.id = s.voice
                WHERE c.undone IS NULL ORDER BY c.id""", TrainingExport::row);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("author"),
                row.getString("made"),
                row.getString("note"),
                row.getString("value"),
                row.getLong("statement"),
                row.getString("text"),
                row.getString("source"),
                row.getString("cue"),
                row.getString("content"),
                row.getString("act"),
                row.getString("voice"),
                row.getString("url"),
                row.getString("sha256"),
                row.getString("reader"));
    }

    private static void line(JsonGenerator json, Row row) {
        json.writeStartObject();
        json.writeNumberProperty("correction", row.id);
        json.writeStringProperty("kind", row.kind);
        json.writeStringProperty("author", row.author);
        json.writeStringProperty("made", row.made);
        json.writeStringProperty("note", row.note);
        json.writeStringProperty("statement", RowId.label(row.statement));
        json.writeStringProperty("url", row.url);
        json.writeStringProperty("sha256", row.sha256);
        json.writeStringProperty("reader", row.reader);
        context(json, row);
        statement(json, "before", row, row.source, row.act, row.voice);
        if (row.kind.equals("none")) {
            json.writeNullProperty("after");
        } else {
            statement(
                    json,
                    "after",
                    row,
                    row.kind.equals("source") ? row.value : row.source,
                    row.kind.equals("act") && row.value != null ? row.value : row.act,
                    row.kind.equals("voice") ? row.value : row.voice);
        }
        json.writeEndObject();
    }

    private static void context(JsonGenerator json, Row row) {
        Text text = Text.of(row.text);
        List<Span> content = SpanJson.read(text, row.content);
        int from = Math.max(0, text.codePoint(content.getFirst().start()) - AROUND);
        int to = Math.min(
                text.codePointLength(), text.codePoint(content.getLast().end()) + AROUND);
        json.writeObjectPropertyStart("context");
        json.writeNumberProperty("start", from);
        json.writeNumberProperty("end", to);
        json.writeStringProperty("text", text.slice(new Span(text.index(from), text.index(to))));
        json.writeEndObject();
    }

    private static void statement(
            JsonGenerator json, String name, Row row, @Nullable String source, String act, @Nullable String voice) {
        json.writeObjectPropertyStart(name);
        spans(json, "source", source);
        spans(json, "cue", row.cue);
        spans(json, "content", row.content);
        json.writeStringProperty("act", act);
        json.writeStringProperty("voice", voice);
        json.writeEndObject();
    }

    private static void spans(JsonGenerator json, String name, @Nullable String spans) {
        json.writeName(name);
        json.writeRawValue(spans == null ? "[]" : spans);
    }
}
