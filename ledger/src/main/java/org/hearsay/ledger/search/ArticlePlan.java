package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How to find the articles that match a query: by their own words, outlet and day of publication, and by having at least
 * one statement for which the query's other conditions hold.
 */
final class ArticlePlan {

    /** So many matches are sorted by relevance: fewer than of statements, as an article has many times the words. */
    private static final int MOST_RANKED = 5_000;

    private static final String MATCH = "w.article_words MATCH ?";

    private final Query query;
    private final @Nullable String match;
    private final @Nullable String exclusion;
    private final boolean byWords;
    private final @Nullable Sql statements;

    private ArticlePlan(
            Query query,
            @Nullable String match,
            @Nullable String exclusion,
            boolean byWords,
            @Nullable Sql statements) {
        this.query = query;
        this.match = match;
        this.exclusion = exclusion;
        this.byWords = byWords;
        this.statements = statements;
    }

    /** @throws IllegalArgumentException where there are too many words */
    static ArticlePlan of(Connection connection, Query query) throws SQLException {
        Words words = Words.parse(query.words() == null ? "" : query.words());
        String exclusion = words.unwanted().isEmpty() ? null : words.exclusion("");
        String match = words.wanted().isEmpty() ? null : String.join(" AND ", words.wanted());
        if (match != null && exclusion != null) {
            match = "(" + match + ") NOT " + exclusion;
        }
        boolean byWords = match != null
                && !StatementPlan.moreThan(
                        connection, MOST_RANKED, new Sql().add("SELECT 1 FROM article_words w WHERE " + MATCH, match));
        return new ArticlePlan(query, match, match == null ? exclusion : null, byWords, statements(connection, query));
    }

    private static @Nullable Sql statements(Connection connection, Query query) throws SQLException {
        if (!query.isOfStatements()) {
            return null;
        }
        // When a statement was said is another matter than when its article was published.
        Query ofStatements = new Query(
                null,
                query.by(),
                query.about(),
                null,
                null,
                null,
                null,
                query.acts(),
                query.sourcing(),
                query.quotations(),
                query.minConfidence(),
                Sort.TIME);
        return StatementPlan.of(connection, ofStatements).ofArticle();
    }

    Sort sort() {
        return byWords && query.sort() == Sort.RELEVANCE ? Sort.RELEVANCE : Sort.TIME;
    }

    @Nullable
    String match() {
        return match;
    }

    /** The ids of a part of the articles, in order. */
    Sql ids(long limit, long offset) {
        return matching("a.id")
                .add(
                        sort() == Sort.RELEVANCE
                                ? "ORDER BY w.rank, a.published DESC, a.id DESC"
                                : "ORDER BY a.published DESC, a.id DESC")
                .add("LIMIT ? OFFSET ?", limit, offset);
    }

    /** The ids of all articles that match, by number. */
    Sql all() {
        return matching("a.id").add("ORDER BY a.id");
    }

    /** Whether all that match are counted; not where each would have to be looked into. */
    boolean isWhole() {
        return statements == null && (byWords || match == null);
    }

    /** How many match. */
    Sql count() {
        return matching("count(*)");
    }

    private Sql matching(String columns) {
        Sql sql = new Sql().add("SELECT " + columns);
        if (byWords && match != null) {
            sql.add("FROM article_words w CROSS JOIN read_article a ON a.id = w.rowid WHERE " + MATCH + " AND", match);
        } else {
            sql.add("FROM read_article a WHERE");
        }
        sql.add("a.id NOT IN (SELECT id FROM page WHERE NOT current)");
        if (!byWords && match != null) {
            sql.add("AND (SELECT 1 FROM article_words w WHERE " + MATCH + " AND w.rowid = a.id) IS NOT NULL", match);
        }
        if (exclusion != null) {
            sql.add("AND a.id NOT IN (SELECT w.rowid FROM article_words w WHERE " + MATCH + ")", exclusion);
        }
        if (query.outlet() != null) {
            sql.add("AND a.outlet = ? COLLATE NOCASE", query.outlet());
        }
        if (query.story() != null) {
            sql.add("AND a.id IN (" + StatementConditions.OF_A_STORY + ")", query.story(), query.story());
        }
        if (query.since() != null) {
            sql.add("AND a.published >= ?", query.since().toString());
        }
        if (query.until() != null) {
            sql.add("AND a.published <= ?", query.until().toString());
        }
        return statements == null ? sql : sql.add("AND").add(statements);
    }
}
