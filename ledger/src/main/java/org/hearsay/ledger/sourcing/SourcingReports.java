package org.hearsay.ledger.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Matches;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.store.Rows;

/** Reports on whose word statements rest. Any number of threads may ask at once. */
public final class SourcingReports {

    /** The most statements that are counted. */
    public static final int MOST = 4_000;

    private final Ledger ledger;
    private final Search search;

    public SourcingReports(Ledger ledger) {
        this.ledger = ledger;
        search = new Search(ledger);
    }

    /**
     * Of the statements that match; for an outlet, of those of a query for that outlet.
     *
     * @throws IllegalArgumentException where the query has too many words
     */
    public SourcingReport of(Query query) {
        Matches matches = search.matches(query, MOST);
        return of(matches.ids(MOST), matches.complete());
    }

    /**
     * Of an article, of whatever version of its page.
     *
     * @return empty where there is none
     */
    public Optional<SourcingReport> ofArticle(long article) {
        List<Long> ids = ledger.ask(connection ->
                Rows.list(connection, """
                SELECT s.id FROM read_statement s WHERE s.id BETWEEN ? AND ? AND NOT EXISTS (
                    SELECT 1 FROM correction c WHERE c.statement = s.id AND c.kind = 'none' AND c.undone IS NULL)
                ORDER BY s.position""", row -> row.getLong(1), RowId.first(article), RowId.last(article)));
        boolean known = ledger.ask(
                connection -> Rows.first(connection, "SELECT 1 FROM read_article WHERE id = ?", row -> true, article)
                        .isPresent());
        return known ? Optional.of(of(ids, true)) : Optional.empty();
    }

    private SourcingReport of(List<Long> ids, boolean complete) {
        return ledger.ask(connection -> {
            ShareCounter counter = new ShareCounter();
            for (List<Long> chunk : chunks(ids)) {
                Rows.list(
                        connection,
                        ShareCounter.SELECT + "?" + ",?".repeat(chunk.size() - 1) + ")",
                        row -> counter.add(row),
                        chunk.stream().mapToLong(Long::longValue).toArray());
            }
            return counter.report(ids, complete, connection);
        });
    }

    private static List<List<Long>> chunks(List<Long> ids) {
        List<List<Long>> chunks = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += 1_000) {
            chunks.add(ids.subList(i, Math.min(ids.size(), i + 1_000)));
        }
        return chunks;
    }
}
