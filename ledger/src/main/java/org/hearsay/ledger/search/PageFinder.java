package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds a page of statements by a plan. Where words are common, they are looked for in the latest statements first, by
 * steps that are bounded, and only where these don't fill the page all that have the words are gone through: a common word
 * beside a filter that hardly ever goes with it would else be looked up for each statement there is.
 *
 * <p>The bounds are from a ledger of two million statements, in which a row is fetched in 1 µs, a word looked up for one
 * statement in 10 to 25 µs, and gone through with all its matches in 0.03 to 0.1 µs for each.
 */
final class PageFinder {

    /**
     * How far a step goes.
     *
     * @param scanned how many of the latest statements are looked into
     * @param lookedUp how many of those, at most, the words are looked up for one by one
     * @param gathered with more matches than this, words are looked up for the few statements that have all else
     */
    record Bounds(int scanned, int lookedUp, int gathered) {

        /** Those that are worth it; {@link PageFinder} says why. */
        static final Bounds USUAL = new Bounds(100_000, 1_000, 300_000);
    }

    /**
     * A page of statements.
     *
     * @param ids in order
     * @param counted how many match; empty where they were not counted
     * @param sort the order that they are in
     */
    record Found(List<Long> ids, OptionalLong counted, Sort sort) {}

    private final Connection connection;
    private final StatementPlan plan;
    private final long limit;
    private final long offset;
    private final Bounds bounds;

    private PageFinder(Connection connection, StatementPlan plan, long limit, long offset, Bounds bounds) {
        this.connection = connection;
        this.plan = plan;
        this.limit = limit;
        this.offset = offset;
        this.bounds = bounds;
    }

    /** @throws IllegalArgumentException where the query has too many words */
    static Found find(Connection connection, Query query, long limit, long offset) throws SQLException {
        return find(connection, StatementPlan.of(connection, query), limit, offset, Bounds.USUAL);
    }

    static Found find(Connection connection, StatementPlan plan, long limit, long offset, Bounds bounds)
            throws SQLException {
        PageFinder finder = new PageFinder(connection, plan, limit, offset, bounds);
        return plan.lead() == Lead.TIME && plan.match() != null ? finder.byTime() : finder.run(plan);
    }

    private Found byTime() throws SQLException {
        OptionalLong since = plan.dayBefore(connection, bounds.scanned);
        if (!plan.hasPrefix()) {
            LookedUp latest = lookUp(since);
            if (latest.ids.size() >= limit) {
                return new Found(latest.ids, OptionalLong.empty(), plan.sort());
            }
            boolean all = latest.seen < bounds.lookedUp;
            if (all && since.isEmpty()) {
                return new Found(latest.ids, OptionalLong.of(latest.hits), plan.sort());
            }
            if (all && plan.hasMoreMatchesThan(connection, bounds.gathered)) {
                // Few statements have what else is asked for, and looking each up is quicker than gathering.
                return run(plan);
            }
        }
        Found recent = run(plan.compared(since));
        if (since.isEmpty() || recent.ids.size() >= limit) {
            return recent;
        }
        return run(plan.led(Lead.WORDS));
    }

    private record LookedUp(List<Long> ids, int seen, int hits) {}

    /** Looks the words up for the latest statements that have what else is asked for, until the page is full. */
    private LookedUp lookUp(OptionalLong since) throws SQLException {
        List<Long> ids = new ArrayList<>();
        int[] seen = {0, 0};
        plan.lookUps(since, bounds.lookedUp).until(connection, row -> {
            seen[0]++;
            if (row.getBoolean(2) && seen[1]++ >= offset) {
                ids.add(row.getLong(1));
            }
            return ids.size() >= limit;
        });
        return new LookedUp(ids, seen[0], seen[1]);
    }

    private Found run(StatementPlan step) throws SQLException {
        List<Long> totals = new ArrayList<>();
        List<Long> ids = step.ids(limit, offset).list(connection, row -> {
            if (step.isWhole()) {
                totals.add(row.getLong(2));
            }
            return row.getLong(1);
        });
        OptionalLong counted;
        if (!totals.isEmpty()) {
            counted = OptionalLong.of(totals.getFirst());
        } else if (ids.isEmpty() && offset > 0) {
            // Beyond the end nothing tells how many there are.
            counted = OptionalLong.of(step.count().number(connection));
        } else {
            counted = ids.size() < limit ? OptionalLong.of(offset + ids.size()) : OptionalLong.empty();
        }
        return new Found(ids, counted, step.sort());
    }
}
