package org.hearsay.ledger.voice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.ledger.reading.Probability;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.search.Identities;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Loads statements by the hundred: one query for all, and each article's text once. For one connection and one thread.
 */
public final class UtteranceLoader {

    private static final String GAP = " … ";

    /** So many ids go into one query; SQLite allows 32,766 parameters. */
    private static final int CHUNK = 1_000;

    private static final String SELECT = """
            SELECT s.id, s.voice, s.said_from, s.said_to, s.said_by = (SELECT id FROM said_by WHERE name = 'text') AS by_text,
                   s.day, s.answers, s.several, s.count, s.source, s.content, s.role, s.basis, s.confidence,
                   v.named, v.start, v.end, k.name AS kind, l.identity,
                   NOT EXISTS (
                       SELECT 1 FROM identity_name n WHERE n.identity = l.identity AND n.block IS NOT NULL) AS local,
                   act.name AS act, o.name AS sourcing,
                   a.title, a.outlet, a.published, p.act AS act_now, p.source AS source_now, p.voice AS voice_now,
                   p.identity AS identity_now
            FROM read_statement s
            JOIN read_article a ON a.id = s.id / 1000000
            JOIN act ON act.id = s.act
            JOIN sourcing o ON o.id = s.sourcing
            LEFT JOIN read_voice v ON v.id = s.voice
            LEFT JOIN voice_kind k ON k.id = v.kind
            LEFT JOIN voice_identity l ON l.voice = s.voice
            LEFT JOIN (
                SELECT statement, max(CASE kind WHEN 'act' THEN value END) AS act,
                       max(CASE kind WHEN 'source' THEN value END) AS source,
                       max(CASE kind WHEN 'voice' THEN value END) AS voice,
                       max(CASE kind WHEN 'voice' THEN identity_to END) AS identity,
                       max(CASE kind WHEN 'none' THEN 1 END) AS gone
                FROM correction c
                WHERE undone IS NULL AND statement IS NOT NULL AND id = (
                    SELECT max(id) FROM correction d
                    WHERE d.statement = c.statement AND d.kind = c.kind AND d.undone IS NULL)
                GROUP BY statement) p ON p.statement = s.id
            WHERE p.gone IS NULL AND s.id IN (""";

    private static final String VIA = """
            SELECT x.statement, w.start, w.end, k.name FROM read_via x
            JOIN read_voice w ON w.id = x.voice JOIN voice_kind k ON k.id = w.kind
            WHERE x.statement IN (""";

    private final Connection connection;
    private final Identities identities;
    private final Map<Long, Text> texts = new HashMap<>();
    private final Map<Long, List<Utterance.Via>> via = new HashMap<>();

    public UtteranceLoader(Connection connection) {
        this.connection = connection;
        identities = new Identities(connection);
    }

    /** The statements with these ids, in the same order; those that aren't there, or that somebody said are none, left out. */
    public List<Utterance> load(Collection<Long> ids) throws SQLException {
        Map<Long, Utterance> loaded = new HashMap<>();
        for (List<Long> chunk : chunks(ids)) {
            loadTexts(chunk);
            inChunk(VIA, ") ORDER BY x.statement, x.position", chunk, this::takeVia);
            inChunk(SELECT, ")", chunk, row -> loaded.put(row.getLong("id"), utterance(row)));
        }
        List<Utterance> inOrder = new ArrayList<>();
        for (long id : ids) {
            Utterance utterance = loaded.get(id);
            if (utterance != null) {
                inOrder.add(utterance);
            }
        }
        return inOrder;
    }

    /**
     * The text of an article that a statement was loaded of.
     *
     * @throws IllegalStateException where none was
     */
    public Text text(long article) {
        Text text = texts.get(article);
        if (text == null) {
            throw new IllegalStateException("the text of article " + article + " isn't loaded");
        }
        return text;
    }

    private static List<List<Long>> chunks(Collection<Long> ids) {
        List<Long> sorted = new ArrayList<>(new TreeSet<>(ids));
        List<List<Long>> chunks = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += CHUNK) {
            chunks.add(sorted.subList(i, Math.min(sorted.size(), i + CHUNK)));
        }
        return chunks;
    }

    private interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    private void inChunk(String before, String after, Collection<Long> ids, RowTaker taker) throws SQLException {
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(","));
        long[] parameters = ids.stream().mapToLong(Long::longValue).toArray();
        Rows.list(
                connection,
                before + marks + after,
                row -> {
                    taker.take(row);
                    return true;
                },
                parameters);
    }

    /** Loads the texts of the articles that some statements, or other rows of articles, are in. */
    public void loadTexts(Collection<Long> ids) throws SQLException {
        Map<Long, Boolean> wanted = new LinkedHashMap<>();
        for (long id : ids) {
            long article = RowId.article(id);
            if (!texts.containsKey(article)) {
                wanted.put(article, true);
            }
        }
        for (List<Long> chunk : chunks(wanted.keySet())) {
            inChunk(
                    "SELECT article, text FROM read_text WHERE article IN (",
                    ")",
                    chunk,
                    row -> texts.put(row.getLong(1), Text.of(row.getString(2))));
        }
    }

    private void takeVia(ResultSet row) throws SQLException {
        long statement = row.getLong(1);
        Text text = text(RowId.article(statement));
        via.computeIfAbsent(statement, key -> new ArrayList<>())
                .add(new Utterance.Via(slice(text, row.getInt(2), row.getInt(3)), row.getString(4)));
    }

    private Utterance utterance(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Text text = text(RowId.article(id));
        String sourceNow = row.getString("source_now");
        String words = joined(text, row.getString("content"));
        String actNow = row.getString("act_now");
        String published = row.getString("published");
        return new Utterance(
                id,
                who(row, text),
                row.getBoolean("local") && row.getString("voice_now") == null,
                row.getString("kind"),
                actNow == null ? row.getString("act") : actNow,
                row.getString("sourcing"),
                words == null ? "" : words,
                joined(text, sourceNow == null ? row.getString("source") : sourceNow),
                joined(text, row.getString("role")),
                joined(text, row.getString("basis")),
                Rows.integer(row, "count"),
                row.getBoolean("several"),
                via.getOrDefault(id, List.of()),
                new Utterance.When(
                        Rows.day(row, "said_from"),
                        Rows.day(row, "said_to"),
                        row.getBoolean("by_text"),
                        Rows.day(row, "day")),
                Rows.longer(row, "answers"),
                new Utterance.Where(
                        RowId.article(id),
                        row.getString("title"),
                        row.getString("outlet"),
                        published == null ? null : LocalDate.parse(published)),
                Probability.read(row.getLong("confidence")));
    }

    private Speaker.@Nullable Who who(ResultSet row, Text text) throws SQLException {
        String corrected = row.getString("voice_now");
        Long identity = Rows.longer(row, corrected == null ? "identity" : "identity_now");
        if (identity != null) {
            Identities.Standing standing = identities.standing(identity);
            return new Speaker.Identity(standing.id(), standing.name());
        }
        String kind = row.getString("kind");
        if (corrected != null) {
            return new Speaker.Named(corrected, kind == null ? "unknown" : kind);
        }
        Long voice = Rows.longer(row, "voice");
        if (voice == null || kind == null) {
            return null;
        }
        String name = slice(text, row.getInt("start"), row.getInt("end"));
        return row.getBoolean("named") ? new Speaker.Named(name, kind) : new Speaker.Unnamed(name, voice);
    }

    /** A name's line breaks tell nothing of who it is. */
    private static String slice(Text text, int start, int end) {
        return text.slice(new Span(text.index(start), text.index(end))).strip().replaceAll("\\s+", " ");
    }

    private static @Nullable String joined(Text text, @Nullable String spans) {
        if (spans == null) {
            return null;
        }
        return SpanJson.read(text, spans).stream().map(text::slice).collect(Collectors.joining(GAP));
    }
}
