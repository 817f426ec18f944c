package org.hearsay.ledger.claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.RareWords;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.voice.Utterance;

/**
 * The statements that may say the same as one, or answer it. What it takes to find them has a bound, whatever is in the
 * ledger.
 *
 * @param statements their ids
 * @param articles the numbers of the articles of the story that were looked at
 * @param complete whether all statements of the story are among them
 * @param connected whether the article has a story yet
 */
record Candidates(List<Long> statements, Set<Long> articles, boolean complete, boolean connected) {

    /** Of a larger story the articles that were added nearest to the one asked about are looked at. */
    private static final int MOST_ARTICLES = 150;

    /** The most statements of them. */
    private static final int MOST_STATEMENTS = 3_000;

    /** Words by which statements of other stories are found: two of them at least. */
    private static final int RARE_WORDS = 5;

    /** Of those that have two such words the newest so many. */
    private static final int MOST_OF_A_PAIR = 100;

    private static final String OF_STORY = """
            SELECT m.article FROM article_story m JOIN page p ON p.id = m.article AND p.current
            WHERE m.story IN (
                SELECT o.id FROM story o WHERE coalesce(o.merged_into, o.id) = (
                    SELECT coalesce(s.merged_into, s.id) FROM article_story a JOIN story s ON s.id = a.story
                    WHERE a.article = ?1))
            ORDER BY abs(m.article - ?1) LIMIT ?2""";

    private static final String BY_WORDS = """
            SELECT w.rowid FROM statement_words w
            WHERE w.statement_words MATCH ? ORDER BY w.rowid DESC LIMIT ?""";

    Candidates {
        statements = List.copyOf(statements);
        articles = Set.copyOf(articles);
    }

    static Candidates of(Connection connection, Utterance asked) throws SQLException {
        long article = asked.origin().article();
        List<Long> articles = Rows.list(connection, OF_STORY, row -> row.getLong(1), article, MOST_ARTICLES + 1L);
        Set<Long> found = new LinkedHashSet<>();
        boolean complete = articles.size() <= MOST_ARTICLES;
        add(connection, article, found);
        for (long one : articles) {
            if (found.size() >= MOST_STATEMENTS) {
                complete = false;
                break;
            }
            if (one != article) {
                add(connection, one, found);
            }
        }
        Set<Long> others = new TreeSet<>(byWords(connection, asked.words()));
        others.removeAll(found);
        found.addAll(current(connection, others));
        found.remove(asked.id());
        return new Candidates(new ArrayList<>(found), Set.copyOf(articles), complete, !articles.isEmpty());
    }

    private static void add(Connection connection, long article, Set<Long> found) throws SQLException {
        found.addAll(Rows.list(
                connection,
                "SELECT id FROM read_statement WHERE id BETWEEN ? AND ? ORDER BY id",
                row -> row.getLong(1),
                RowId.first(article),
                RowId.last(article)));
    }

    private static Set<Long> byWords(Connection connection, String content) throws SQLException {
        List<String> words = RareWords.of(content, RARE_WORDS);
        Set<Long> found = new LinkedHashSet<>();
        try (PreparedStatement select = connection.prepareStatement(BY_WORDS)) {
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    select.setString(1, "content : (" + quoted(words.get(i)) + " AND " + quoted(words.get(j)) + ")");
                    select.setInt(2, MOST_OF_A_PAIR);
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            found.add(rows.getLong(1));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** A word as a string of FTS5: it begins with a letter or digit, so that there is something in it. */
    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        word.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '\'' || c == '-' || c == '.' || c == ',')
                .forEach(quoted::appendCodePoint);
        return quoted.append('"').toString();
    }

    /** Those of newest versions. */
    private static List<Long> current(Connection connection, Set<Long> statements) throws SQLException {
        if (statements.isEmpty()) {
            return List.of();
        }
        return Rows.list(
                connection,
                "SELECT s.id FROM read_statement s JOIN page p ON p.id = s.id / 1000000 AND p.current WHERE s.id IN (?"
                        + ",?".repeat(statements.size() - 1) + ")",
                row -> row.getLong(1),
                statements.stream().mapToLong(Long::longValue).toArray());
    }
}
