package org.hearsay.ledger.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.hearsay.story.ArticleTerms;
import org.hearsay.story.Placement;
import org.hearsay.story.Placing;
import org.hearsay.story.Story;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Places articles in stories, by nothing but the articles before. What one takes has a bound, whatever is in the ledger.
 * For one connection, in transactions that its caller begins and ends.
 */
final class StoryLinker implements AutoCloseable {

    private final Connection connection;
    private final StoryRows stories;
    private final Insert placed;

    StoryLinker(Connection connection) throws SQLException {
        this.connection = connection;
        stories = new StoryRows(connection);
        placed = new Insert(
                connection, "INSERT INTO article_story (article, story, likeness, shared) VALUES (?, ?, ?, ?)");
    }

    /** Places an article that has no place yet. */
    void link(long article) throws SQLException {
        String day = Rows.first(
                        connection,
                        "SELECT coalesce(published, '') FROM read_article WHERE id = ?",
                        row -> row.getString(1),
                        article)
                .orElse("");
        place(article, terms(article), day.isEmpty() ? null : LocalDate.parse(day));
    }

    private void place(long article, ArticleTerms terms, @Nullable LocalDate day) throws SQLException {
        switch (Placing.place(terms, day, stories.candidates(terms.finding(), day))) {
            case Placement.Begins() -> {
                Story story = Story.begin(stories.next(), terms, day);
                stories.begin(story);
                stories.findBy(terms.finding(), story.id());
                placed.with(article)
                        .with(story.id())
                        .with((Double) null)
                        .with((String) null)
                        .run();
            }
            case Placement.Joins joins -> {
                Story story = stories.story(joins.story()).with(terms, day);
                for (long other : joins.merged()) {
                    story = story.with(stories.story(other));
                    stories.merge(other, story.id());
                }
                stories.update(story);
                stories.findBy(terms.finding(), story.id());
                placed.with(article)
                        .with(story.id())
                        .with(Math.min(1, joins.likeness()))
                        .with(json(joins.shared()))
                        .run();
            }
        }
    }

    private ArticleTerms terms(long article) throws SQLException {
        Text text = Rows.first(
                        connection,
                        "SELECT text FROM read_text WHERE article = ?",
                        row -> Text.of(row.getString(1)),
                        article)
                .orElseThrow(() -> new SQLException("the ledger has no article " + article));
        List<Span> body = Rows.list(
                connection, """
                SELECT start, end FROM read_block WHERE article = ? AND kind IN (
                    SELECT id FROM block_kind WHERE name NOT IN ('title', 'byline', 'date', 'caption', 'excluded'))
                ORDER BY number""", row -> new Span(text.index(row.getInt(1)), text.index(row.getInt(2))), article);
        String title = Rows.first(
                        connection,
                        "SELECT coalesce(title, '') FROM read_article WHERE id = ?",
                        row -> row.getString(1),
                        article)
                .orElse("");
        return ArticleTerms.of(title.isEmpty() ? null : title, text, body);
    }

    /** Terms are letters, digits and what stands between them, so that nothing has to be escaped but by leaving it out. */
    private static String json(List<String> words) {
        return words.stream()
                .map(word -> '"' + word.replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public void close() throws SQLException {
        stories.close();
        placed.close();
    }
}
