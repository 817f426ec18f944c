package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.hearsay.ledger.search.StatementPlan.Lead;
import org.hearsay.ledger.search.StatementPlan.Recent;

/**
 * Finds a page of statements by a plan. Where words are common, the latest statements are looked into first, in two steps
 * that are bounded, and only where these don't fill the page all that match are gone through: a common word beside a
 * filter that hardly ever goes with it would else be looked up for each statement there is.
 *
 * <p>The bounds are from a ledger of two million statements, where looking a word up for one statement takes 15 to 25 µs,
 * going through a word's matches 0.1 µs each, and fetching their rows and sorting them 1 µs each.
 */
final class PageFinder {

    /** So many of the latest have the words looked up one by one: 25 ms. */
    private static final int LOOKED_UP = 1_000;

    /** So many of the latest are compared with all that have the words: 10 ms, and what going through those takes. */
    private static final int COMPARED = 50_000;

    private PageFinder() {}

    /**
     * A page of statements.
     *
     * @param ids in order
     * @param counted how many match; empty where they were not counted
     * @param sort the order that they are in
     */
    record Found(List<Long> ids, OptionalLong counted, Sort sort) {}

    /** @throws IllegalArgumentException where the query has too many words */
    static Found find(Connection connection, Query query, long limit, long offset) throws SQLException {
        StatementPlan plan = StatementPlan.of(connection, query);
        if (plan.lead() != Lead.TIME || plan.match() == null) {
            return run(connection, plan, limit, offset);
        }
        for (int most : plan.hasPrefix() ? new int[] {COMPARED} : new int[] {LOOKED_UP, COMPARED}) {
            OptionalLong floor = plan.dayBefore(connection, most);
            if (floor.isPresent()) {
                StatementPlan recent = plan.of(new Recent(floor.getAsLong(), most == LOOKED_UP));
                Found found = run(connection, recent, limit, offset);
                if (found.ids.size() >= limit) {
                    return found;
                }
            }
        }
        return run(connection, plan.led(Lead.WORDS), limit, offset);
    }

    private static Found run(Connection connection, StatementPlan plan, long limit, long offset) throws SQLException {
        List<Long> totals = new ArrayList<>();
        List<Long> ids = plan.ids(limit, offset).list(connection, row -> {
            if (plan.isWhole()) {
                totals.add(row.getLong(2));
            }
            return row.getLong(1);
        });
        if (!totals.isEmpty()) {
            return new Found(ids, OptionalLong.of(totals.getFirst()), plan.sort());
        }
        if (ids.isEmpty()) {
            // Beyond the end nothing tells how many there are.
            return new Found(ids, OptionalLong.of(offset == 0 ? 0 : plan.count().number(connection)), plan.sort());
        }
        return new Found(
                ids, ids.size() < limit ? OptionalLong.of(offset + ids.size()) : OptionalLong.empty(), plan.sort());
    }
}
