package org.hearsay.ledger.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.hearsay.story.ArticleTerms;
import org.hearsay.story.Placing;
import org.hearsay.story.Story;
import org.jspecify.annotations.Nullable;

/** The rows of stories. For one connection, in transactions that its caller begins and ends. */
final class StoryRows implements AutoCloseable {

    /** Of the stories that have a term the newest so many are looked at, so that a common one costs no more than another. */
    private static final int STORIES_OF_A_TERM = 100;

    /** Of all stories found the article is compared with so many: those that have most of its terms, the newest first. */
    private static final int MOST = 150;

    /** What the order of adding may change in a likeness. */
    private static final double ROUNDING = 1e-9;

    private final Connection connection;
    private final PreparedStatement byTerm;
    private final PreparedStatement load;
    private final PreparedStatement last;
    private final Insert begin;
    private final Insert update;
    private final Insert term;
    private final Insert merge;

    StoryRows(Connection connection) throws SQLException {
        this.connection = connection;
        byTerm = connection.prepareStatement("""
                SELECT coalesce(
                    (SELECT s.merged_into FROM story s INDEXED BY story_merged
                     WHERE s.id = t.story AND s.merged_into IS NOT NULL), t.story)
                FROM (SELECT story FROM story_term WHERE term = ? ORDER BY story DESC LIMIT ?) t""");
        load = connection.prepareStatement("SELECT * FROM story WHERE id = ?");
        last = connection.prepareStatement("SELECT coalesce(max(id), 0) FROM story");
        begin = new Insert(
                connection, "INSERT INTO story (first_day, last_day, articles, terms, id) VALUES (?, ?, ?, ?, ?)");
        update = new Insert(
                connection, "UPDATE story SET first_day = ?, last_day = ?, articles = ?, terms = ? WHERE id = ?");
        term = new Insert(connection, "INSERT OR IGNORE INTO story_term (term, story) VALUES (?, ?)");
        merge = new Insert(connection, "UPDATE story SET merged_into = ?1 WHERE id = ?2 OR merged_into = ?2");
    }

    /** The stories that an article may belong to: those that share its first words, and are so like it at least. */
    List<Story> candidates(ArticleTerms article, @Nullable LocalDate day) throws SQLException {
        Map<Long, Integer> shared = new HashMap<>();
        for (int one : article.finding()) {
            byTerm.setInt(1, one);
            byTerm.setInt(2, STORIES_OF_A_TERM);
            try (ResultSet rows = byTerm.executeQuery()) {
                while (rows.next()) {
                    shared.merge(rows.getLong(1), 1, Integer::sum);
                }
            }
        }
        List<Long> found = shared.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return found.isEmpty() ? List.of() : alike(found, article, day);
    }

    /** Most of those that share a word are about something else, which their bytes tell: no story is made of these. */
    private List<Story> alike(List<Long> found, ArticleTerms article, @Nullable LocalDate day) throws SQLException {
        String ids = found.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Story> stories = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM story WHERE id IN (" + ids + ")")) {
            while (rows.next()) {
                byte[] terms = rows.getBytes("terms");
                if (TermBytes.likeness(terms, article.vector()) >= Placing.JOINS - ROUNDING) {
                    Story story = story(rows, terms);
                    if (story.daysFrom(day) <= Placing.FARTHEST_DAYS) {
                        stories.add(story);
                    }
                }
            }
        }
        return stories;
    }

    /** @throws SQLException also where there is no such story */
    Story story(long id) throws SQLException {
        load.setLong(1, id);
        try (ResultSet row = load.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the ledger has no story " + id);
            }
            return story(row, row.getBytes("terms"));
        }
    }

    private static Story story(ResultSet row, byte[] terms) throws SQLException {
        return new Story(
                row.getLong("id"),
                TermBytes.read(terms),
                Rows.day(row, "first_day"),
                Rows.day(row, "last_day"),
                row.getInt("articles"));
    }

    long next() throws SQLException {
        try (ResultSet row = last.executeQuery()) {
            return row.getLong(1) + 1;
        }
    }

    void begin(Story story) throws SQLException {
        write(begin, story);
    }

    void update(Story story) throws SQLException {
        write(update, story);
    }

    private static void write(Insert row, Story story) throws SQLException {
        row.with(epochDay(story.first()))
                .with(epochDay(story.last()))
                .with((long) story.articles())
                .with(TermBytes.write(story.words()))
                .with(story.id())
                .run();
    }

    private static @Nullable Long epochDay(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    /** Makes a story one that is found by these terms. */
    void findBy(List<Integer> terms, long story) throws SQLException {
        for (int one : terms) {
            term.with((long) one).with(story).run();
        }
    }

    /** Says that a story, with all that were merged into it, is another. */
    void merge(long story, long into) throws SQLException {
        merge.with(into).with(story).run();
    }

    @Override
    public void close() throws SQLException {
        byTerm.close();
        load.close();
        last.close();
        for (Insert one : List.of(begin, update, term, merge)) {
            one.close();
        }
    }
}
