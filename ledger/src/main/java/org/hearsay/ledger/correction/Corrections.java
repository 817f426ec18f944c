package org.hearsay.ledger.correction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.act.Act;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.CorrectionRows.Anchor;
import org.hearsay.ledger.correction.CorrectionRows.Change;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Corrects what was read of statements. The reading stays as it was; the ledger's views show it with the corrections that
 * hold. The last correction of a kind counts.
 *
 * <p>Each method throws {@link NotFoundException} where the ledger hasn't got what it is given, and
 * {@link LedgerException} where the ledger can't be used.
 */
public final class Corrections {

    private final Ledger ledger;
    private final Author author;

    public Corrections(Ledger ledger, Author author) {
        this.ledger = ledger;
        this.author = author;
    }

    /** A statement as its row has it. */
    private record Target(Anchor anchor, Text text, Span content) {}

    /**
     * Says which words tell a statement's source.
     *
     * @param statement the statement's id, as {@link RowId} makes it
     * @param words as they stand in the article; where they stand several times, those nearest to what is said
     * @return the correction's number
     */
    public long source(long statement, String words) {
        return ledger.write(connection -> {
            Target target = target(connection, statement);
            String wanted = words.strip();
            Span place = Words.nearest(target.text, wanted, target.content.start());
            if (place == null) {
                throw new NotFoundException(
                        "the article doesn't have the words “" + wanted + "”: give them exactly as they stand in it");
            }
            String spans = SpanJson.write(target.text, List.of(place));
            return CorrectionRows.insert(
                    connection, author, target.anchor, new Change(Correction.Kind.SOURCE, spans, wanted, null, null));
        });
    }

    /**
     * Says whose statement it is.
     *
     * @param name a name; where exactly one identity is known by it, the statement becomes that one's
     */
    public long voice(long statement, String name) {
        return ledger.write(connection -> {
            Target target = target(connection, statement);
            List<Long> known = identities(connection, name.strip());
            return CorrectionRows.insert(
                    connection,
                    author,
                    target.anchor,
                    new Change(
                            Correction.Kind.VOICE,
                            name.strip(),
                            null,
                            null,
                            known.size() == 1 ? known.getFirst() : null));
        });
    }

    /** Says what is done by a statement. */
    public long act(long statement, Act act) {
        return simple(statement, new Change(Correction.Kind.ACT, act.label(), null, null, null));
    }

    /** Says that it is no statement. */
    public long none(long statement) {
        return simple(statement, new Change(Correction.Kind.NONE, null, null, null, null));
    }

    private long simple(long statement, Change change) {
        return ledger.write(
                connection -> CorrectionRows.insert(connection, author, target(connection, statement).anchor, change));
    }

    /** All corrections, also those that were undone, in the order in which they were made. */
    public List<Correction> list() {
        return ask(CorrectionRows::list);
    }

    /** The last corrections that were made, also those that were undone, the last one first. */
    public List<Correction> latest(int most) {
        return ask(connection -> CorrectionRows.latest(connection, most));
    }

    /** Those of an article's statements, also those that were undone, in the order in which they were made. */
    public List<Correction> ofArticle(long article) {
        return ask(connection -> CorrectionRows.ofArticle(connection, article));
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return ledger.queries().withHandle(handle -> question.ask(handle.getConnection()));
        } catch (SQLException e) {
            throw LedgerException.of(e, ledger.folder());
        }
    }

    /**
     * Undoes a correction; it is kept, and counts no more.
     *
     * @param id its number
     */
    public Correction undo(long id) {
        return ledger.write(connection -> {
            Correction correction = CorrectionRows.find(connection, id)
                    .orElseThrow(() -> new NotFoundException("there is no correction " + id));
            if (correction.undone() != null) {
                throw new NotFoundException("correction " + id + " is undone already");
            }
            CorrectionRows.undo(connection, id, author);
            switch (correction.kind()) {
                case MERGE -> IdentityChanges.undoMerge(connection, correction);
                case SPLIT -> IdentityChanges.undoSplit(connection, correction);
                default -> {
                    // The views leave it out from now on.
                }
            }
            return correction;
        });
    }

    /**
     * Says that two identities are one.
     *
     * @param from what stands for the other from now on
     */
    public long merge(long from, long to) {
        return ledger.write(connection -> IdentityChanges.merge(connection, author, from, to));
    }

    /**
     * Says that what an article has of an identity is somebody else's.
     *
     * @param articles those in which it is somebody else; the same one in all
     * @return the new identity
     */
    public long splitArticles(long identity, List<Long> articles) {
        return ledger.write(connection -> IdentityChanges.splitArticles(connection, author, identity, articles));
    }

    /** Says that names of an identity are somebody else's; the same one's. Returns the new identity. */
    public long splitNames(long identity, List<String> names) {
        return ledger.write(connection -> IdentityChanges.splitNames(connection, author, identity, names));
    }

    private static Target target(Connection connection, long statement) throws SQLException {
        Text text = Rows.first(
                        connection,
                        "SELECT text FROM read_text WHERE article = ?",
                        row -> Text.of(row.getString(1)),
                        RowId.article(statement))
                .orElseThrow(() -> new NotFoundException("the ledger has no article " + RowId.article(statement)));
        return Rows.first(
                        connection,
                        "SELECT source, cue, content FROM read_statement WHERE id = ?",
                        row -> target(row, statement, text),
                        statement)
                .orElseThrow(() -> new NotFoundException("there is no statement " + RowId.label(statement)));
    }

    private static Target target(ResultSet row, long statement, Text text) throws SQLException {
        List<Span> source = SpanJson.read(text, row.getString("source"));
        List<Span> cue = SpanJson.read(text, row.getString("cue"));
        List<Span> content = SpanJson.read(text, row.getString("content"));
        return new Target(
                new Anchor(
                        RowId.article(statement),
                        statement,
                        row.getString("source"),
                        row.getString("cue"),
                        row.getString("content"),
                        WordsJson.write(Words.of(text, source), Words.of(text, cue), Words.of(text, content))),
                text,
                content.getFirst());
    }

    private static List<Long> identities(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT DISTINCT s.identity FROM identity_name n JOIN standing_identity s ON s.id = n.identity
                WHERE n.name = ?""")) {
            select.setString(1, name);
            List<Long> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
            return found;
        }
    }
}
