package org.hearsay.ledger.story;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Answers which articles of a ledger are about the same happening, and places those that have come since. */
public final class Stories {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private static final String MEMBERS = """
            SELECT m.article, coalesce(s.merged_into, s.id) AS story, p.name, p.url, a.title, a.outlet, a.published,
                m.likeness, m.shared
            FROM article_story m JOIN story s ON s.id = m.story
            JOIN page p ON p.id = m.article AND p.current JOIN read_article a ON a.id = m.article""";

    private final Ledger ledger;

    public Stories(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Places articles that have no story yet, in the order of their numbers.
     *
     * @param most how many, in one transaction
     * @return how many were placed; fewer than asked for where none is left
     */
    public int catchUp(int most) {
        return ledger.write(connection -> {
            List<Long> due = Rows.list(connection, """
                    SELECT id FROM read_article WHERE id > (SELECT coalesce(max(article), 0) FROM article_story)
                    ORDER BY id LIMIT ?""", row -> row.getLong(1), most);
            try (StoryLinker linker = new StoryLinker(connection)) {
                for (long article : due) {
                    linker.link(article);
                }
            }
            return due.size();
        });
    }

    /** What is done with each article. */
    @FunctionalInterface
    public interface Taker {
        void take(StoryMember member) throws IOException;
    }

    /**
     * Goes through the current versions of all articles, by number; holds one at a time.
     *
     * @throws IOException where the taker does; nothing more is taken then
     */
    public void each(Taker taker) throws IOException {
        try (Handle handle = ledger.queries().open();
                java.sql.Statement statement = handle.getConnection().createStatement();
                ResultSet rows = statement.executeQuery(MEMBERS + " ORDER BY m.article")) {
            while (rows.next()) {
                taker.take(member(rows));
            }
        } catch (SQLException e) {
            throw LedgerException.of(e, ledger.folder());
        }
    }

    /**
     * The stories with the most articles; of two of one size the later one comes first.
     *
     * @param most how many, from 1
     * @param least how many articles each has at least, in their current versions
     */
    public List<StorySummary> largest(int most, int least) {
        return ask(connection -> {
            List<Long> ids = Rows.list(connection, """
                    SELECT coalesce(s.merged_into, s.id) AS standing, count(*) AS articles, max(s.last_day) AS last
                    FROM article_story m JOIN story s ON s.id = m.story JOIN page p ON p.id = m.article AND p.current
                    GROUP BY standing HAVING articles >= ? ORDER BY articles DESC, last DESC, standing DESC LIMIT ?""", row -> row.getLong(1), least, most);
            List<StorySummary> stories = new ArrayList<>();
            for (long id : ids) {
                stories.add(summary(connection, id));
            }
            return stories;
        });
    }

    /**
     * A story in short.
     *
     * @param id its number, after all merges
     * @param articles how many it has, those of superseded versions of pages included
     */
    public record Brief(long id, int articles) {}

    /** The story of an article in short; empty where the ledger has no such article, or hasn't placed it yet. */
    public Optional<Brief> brief(long article) {
        return ask(connection -> Rows.first(connection, """
                SELECT t.id, t.articles FROM article_story m JOIN story s ON s.id = m.story
                JOIN story t ON t.id = coalesce(s.merged_into, s.id)
                WHERE m.article = ?""", row -> new Brief(row.getLong(1), row.getInt(2)), article));
    }

    /** A story by its number, or that of one that was merged into it; empty where there is none. */
    public Optional<StorySummary> story(long story) {
        return ask(connection -> {
            Optional<Long> id = Rows.first(
                    connection,
                    "SELECT coalesce(merged_into, id) FROM story WHERE id = ?",
                    row -> row.getLong(1),
                    story);
            return id.isEmpty() ? Optional.empty() : Optional.of(summary(connection, id.get()));
        });
    }

    /** The story of an article; empty where the ledger has no such article, or hasn't placed it yet. */
    public Optional<StorySummary> of(long article) {
        return ask(connection -> {
            Optional<Long> id = Rows.first(connection, """
                    SELECT coalesce(s.merged_into, s.id) FROM article_story m JOIN story s ON s.id = m.story
                    WHERE m.article = ?""", row -> row.getLong(1), article);
            return id.isEmpty() ? Optional.empty() : Optional.of(summary(connection, id.get()));
        });
    }

    private static StorySummary summary(Connection connection, long id) throws SQLException {
        List<StoryMember> articles = Rows.list(
                connection,
                MEMBERS + " WHERE m.story IN (SELECT id FROM story WHERE id = ?1 OR merged_into = ?1)"
                        + " ORDER BY a.published IS NULL, a.published, m.article",
                Stories::member,
                id);
        List<Long> merged = Rows.list(
                connection, "SELECT id FROM story WHERE merged_into = ? ORDER BY id", row -> row.getLong(1), id);
        return new StorySummary(id, articles, merged);
    }

    private static StoryMember member(ResultSet row) throws SQLException {
        String day = row.getString("published");
        double likeness = row.getDouble("likeness");
        return new StoryMember(
                row.getLong("article"),
                row.getLong("story"),
                row.getString("name"),
                row.getString("url"),
                row.getString("title"),
                row.getString("outlet"),
                day == null ? null : LocalDate.parse(day),
                row.getString("shared") == null ? null : likeness,
                words(row.getString("shared")));
    }

    private static List<String> words(@Nullable String json) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(json == null ? "" : json);
        while (word.find()) {
            words.add(word.group(1));
        }
        return words;
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return ledger.queries().withHandle(handle -> question.ask(handle.getConnection()));
        } catch (SQLException e) {
            throw LedgerException.of(e, ledger.folder());
        }
    }
}
