package org.hearsay.ledger.reading;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Dated;
import org.hearsay.article.Evidence;
import org.hearsay.article.Imprint;
import org.hearsay.article.Published;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** An article's imprint as the row {@code read_imprint}, which one of which nothing is known doesn't have. */
final class ImprintRow {

    private ImprintRow() {}

    static Insert insert(Connection connection) throws SQLException {
        return new Insert(connection, "INSERT INTO read_imprint VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** Writes the row, where anything is known. The day of publication is the article's own. */
    static void write(Insert insert, StringWriter strings, long id, Article article) throws SQLException {
        Imprint imprint = article.imprint();
        if (imprint.equals(Imprint.NONE)) {
            return;
        }
        Dated modified = imprint.modified();
        insert.with(id)
                .with(imprint.address() == null ? null : imprint.address().toString())
                .with(strings.put(id, "section", imprint.section()))
                .with(time(imprint.published()))
                .with(evidence(imprint.published()))
                .with(modified == null ? null : modified.day().toString())
                .with(time(modified))
                .with(evidence(modified))
                .run();
    }

    private static @Nullable String time(@Nullable Dated dated) {
        return dated == null || dated.time() == null ? null : dated.time().toString();
    }

    private static @Nullable String evidence(@Nullable Dated dated) {
        return dated == null
                ? null
                : dated.evidence().stream()
                        .map(evidence -> '"' + evidence.label() + '"')
                        .collect(Collectors.joining(",", "[", "]"));
    }

    /** The imprint of an article; {@link Imprint#NONE} where it has no row. */
    static Imprint load(Connection connection, StringReader strings, long id, @Nullable Published published)
            throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT * FROM read_imprint WHERE article = ?",
                        row -> imprint(row, strings, published),
                        id)
                .orElse(Imprint.NONE);
    }

    private static Imprint imprint(ResultSet row, StringReader strings, @Nullable Published published)
            throws SQLException {
        String address = row.getString("address");
        LocalDate modified = ReadingLoader.day(row, "modified");
        return new Imprint(
                address == null ? null : URI.create(address),
                strings.orNull("section", row.getString("section")),
                dated(row, "published", published == null ? null : published.value()),
                dated(row, "modified", modified));
    }

    private static @Nullable Dated dated(ResultSet row, String of, @Nullable LocalDate day) throws SQLException {
        String evidence = row.getString(of + "_evidence");
        if (day == null || evidence == null) {
            return null;
        }
        String time = row.getString(of + "_time");
        try {
            return new Dated(day, time == null ? null : OffsetDateTime.parse(time), evidence(evidence));
        } catch (DateTimeException e) {
            throw new SQLException("the ledger has no moment where it should: " + time, e);
        }
    }

    private static List<Evidence> evidence(String json) throws SQLException {
        List<Evidence> evidence = new ArrayList<>();
        for (String label : json.replaceAll("[\\[\\]\"\\s]", "").split(",", -1)) {
            evidence.add(Stream.of(Evidence.values())
                    .filter(one -> one.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new SQLException("this program doesn't know the evidence " + label
                            + ": a newer version of Hearsay wrote it")));
        }
        return evidence;
    }
}
