package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** Counts what statements have in common, row by row; so many at most that a page that shows it needn't wait. */
final class FacetCounter {

    /** The most statements that are counted. */
    static final int MOST = 10_000;

    /** The most values of one facet that are told. */
    private static final int MOST_VALUES = 30;

    private static final String COLUMNS = """
            (SELECT name FROM act WHERE id = s.act) AS act,
            (SELECT name FROM sourcing WHERE id = s.sourcing) AS sourcing,
            (SELECT name FROM quotation WHERE id = s.quotation) AS quotation,
            (SELECT outlet FROM read_article WHERE id = s.article) AS outlet,
            s.voice""";

    private static final String VOICE = """
            SELECT l.identity, substr(t.text, v.start + 1, v.end - v.start) AS name
            FROM read_voice v JOIN read_text t ON t.article = v.article LEFT JOIN voice_identity l ON l.voice = v.id
            WHERE v.id = ? AND v.named""";

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    private final Map<Long, Integer> voices = new HashMap<>();
    private final int most;
    private int rows;

    private FacetCounter(int most) {
        this.most = most;
    }

    /** @param most statements to count, no more than {@value #MOST} */
    static Facets count(Connection connection, StatementPlan plan, int most) throws SQLException {
        FacetCounter counter = new FacetCounter(Math.min(most, MOST));
        List<Integer> rows = plan.some(COLUMNS, counter.most + 1).list(connection, row -> counter.add(row));
        counter.nameVoices(connection);
        return new Facets(
                counter.of("voice"),
                counter.of("outlet"),
                counter.of("act"),
                counter.of("sourcing"),
                counter.of("quotation"),
                Math.min(rows.size(), counter.most),
                rows.size() <= counter.most);
    }

    private int add(ResultSet row) throws SQLException {
        if (++rows > most) {
            return 1;
        }
        for (String facet : List.of("outlet", "act", "sourcing", "quotation")) {
            add(facet, row.getString(facet), 1);
        }
        Long voice = Rows.longer(row, "voice");
        if (voice != null) {
            voices.merge(voice, 1, Integer::sum);
        }
        return 1;
    }

    /** Only now, as a voice's name is in its article's text, and many statements are one voice's. */
    private void nameVoices(Connection connection) throws SQLException {
        Identities identities = new Identities(connection);
        try (PreparedStatement select = connection.prepareStatement(VOICE)) {
            for (Map.Entry<Long, Integer> voice : voices.entrySet()) {
                select.setLong(1, voice.getKey());
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        Long identity = Rows.longer(row, "identity");
                        String name = identity == null
                                ? row.getString("name")
                                : identities.standing(identity).name();
                        add("voice", name, voice.getValue());
                    }
                }
            }
        }
    }

    private void add(String facet, @Nullable String value, int statements) {
        if (value != null) {
            counts.computeIfAbsent(facet, key -> new HashMap<>()).merge(value, statements, Integer::sum);
        }
    }

    private List<Facets.Count> of(String facet) {
        List<Facets.Count> values = new ArrayList<>();
        counts.getOrDefault(facet, Map.of()).forEach((value, number) -> values.add(new Facets.Count(value, number)));
        values.sort(Comparator.comparingInt(Facets.Count::statements).reversed().thenComparing(Facets.Count::value));
        return values.subList(0, Math.min(values.size(), MOST_VALUES));
    }
}
