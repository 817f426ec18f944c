package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** The identities that others stand for, looked up one by one: a ledger has more of them than a question is about. */
public final class Identities {

    /** Longer chains of merging than anybody makes; a circle ends here. */
    private static final int LONGEST_CHAIN = 100;

    private final Connection connection;
    private final Map<Long, Standing> known = new HashMap<>();

    /**
     * An identity that stands for itself.
     *
     * @param id its number
     * @param name its name
     */
    public record Standing(long id, String name) {}

    private record Row(String name, @Nullable Long mergedInto) {}

    public Identities(Connection connection) {
        this.connection = connection;
    }

    /** What an identity turned out to be: itself, where it was never merged into another. */
    public Standing standing(long id) throws SQLException {
        Standing before = known.get(id);
        if (before != null) {
            return before;
        }
        long at = id;
        Row row = row(at);
        for (int i = 0; row.mergedInto != null && i < LONGEST_CHAIN; i++) {
            at = row.mergedInto;
            row = row(at);
        }
        Standing standing = new Standing(at, row.name);
        known.put(id, standing);
        return standing;
    }

    private Row row(long id) throws SQLException {
        Optional<Row> row = Rows.first(
                connection,
                "SELECT name, merged_into FROM identity WHERE id = ?",
                found -> new Row(found.getString(1), Rows.longer(found, "merged_into")),
                id);
        return row.orElseThrow(() -> new SQLException("there is no identity " + id));
    }

    /** What the identities that are known by a name turned out to be. */
    List<Speaker.Identity> known(String name) throws SQLException {
        Set<Speaker.Identity> known = new LinkedHashSet<>();
        for (long id : ofName(name)) {
            Standing standing = standing(id);
            known.add(new Speaker.Identity(standing.id(), standing.name()));
        }
        return List.copyOf(known);
    }

    private List<Long> ofName(String name) throws SQLException {
        return new Sql()
                .add("SELECT identity FROM identity_name WHERE name = ?", name)
                .list(connection, row -> row.getLong(1));
    }

    /** The identities that are known by a name, with all that were merged into the same ones. */
    List<Long> named(String name) throws SQLException {
        List<Long> named = ofName(name);
        if (named.isEmpty()) {
            return List.of();
        }
        List<Long> standing = new ArrayList<>();
        for (long id : named) {
            standing.add(standing(id).id());
        }
        return merged(standing);
    }

    /** The identities given, with all that were merged into them. */
    public List<Long> merged(List<Long> standing) throws SQLException {
        return new Sql()
                .add("WITH RECURSIVE merged (id) AS (")
                .in("SELECT id FROM identity WHERE id", standing)
                .add("UNION SELECT i.id FROM identity i JOIN merged m ON i.merged_into = m.id)")
                .add("SELECT id FROM merged")
                .list(connection, row -> row.getLong(1));
    }
}
