package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The statements that match a query, by id and day alone, so that there can be many.
 *
 * @param statements the latest first, those without a day last
 * @param complete whether those are all that match
 */
public record Matches(List<Match> statements, boolean complete) {

    /**
     * One of them.
     *
     * @param id its id
     * @param day the last day on which it can have been said, else that of publication; null where neither is known
     */
    public record Match(long id, @Nullable LocalDate day) {}

    private static final Comparator<Match> LATEST_FIRST = Comparator.comparing(
                    Match::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Comparator.comparingLong(Match::id).reversed());

    public Matches {
        statements = List.copyOf(statements);
    }

    static Matches of(Connection connection, StatementPlan plan, int most) throws SQLException {
        List<Match> found = new ArrayList<>(plan.few("s.id, s.day", most + 1)
                .list(connection, row -> new Match(row.getLong("id"), Rows.day(row, "day"))));
        boolean complete = found.size() <= most && !plan.isCut(connection);
        List<Match> kept = found.size() <= most ? found : found.subList(0, most);
        kept.sort(LATEST_FIRST);
        return new Matches(kept, complete);
    }

    /** The ids of the first so many. */
    public List<Long> ids(int most) {
        return statements.stream().limit(most).map(Match::id).toList();
    }
}
