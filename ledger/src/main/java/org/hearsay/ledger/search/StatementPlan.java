package org.hearsay.ledger.search;

import static org.hearsay.ledger.search.StatementConditions.OF_A_STORY;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How to find the statements that match a query without looking at all there are. What narrows most leads: the words,
 * where few enough match; else the outlet's articles, where they are few; else the days, from the latest back, until a
 * page is full. Each way does work that is bounded by a page and by {@link #FEW_MATCHES}, but for filters that hardly
 * anything matches together.
 */
final class StatementPlan {

    /** Words with no more matches lead: going through them takes as long as finding a page of more by the day. */
    private static final int FEW_MATCHES = 20_000;

    /** So many matches are sorted by relevance; a word that more statements have tells little of what is looked for. */
    static final int MOST_RANKED = 10_000;

    /** An outlet or a story with no more articles leads: as many lookups of a word as take the time of {@link #FEW_MATCHES}. */
    private static final int FEW_ARTICLES = 2_000;

    /** A word that more statements have tells nothing of relevance, and BM25 would go through all of them. */
    private static final int COMMON = 50_000;

    /** The most statements of common words that are looked at for those of some days: about a twentieth of a second. */
    private static final int MOST_LOOKED_AT = 25_000;

    private static final String MATCH = "w.statement_words MATCH ?";
    private static final String OF_OUTLET = "SELECT id FROM read_article WHERE outlet = ? COLLATE NOCASE";
    private static final String BY_TIME = "ORDER BY s.day DESC, s.id DESC";

    /**
     * That all that have the words are gone through once, and compared with the statements that an index tells to fit.
     *
     * @param since the first day that these are taken from; empty for any
     */
    private record Compared(OptionalLong since) {}

    private final Query query;
    private final StatementConditions conditions;
    private final @Nullable String match;
    private final @Nullable String exclusion;
    private final @Nullable String ranked;
    private final Lead lead;
    private final @Nullable Compared compared;

    private StatementPlan(
            Query query,
            StatementConditions conditions,
            @Nullable String match,
            @Nullable String exclusion,
            @Nullable String ranked,
            Lead lead,
            @Nullable Compared compared) {
        this.query = query;
        this.conditions = conditions;
        this.match = match;
        this.exclusion = exclusion;
        this.ranked = ranked;
        this.lead = lead;
        this.compared = compared;
    }

    /** @throws IllegalArgumentException where there are too many words */
    static StatementPlan of(Connection connection, Query query) throws SQLException {
        return of(connection, query, null);
    }

    /** With a lead of one's own choice; null for the one that narrows most. All find the same. */
    static StatementPlan of(Connection connection, Query query, @Nullable Lead chosen) throws SQLException {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        words(query.words(), "", wanted, unwanted);
        words(query.about(), "content : ", wanted, unwanted);
        words(query.by(), "voice : ", wanted, unwanted);
        String without = unwanted.isEmpty() ? null : String.join(" OR ", unwanted);
        String match = wanted.isEmpty() ? null : String.join(" AND ", wanted);
        if (match != null && without != null) {
            match = "(" + match + ") NOT (" + without + ")";
        }
        StatementConditions conditions = new StatementConditions(connection, query);
        Lead lead = chosen == null ? lead(connection, query, match) : chosen;
        String ranked = isRanked(connection, query, match, lead) ? ranked(connection, wanted) : null;
        return new StatementPlan(query, conditions, match, match == null ? without : null, ranked, lead, null);
    }

    private static void words(@Nullable String written, String columns, List<String> wanted, List<String> unwanted) {
        if (written == null) {
            return;
        }
        Words words = Words.parse(written);
        wanted.addAll(words.expressions(columns));
        if (!words.unwanted().isEmpty()) {
            unwanted.add(words.exclusion(columns));
        }
    }

    private static boolean isRanked(Connection connection, Query query, @Nullable String match, Lead lead)
            throws SQLException {
        return match != null
                && lead == Lead.WORDS
                && query.sort() == Sort.RELEVANCE
                && !moreThan(connection, MOST_RANKED, words(match));
    }

    /** What of the words relevance is judged by: those that aren't common; null where all are. */
    private static @Nullable String ranked(Connection connection, List<String> wanted) throws SQLException {
        List<String> telling = new ArrayList<>();
        for (String word : wanted) {
            if (wanted.size() == 1 || !moreThan(connection, COMMON, words(word))) {
                telling.add(word);
            }
        }
        return telling.isEmpty() ? null : String.join(" AND ", telling);
    }

    private static Sql words(String match) {
        return new Sql().add("SELECT w.rowid FROM statement_words w WHERE " + MATCH, match);
    }

    private static Lead lead(Connection connection, Query query, @Nullable String match) throws SQLException {
        if (match != null && !moreThan(connection, FEW_MATCHES, words(match))) {
            return Lead.WORDS;
        }
        if (query.outlet() != null && isFew(connection, OF_OUTLET, query.outlet())) {
            return Lead.OUTLET;
        }
        if (query.story() != null && isFew(connection, OF_A_STORY, query.story(), query.story())) {
            return Lead.STORY;
        }
        return Lead.TIME;
    }

    private static boolean isFew(Connection connection, String articles, Object... parameters) throws SQLException {
        return !moreThan(connection, FEW_ARTICLES, new Sql().add(articles, parameters));
    }

    /** Whether a query has more rows than so many; it is followed no further. */
    static boolean moreThan(Connection connection, int most, Sql rows) throws SQLException {
        return new Sql()
                        .add("SELECT count(*) FROM (")
                        .add(rows)
                        .add("LIMIT ?)", most + 1)
                        .number(connection)
                > most;
    }

    /** The same, by going through all that have the words once; of the statements since a day alone, where one is given. */
    StatementPlan compared(OptionalLong since) {
        return new StatementPlan(query, conditions, match, exclusion, ranked, lead, new Compared(since));
    }

    /** The same by another lead, in the order of time. */
    StatementPlan led(Lead by) {
        return new StatementPlan(query, conditions, match, exclusion, null, by, null);
    }

    /** The words that are to be there, in FTS5's language; null where there are none. */
    @Nullable
    String match() {
        return match;
    }

    boolean hasPrefix() {
        return match != null && match.contains(Words.PREFIX);
    }

    /** The day since which there are about so many statements that an index tells to fit; empty where there are fewer. */
    OptionalLong dayBefore(Connection connection, int statements) throws SQLException {
        Sql sql = new Sql().add("SELECT s.day FROM read_statement s WHERE s.day IS NOT NULL");
        conditions.addIndexedTo(sql);
        return sql
                .add("ORDER BY s.day DESC LIMIT 1 OFFSET ?", statements)
                .list(connection, row -> row.getLong(1))
                .stream()
                .mapToLong(day -> day)
                .findFirst();
    }

    Lead lead() {
        return lead;
    }

    /** Whether all that match are at hand, to be counted and sorted; not where they are taken by the day one by one. */
    boolean isWhole() {
        return lead != Lead.TIME;
    }

    /** The order that hits come in. */
    Sort sort() {
        return ranked == null ? Sort.TIME : Sort.RELEVANCE;
    }

    /** The ids of a part of the statements, in order; with the count of all in a second column where they are at hand. */
    Sql ids(long limit, long offset) {
        Sql sql = matching(isWhole() ? "s.id, count(*) OVER () AS total" : "s.id");
        sql.add(sort() == Sort.RELEVANCE ? "ORDER BY w.rank, s.day DESC, s.id DESC" : BY_TIME);
        return sql.add("LIMIT ? OFFSET ?", limit, offset);
    }

    /**
     * The latest statements that have all that is asked for but the words, and in a second column whether they have these;
     * each is looked up when its row is taken.
     *
     * @param first the first day that is looked into
     * @param most how many rows
     */
    Sql lookUps(OptionalLong first, int most) {
        Sql sql = new Sql().add("SELECT s.id,").add(lookUp(nonNull(match))).add("FROM read_statement s WHERE");
        conditions.addTo(sql);
        outlet(sql);
        return since(sql, first).add(BY_TIME).add("LIMIT ?", most);
    }

    boolean hasMoreMatchesThan(Connection connection, int most) throws SQLException {
        return moreThan(connection, most, words(nonNull(match)));
    }

    /** How many match. */
    Sql count() {
        return matching("count(*)");
    }

    /**
     * Columns of some statements, no more than so many: those that were added last where they are found by words, else the
     * latest.
     */
    Sql some(String columns, int most) {
        if (match == null) {
            return matching(columns).add(lead == Lead.TIME ? BY_TIME : "").add("LIMIT ?", most);
        }
        return byWords(new Sql().add("SELECT " + columns), match).add("ORDER BY w.rowid DESC LIMIT ?", most);
    }

    /**
     * Columns of some statements, as {@link #some} gives them; but of common words within days no more than so many of their
     * statements are looked at, since most of them are of other days.
     */
    Sql few(String columns, int most) {
        if (!isCommonWithinDays() || match == null) {
            return some(columns, most);
        }
        Sql sql = new Sql().add("SELECT " + columns + " FROM (").add(words(match));
        sql.add("ORDER BY w.rowid DESC LIMIT ?) w CROSS JOIN read_statement s ON s.id = w.rowid WHERE", MOST_LOOKED_AT);
        conditions.addTo(sql);
        outlet(sql);
        return sql.add("LIMIT ?", most);
    }

    /** Whether {@link #few} may miss some that match, though it gives fewer than it may. */
    boolean isCut(Connection connection) throws SQLException {
        return isCommonWithinDays() && match != null && moreThan(connection, MOST_LOOKED_AT, words(match));
    }

    private boolean isCommonWithinDays() {
        return match != null && lead == Lead.TIME && (query.since() != null || query.until() != null);
    }

    private Sql byWords(Sql sql, String expression) {
        sql.add("FROM statement_words w CROSS JOIN read_statement s ON s.id = w.rowid");
        sql.add("WHERE " + MATCH + " AND", expression);
        conditions.addTo(sql);
        outlet(sql);
        return sql;
    }

    /** Columns of all statements that match, by article and position; for exports, which go through all of them anyway. */
    Sql all(String columns) {
        Sql sql = new Sql().add("SELECT " + columns + " FROM read_statement s WHERE");
        conditions.addTo(sql);
        outlet(sql);
        if (match != null) {
            sql.add("AND s.id IN (").add(words(match)).add(")");
        }
        exclusion(sql);
        return sql.add("ORDER BY s.id");
    }

    /** That an article {@code a} has a statement that matches. */
    Sql ofArticle() {
        if (match == null) {
            Sql sql = new Sql()
                    .add("EXISTS (SELECT 1 FROM read_statement s")
                    .add("WHERE s.id BETWEEN a.id * 1000000 AND a.id * 1000000 + 999999 AND");
            conditions.addTo(sql);
            exclusion(sql);
            return sql.add(")");
        }
        Sql sql = new Sql()
                .add("a.id IN (SELECT s.article")
                .add("FROM statement_words w CROSS JOIN read_statement s ON s.id = w.rowid")
                .add("WHERE " + MATCH + " AND", match);
        return conditions.addTo(sql).add(")");
    }

    private Sql matching(String columns) {
        Sql sql = new Sql().add("SELECT " + columns);
        switch (lead) {
            case WORDS -> {
                String full = nonNull(match);
                byWords(sql, ranked == null ? full : ranked);
                if (ranked != null && !ranked.equals(full)) {
                    // The plus keeps FTS5 from being asked anew for each of them.
                    sql.add("AND +w.rowid IN (").add(words(full)).add(")");
                }
            }
            case OUTLET -> {
                sql.add("FROM read_article o");
                if (match == null) {
                    // By their ids; SQLite would go through all of an act or a sourcing for each article.
                    sql.add("CROSS JOIN read_statement s NOT INDEXED")
                            .add("ON s.id BETWEEN o.id * 1000000 AND o.id * 1000000 + 999999");
                    sql.add("WHERE");
                } else {
                    sql.add("CROSS JOIN statement_words w").add("CROSS JOIN read_statement s ON s.id = w.rowid");
                    sql.add("WHERE w.rowid BETWEEN o.id * 1000000 AND o.id * 1000000 + 999999");
                    sql.add("AND " + MATCH + " AND", match);
                }
                sql.add("o.outlet = ? COLLATE NOCASE AND", nonNull(query.outlet()));
                conditions.addTo(sql);
            }
            case STORY -> {
                long story = nonNull(query.story());
                sql.add("FROM (" + OF_A_STORY + ") m", story, story);
                sql.add("CROSS JOIN read_statement s NOT INDEXED");
                sql.add("ON s.id BETWEEN m.article * 1000000 AND m.article * 1000000 + 999999 WHERE");
                conditions.addTo(sql);
                outlet(sql);
                if (match != null) {
                    sql.add("AND s.id IN (").add(words(match)).add(")");
                }
            }
            case TIME -> {
                sql.add("FROM read_statement s WHERE");
                conditions.addTo(sql);
                outlet(sql);
                if (match != null) {
                    wordsByTime(sql, match);
                }
            }
        }
        exclusion(sql);
        return sql;
    }

    private void wordsByTime(Sql sql, String words) {
        if (compared != null) {
            sql.add("AND s.id IN (").add(words(words));
            // The plus keeps FTS5 from being asked anew for each.
            sql.add("AND +w.rowid IN (SELECT s.id FROM read_statement s WHERE true");
            since(conditions.addIndexedTo(sql), compared.since).add("))");
            since(sql, compared.since);
        } else if (hasPrefix()) {
            // For a prefix FTS5 merges all its words each time it is asked, so it is asked once.
            sql.add("AND s.id IN (").add(words(words)).add(")");
        } else {
            // No EXISTS: SQLite would make a join of it, and might begin with all that match.
            sql.add("AND").add(lookUp(words));
        }
    }

    private static Sql since(Sql sql, OptionalLong day) {
        return day.isPresent() ? sql.add("AND s.day >= ?", day.getAsLong()) : sql;
    }

    private static Sql lookUp(String words) {
        return new Sql().add("(").add(words(words)).add("AND w.rowid = s.id) IS NOT NULL");
    }

    private void outlet(Sql sql) {
        if (query.outlet() != null) {
            sql.add("AND s.article IN (" + OF_OUTLET + ")", query.outlet());
        }
    }

    private void exclusion(Sql sql) {
        if (exclusion != null) {
            sql.add("AND s.id NOT IN (").add(words(exclusion)).add(")");
        }
    }

    private static <T> T nonNull(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("this way of finding needs what there isn't");
        }
        return value;
    }
}
