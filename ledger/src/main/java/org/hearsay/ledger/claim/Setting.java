package org.hearsay.ledger.claim;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.ledger.voice.UtteranceLoader;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * How a statement stands in its article.
 *
 * @param cue the words for saying it, small; empty where there are none
 * @param cites whether it gives the words of somebody else than its subject: "the paper quoted her as saying"
 * @param headline whether it stands in the headline
 */
record Setting(String cue, boolean cites, boolean headline) {

    private static final Setting NONE = new Setting("", false, false);

    private static final int CHUNK = 1_000;

    /** Words that deny what follows them. */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying|ials?)|reject|dismiss|refut|disput|rebut|contest|disavow|repudiat|rul(?:e|es|ed|ing) out)");

    /** Words by which somebody is quoted who was spoken of before. */
    private static final Pattern CITING = Pattern.compile("(?i)(?:quot|cit)\\w{1,4} (?:him|her|them) (?:as|saying)");

    /** How much of the text after the first word of a cue is looked at, in UTF-16 units. */
    private static final int AFTER = 40;

    /** Whether it says that what follows is denied. */
    boolean denies() {
        return DENIAL.matcher(cue).find();
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
        List<Span> spans = SpanJson.read(text, row.getString("cue"));
        String cue = spans.stream().map(text::slice).collect(Collectors.joining(" "));
        boolean cites = false;
        if (!spans.isEmpty()) {
            int start = spans.getFirst().start();
            String words = text.toString().substring(start, Math.min(start + AFTER, text.length()));
            cites = CITING.matcher(words).lookingAt();
        }
        return new Setting(cue.toLowerCase(Locale.ROOT), cites, row.getBoolean("headline"));
    }
}
