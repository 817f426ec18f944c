package org.hearsay.ledger.claim;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.ledger.voice.UtteranceLoader;
import org.hearsay.text.Text;

/**
 * How a statement stands in its article.
 *
 * @param cue the words for saying it, small; empty where there are none
 * @param headline whether it stands in the headline
 */
record Setting(String cue, boolean headline) {

    private static final Setting NONE = new Setting("", false);

    private static final int CHUNK = 1_000;

    /** Words that deny what follows them. */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying|ials?)|reject|dismiss|refut|disput|rebut|contest|disavow|repudiat|rul(?:e|es|ed|ing) out)");

    /** Words by which a medium gives somebody else's. */
    private static final Set<String> CITING =
            Set.of("quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite");

    /** Whether it says that what follows is denied. */
    boolean denies() {
        return DENIAL.matcher(cue).find();
    }

    /** Whether it gives the words of somebody else than its subject: "the paper quoted her as saying". */
    boolean cites() {
        for (String word : cue.split("[^a-z]+", -1)) {
            if (CITING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static Setting of(Map<Long, Setting> settings, Utterance statement) {
        return settings.getOrDefault(statement.id(), NONE);
    }

    /** The settings of statements, by their ids. */
    static Map<Long, Setting> load(Connection connection, UtteranceLoader loader, List<Utterance> statements)
            throws SQLException {
        Map<Long, Setting> settings = new HashMap<>();
        for (int i = 0; i < statements.size(); i += CHUNK) {
            List<Utterance> chunk = statements.subList(i, Math.min(statements.size(), i + CHUNK));
            Rows.list(
                    connection,
                    "SELECT s.id, s.cue, EXISTS (SELECT 1 FROM read_block b JOIN block_kind k ON k.id = b.kind"
                            + " WHERE b.article = s.id / 1000000 AND k.name = 'title'"
                            + " AND json_extract(s.content, '$[0][0]') >= b.start"
                            + " AND json_extract(s.content, '$[0][0]') < b.end) AS headline"
                            + " FROM read_statement s WHERE s.id IN (?" + ",?".repeat(chunk.size() - 1) + ")",
                    row -> settings.put(row.getLong("id"), setting(row, loader)),
                    chunk.stream().mapToLong(Utterance::id).toArray());
        }
        return settings;
    }

    private static Setting setting(ResultSet row, UtteranceLoader loader) throws SQLException {
        Text text = loader.text(RowId.article(row.getLong("id")));
        String spans = row.getString("cue");
        String cue = spans == null
                ? ""
                : SpanJson.read(text, spans).stream().map(text::slice).collect(Collectors.joining(" "));
        return new Setting(cue.toLowerCase(Locale.ROOT), row.getBoolean("headline"));
    }
}
