package org.hearsay.ledger.voice;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.store.Rows;

/**
 * The named voices of one name that have no identity.
 *
 * @param name as the latest of them has it
 * @param kind what most are
 * @param statements what they said, those added last first
 */
record Namesakes(String name, String kind, List<Long> statements) {

    private static final String SELECT = """
            SELECT s.id, k.name AS kind, substr(t.text, v.start + 1, v.end - v.start) AS name
            FROM read_statement s
            JOIN read_voice v ON v.id = s.voice
            JOIN voice_kind k ON k.id = v.kind
            JOIN read_text t ON t.article = v.id / 1000000
            WHERE v.named AND NOT EXISTS (SELECT 1 FROM voice_identity l WHERE l.voice = v.id)
            AND s.id IN (""";

    Namesakes {
        statements = List.copyOf(statements);
    }

    private record Row(long id, String kind, String name) {}

    /** Those among the voices of some statements. */
    static Namesakes of(Connection connection, String name, List<Long> statements) throws SQLException {
        List<Row> rows = Rows.list(
                connection,
                SELECT + "?" + ",?".repeat(statements.size() - 1) + ") ORDER BY s.id DESC",
                row -> new Row(row.getLong("id"), row.getString("kind"), folded(row.getString("name"))),
                statements.stream().mapToLong(Long::longValue).toArray());
        String sought = folded(name).toLowerCase(Locale.ROOT);
        Tally kinds = new Tally();
        List<Long> ids = new ArrayList<>();
        String shown = folded(name);
        for (Row row : rows) {
            if (row.name.toLowerCase(Locale.ROOT).equals(sought)) {
                shown = ids.isEmpty() ? row.name : shown;
                ids.add(row.id);
                kinds.add(row.kind);
            }
        }
        return new Namesakes(
                shown, ids.isEmpty() ? "unknown" : kinds.commonest(1).getFirst().value(), ids);
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
