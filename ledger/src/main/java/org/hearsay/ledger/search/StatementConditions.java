package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.reading.Probability;
import org.hearsay.sourcing.Sourcing;

/**
 * What has to hold of a row {@code s} of {@code read_statement}, its words aside: the query's filters, that it is of the
 * newest version of its page, and that nobody said it is no statement.
 */
final class StatementConditions {

    private static final String OF_THE_NEWEST_VERSION = "s.article NOT IN (SELECT id FROM page WHERE NOT current)";

    /** The articles of a story, whose number is the parameter, twice; or of the one that it was merged into. */
    static final String OF_A_STORY = """
            SELECT m.article FROM article_story m
            WHERE m.story IN (
                SELECT coalesce(n.merged_into, n.id) FROM story n WHERE n.id = ?
                UNION ALL
                SELECT t.id FROM story t
                WHERE t.merged_into = (SELECT coalesce(n.merged_into, n.id) FROM story n WHERE n.id = ?))""";

    private static final String NOT_TAKEN_BACK = """
            AND s.id NOT IN (
                SELECT statement FROM correction WHERE kind = 'none' AND undone IS NULL AND statement IS NOT NULL)""";
    private static final String CORRECTED_ACT = """
            coalesce(
                (SELECT c.value FROM correction c
                 WHERE c.statement = s.id AND c.kind = 'act' AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1),
                (SELECT name FROM act WHERE id = s.act))""";

    private final Query query;
    private final List<Long> acts;
    private final List<Long> sourcing;
    private final List<Long> quotations;
    private final boolean actsCorrected;

    StatementConditions(Connection connection, Query query) throws SQLException {
        this.query = query;
        acts = numbers(connection, "act", query.acts().stream().map(Act::label).toList());
        sourcing = numbers(
                connection,
                "sourcing",
                query.sourcing().stream().map(Sourcing.Kind::label).toList());
        quotations = numbers(
                connection,
                "quotation",
                query.quotations().stream().map(Quotation::label).toList());
        actsCorrected = !acts.isEmpty()
                && new Sql()
                                .add("SELECT EXISTS (SELECT 1 FROM correction WHERE kind = 'act' AND undone IS NULL)")
                                .number(connection)
                        == 1;
    }

    /** The numbers that labels have in this file; one that no row can have where it has none of them. */
    private static List<Long> numbers(Connection connection, String table, Collection<String> labels)
            throws SQLException {
        if (labels.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = new ArrayList<>(new Sql()
                .in("SELECT id FROM " + table + " WHERE name", labels)
                .list(connection, row -> row.getLong(1)));
        return numbers.isEmpty() ? List.of(-1L) : numbers;
    }

    /** Appends the conditions, to follow {@code WHERE}. */
    Sql addTo(Sql sql) {
        sql.add(OF_THE_NEWEST_VERSION).add(NOT_TAKEN_BACK);
        if (actsCorrected) {
            sql.in("AND " + CORRECTED_ACT, query.acts().stream().map(Act::label).toList());
        } else {
            oneOf(sql, "s.act", acts);
        }
        oneOf(sql, "s.sourcing", sourcing);
        oneOf(sql, "s.quotation", quotations);
        if (query.story() != null) {
            sql.add("AND s.article IN (" + OF_A_STORY + ")", query.story(), query.story());
        }
        if (query.minConfidence() > 0) {
            sql.add("AND s.confidence >= ?", Probability.write(query.minConfidence()));
        }
        return days(sql);
    }

    /** Appends those that an index has by the day, to follow another. */
    Sql addIndexedTo(Sql sql) {
        if (!actsCorrected && acts.size() == 1) {
            oneOf(sql, "s.act", acts);
        }
        return days(sql);
    }

    private Sql days(Sql sql) {
        if (query.since() != null) {
            sql.add("AND s.day >= ?", query.since().toEpochDay());
        }
        if (query.until() != null) {
            sql.add("AND s.day <= ?", query.until().toEpochDay());
        }
        return sql;
    }

    /**
     * One value can be looked up in an index that has the days in order. Several can't, and the plus keeps SQLite from
     * sorting all that have one of them.
     */
    private static void oneOf(Sql sql, String column, List<Long> numbers) {
        if (numbers.size() == 1) {
            sql.add("AND " + column + " = ?", numbers.getFirst());
        } else if (!numbers.isEmpty()) {
            sql.in("AND +" + column, numbers);
        }
    }
}
