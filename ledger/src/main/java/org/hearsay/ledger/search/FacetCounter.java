package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what statements have in common, row by row; so many at most that a page that shows it needn't wait. */
final class FacetCounter {

    /** The most statements that are counted. */
    static final int MOST = StatementPlan.MOST_RANKED;

    /** The most values of one facet that are told. */
    private static final int MOST_VALUES = 30;

    private static final String COLUMNS = """
            (SELECT name FROM act WHERE id = s.act) AS act,
            (SELECT name FROM sourcing WHERE id = s.sourcing) AS sourcing,
            (SELECT name FROM quotation WHERE id = s.quotation) AS quotation,
            (SELECT outlet FROM read_article WHERE id = s.article) AS outlet,
            (SELECT coalesce(
                (SELECT name FROM standing_identity WHERE id = l.identity),
                (SELECT substr(t.text, v.start + 1, v.end - v.start) FROM read_text t WHERE t.article = v.article))
             FROM read_voice v LEFT JOIN voice_identity l ON l.voice = v.id
             WHERE v.id = s.voice AND v.named) AS voice""";

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    private FacetCounter() {}

    static Facets count(Connection connection, StatementPlan plan) throws SQLException {
        FacetCounter counter = new FacetCounter();
        List<Integer> rows = plan.some(COLUMNS, MOST + 1).list(connection, row -> counter.add(row));
        return new Facets(
                counter.of("voice"),
                counter.of("outlet"),
                counter.of("act"),
                counter.of("sourcing"),
                counter.of("quotation"),
                rows.size(),
                rows.size() <= MOST);
    }

    private int add(ResultSet row) throws SQLException {
        for (String facet : List.of("voice", "outlet", "act", "sourcing", "quotation")) {
            add(facet, row.getString(facet));
        }
        return 1;
    }

    private void add(String facet, @Nullable String value) {
        if (value != null) {
            counts.computeIfAbsent(facet, key -> new HashMap<>()).merge(value, 1, Integer::sum);
        }
    }

    private List<Facets.Count> of(String facet) {
        List<Facets.Count> values = new ArrayList<>();
        counts.getOrDefault(facet, Map.of()).forEach((value, number) -> values.add(new Facets.Count(value, number)));
        values.sort(
                Comparator.comparingInt(Facets.Count::statements).reversed().thenComparing(Facets.Count::value));
        return values.subList(0, Math.min(values.size(), MOST_VALUES));
    }
}
