package org.hearsay.ledger.reread;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.copy.CopyLinker;
import org.hearsay.ledger.correction.Reanchoring;
import org.hearsay.ledger.identity.IdentityLinker;
import org.hearsay.ledger.reading.Readers;
import org.hearsay.ledger.reading.ReadingLabels;
import org.hearsay.ledger.reading.ReadingWriter;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;

/**
 * Puts new readings in the place of old ones, an article in a transaction: others see the old one or the new one whole,
 * and may read and add between two articles. A statement that is there still keeps its number; numbers of those that are
 * no more are not given again. Corrections and identities go with it.
 *
 * <p>Whatever goes wrong with the ledger's files is a {@link LedgerException}.
 */
public final class Rereading {

    private final Ledger ledger;
    private final String reader;
    private final InstantSource clock;

    /** @param reader what reads now, with its version, as {@link org.hearsay.ledger.LedgerSettings} has it */
    public Rereading(Ledger ledger, String reader, InstantSource clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * The articles that another version read, in the order in which they were added.
     *
     * @param all whether to give those that this version read, too
     */
    public List<Long> due(boolean all) {
        return ledger.write(connection -> {
            long own = Readers.number(connection, reader);
            return Rows.list(
                    connection,
                    "SELECT id FROM read_article WHERE reader <> ? OR ? ORDER BY id",
                    row -> row.getLong(1),
                    own,
                    all ? 1 : 0);
        });
    }

    /** What a new reading of an article's page would change; nothing is written. */
    public Changes compare(long article, Reading before, Reading after) {
        return changes(article, before, after, Pairing.of(before, after), numbers(article), 0);
    }

    /**
     * Replaces an article's reading.
     *
     * @param before the one that is kept, by {@link Ledger#reading}
     * @param after another reading of the same page
     */
    public Changes replace(long article, Reading before, Reading after) {
        return ledger.write(connection -> {
            List<Integer> old = numbers(connection, article);
            if (old.size() != before.statements().size()) {
                throw new IllegalStateException("article " + article + " was read again by another process meanwhile");
            }
            int[] pairs = Pairing.of(before, after);
            int last = Math.toIntExact(
                    Database.number(connection, "SELECT last_statement FROM read_article WHERE id = " + article));
            int[] numbers = new int[pairs.length];
            Map<Long, Long> statements = new HashMap<>();
            for (int i = 0; i < pairs.length; i++) {
                numbers[i] = pairs[i] >= 0 ? old.get(pairs[i]) : ++last;
                if (pairs[i] >= 0) {
                    statements.put(RowId.of(article, numbers[i]), RowId.of(article, numbers[i]));
                }
            }
            int lost = write(connection, article, after, numbers, last, statements);
            return changes(article, before, after, pairs, old, lost);
        });
    }

    private int write(
            Connection connection, long article, Reading after, int[] numbers, int last, Map<Long, Long> statements)
            throws SQLException {
        Reanchoring corrections = Reanchoring.before(connection, article);
        try (IdentityLinker identities = new IdentityLinker(connection);
                CopyLinker copies = new CopyLinker(connection);
                ReadingWriter writer = new ReadingWriter(connection, ReadingLabels.load(connection))) {
            CopyLinker.Before before = copies.before(article);
            Map<String, Long> own = identities.own(article);
            Set<Long> linked = identities.identities(article);
            OldRows.delete(connection, article);
            writer.write(article, after, numbers, last, Readers.number(connection, reader), clock.instant());
            identities.link(article, own);
            identities.forget(linked);
            writer.index(article, after, numbers);
            copies.relink(before);
        }
        Map<Long, Long> found = new HashMap<>();
        corrections
                .homeless(after.article().text())
                .forEach((correction, content) ->
                        found(article, after, numbers, content).forEach(statement -> found.put(correction, statement)));
        return corrections.after(after.article().text(), statements, found);
    }

    private static List<Long> found(long article, Reading after, int[] numbers, List<Span> content) {
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < numbers.length && found.isEmpty(); i++) {
            if (Pairing.areMostlyOne(after.statements().get(i).content(), content)) {
                found.add(RowId.of(article, numbers[i]));
            }
        }
        return found;
    }

    private List<Integer> numbers(long article) {
        return ledger.write(connection -> numbers(connection, article));
    }

    private static List<Integer> numbers(Connection connection, long article) throws SQLException {
        return Rows.list(
                connection,
                "SELECT id FROM read_statement WHERE id BETWEEN ? AND ? ORDER BY position",
                row -> RowId.number(row.getLong(1)),
                RowId.first(article),
                RowId.last(article));
    }

    private static Changes changes(
            long article, Reading before, Reading after, int[] pairs, List<Integer> old, int homeless) {
        List<Changes.Changed> changed = new ArrayList<>();
        int added = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] < 0) {
                added++;
                continue;
            }
            Statement earlier = before.statements().get(pairs[i]);
            List<String> fields =
                    Changes.fields(before, earlier, after, after.statements().get(i));
            if (!fields.isEmpty()) {
                changed.add(new Changes.Changed(old.get(pairs[i]), fields));
            }
        }
        int removed = before.statements().size() - (pairs.length - added);
        boolean text = !before.article()
                .text()
                .toString()
                .equals(after.article().text().toString());
        return new Changes(article, added, removed, changed, text, homeless);
    }

    /** The rows of a reading that is to be replaced; the article's own row stays, as others refer to it. */
    private static final class OldRows {

        private static final List<String> BY_ARTICLE =
                List.of("read_byline", "read_imprint", "read_text", "read_block", "read_problem");
        private static final List<String> BY_ID = List.of("read_figure", "read_time", "read_statement", "read_voice");

        static void delete(Connection connection, long article) throws SQLException {
            long first = RowId.first(article);
            long last = RowId.last(article);
            run(
                    connection,
                    "INSERT INTO statement_words (statement_words, rowid, content, source, voice) "
                            + "SELECT 'delete', id, content, source, voice FROM words_of_statement WHERE id BETWEEN ? AND ?",
                    first,
                    last);
            run(
                    connection,
                    "INSERT INTO article_words (article_words, rowid, title, text) "
                            + "SELECT 'delete', id, title, text FROM words_of_article WHERE id = ?",
                    article);
            run(connection, "DELETE FROM read_via WHERE statement BETWEEN ? AND ?", first, last);
            run(connection, "DELETE FROM read_mention WHERE voice BETWEEN ? AND ?", first, last);
            run(connection, "UPDATE read_statement SET answers = NULL WHERE id BETWEEN ? AND ?", first, last);
            for (String table : BY_ID) {
                run(connection, "DELETE FROM " + table + " WHERE id BETWEEN ? AND ?", first, last);
            }
            for (String table : BY_ARTICLE) {
                run(connection, "DELETE FROM " + table + " WHERE article = ?", article);
            }
            run(
                    connection,
                    "DELETE FROM odd_character WHERE article = ? AND field NOT IN "
                            + "('name', 'url', 'path', 'origin', 'charset')",
                    article);
        }

        private static void run(Connection connection, String sql, long... parameters) throws SQLException {
            try (Insert statement = new Insert(connection, sql)) {
                for (long parameter : parameters) {
                    statement.with(parameter);
                }
                statement.run();
            }
        }
    }
}
