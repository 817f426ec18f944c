package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** Gives the strings of one article as they were, from the form that {@link StringWriter} gave them. */
public final class StringReader {

    private final Map<String, List<OddCharacters.Odd>> odd;

    private StringReader(Map<String, List<OddCharacters.Odd>> odd) {
        this.odd = odd;
    }

    public static StringReader load(Connection connection, long article) throws SQLException {
        Map<String, List<OddCharacters.Odd>> odd = new HashMap<>();
        Rows.list(
                connection,
                "SELECT field, offset, unit FROM odd_character WHERE article = ? ORDER BY field, offset",
                row -> odd.computeIfAbsent(row.getString(1), field -> new ArrayList<>())
                        .add(new OddCharacters.Odd(row.getInt(2), (char) row.getInt(3))),
                article);
        return new StringReader(odd);
    }

    /** The string as it was. */
    public String get(String field, String stored) {
        return OddCharacters.restore(stored, odd.getOrDefault(field, List.of()));
    }

    /** The string as it was; null for null. */
    public @Nullable String orNull(String field, @Nullable String stored) {
        return stored == null ? null : get(field, stored);
    }
}
