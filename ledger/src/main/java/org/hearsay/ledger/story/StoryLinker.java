package org.hearsay.ledger.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.reading.ArticleBody;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.hearsay.story.ArticleTerms;
import org.hearsay.story.Placement;
import org.hearsay.story.Placing;
import org.hearsay.story.Story;
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
        switch (Placing.place(terms, day, stories.candidates(terms, day))) {
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
        ArticleBody body = ArticleBody.load(connection, article);
        String title = Rows.first(
                        connection,
                        "SELECT coalesce(title, '') FROM read_article WHERE id = ?",
                        row -> row.getString(1),
                        article)
                .orElse("");
        return ArticleTerms.of(title.isEmpty() ? null : title, body.text(), body.spans());
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
