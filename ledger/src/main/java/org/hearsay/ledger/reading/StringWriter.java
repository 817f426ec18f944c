package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.ledger.store.Insert;
import org.jspecify.annotations.Nullable;

/** Gives strings the form that a row can hold, and keeps what that form leaves out in {@code odd_character}. */
public final class StringWriter implements AutoCloseable {

    private final Insert insert;

    public StringWriter(Connection connection) throws SQLException {
        insert = new Insert(connection, "INSERT INTO odd_character VALUES (?, ?, ?, ?)");
    }

    /**
     * The string as a row holds it.
     *
     * @param article what it belongs to, whose page is there already
     * @param field what it is in it
     */
    public @Nullable String put(long article, String field, @Nullable String value) throws SQLException {
        if (value == null) {
            return null;
        }
        List<OddCharacters.Odd> odd = OddCharacters.in(value);
        for (OddCharacters.Odd one : odd) {
            insert.with(article)
                    .with(field)
                    .with(one.offset())
                    .with((int) one.unit())
                    .run();
        }
        return OddCharacters.replace(value, odd);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
