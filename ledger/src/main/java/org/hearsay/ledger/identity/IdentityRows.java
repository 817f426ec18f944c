package org.hearsay.ledger.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** The rows of identities, by a connection in a transaction that holds the write lock. */
final class IdentityRows implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement exactly;
    private final PreparedStatement block;
    private final PreparedStatement ofArticle;
    private final PreparedStatement next;
    private final Insert identity;
    private final Insert name;
    private final Insert link;

    IdentityRows(Connection connection) throws SQLException {
        this.connection = connection;
        exactly = connection.prepareStatement("""
                SELECT n.name, n.identity, k.name FROM identity_name n JOIN identity i ON i.id = n.identity
                JOIN voice_kind k ON k.id = i.kind WHERE n.name = ? AND n.block = ? LIMIT 2""");
        block = connection.prepareStatement("""
                SELECT n.name, n.identity, k.name FROM identity_name n JOIN identity i ON i.id = n.identity
                JOIN voice_kind k ON k.id = i.kind WHERE n.block = ? ORDER BY n.identity, n.name""");
        ofArticle = connection.prepareStatement(named("v.id BETWEEN ? AND ?"));
        next = connection.prepareStatement("SELECT coalesce(max(id), 0) + 1 FROM identity");
        identity = new Insert(
                connection,
                "INSERT INTO identity (id, kind, name) VALUES (?, (SELECT id FROM voice_kind WHERE name = ?), ?)");
        name = new Insert(
                connection,
                "INSERT INTO identity_name (name, identity, block) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        link = new Insert(connection, """
                INSERT INTO voice_identity (voice, identity, reason, correction) VALUES (?, ?, ?, ?)
                ON CONFLICT (voice) DO UPDATE
                SET identity = excluded.identity, reason = excluded.reason, correction = excluded.correction""");
    }

    /** A name that an identity is known by. */
    record Known(String name, long identity, NameKey key) {}

    /** A voice that has a name. */
    record Named(long voice, Voice.Kind kind, NameKey key) {

        long article() {
            return RowId.article(voice);
        }
    }

    /** The one identity of a block that is known by this very name; empty where there is none, or several. */
    Optional<Known> exactly(String shown, String inBlock) throws SQLException {
        exactly.setString(1, shown);
        exactly.setString(2, inBlock);
        List<Known> known = known(exactly);
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /** All names of a block, those of the oldest identity first. */
    List<Known> block(String value) throws SQLException {
        block.setString(1, value);
        return known(block);
    }

    private static List<Known> known(PreparedStatement select) throws SQLException {
        List<Known> known = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                known.add(new Known(
                        row.getString(1), row.getLong(2), NameKey.of(row.getString(1), kind(row.getString(3)))));
            }
        }
        return known;
    }

    /** The voices of an article that have names, in the reading's order. */
    List<Named> ofArticle(long article) throws SQLException {
        ofArticle.setLong(1, RowId.first(article));
        ofArticle.setLong(2, RowId.last(article));
        List<Named> voices = new ArrayList<>();
        try (ResultSet row = ofArticle.executeQuery()) {
            while (row.next()) {
                voices.add(named(row));
            }
        }
        return voices;
    }

    /** The voices of an identity. */
    List<Named> ofIdentity(long id) throws SQLException {
        return Rows.list(
                connection,
                named("v.id IN (SELECT voice FROM voice_identity WHERE identity = ?)"),
                IdentityRows::named,
                id);
    }

    private static String named(String which) {
        return """
                SELECT v.id, k.name, substr(t.text, v.start + 1, v.end - v.start) FROM read_voice v
                JOIN voice_kind k ON k.id = v.kind JOIN read_text t ON t.article = v.id / 1000000
                WHERE v.named AND\s""" + which + " ORDER BY v.id";
    }

    private static Named named(ResultSet row) throws SQLException {
        Voice.Kind kind = kind(row.getString(2));
        return new Named(row.getLong(1), kind, NameKey.of(row.getString(3), kind));
    }

    private static Voice.Kind kind(String label) {
        return Voice.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** A new identity with its first name. */
    long create(NameKey key, Voice.Kind kind) throws SQLException {
        long id;
        try (ResultSet row = next.executeQuery()) {
            id = row.getLong(1);
        }
        // What belongs to a person is no person.
        Voice.Kind own = kind == Voice.Kind.PERSON && key instanceof BodyName ? Voice.Kind.ORGANISATION : kind;
        identity.with(id).with(own.label()).with(key.shown()).run();
        name(key.shown(), id, key.block());
        return id;
    }

    void name(String shown, long of, @Nullable String inBlock) throws SQLException {
        name.with(shown).with(of).with(inBlock).run();
    }

    void link(long voice, long to, String reason, @Nullable Long correction) throws SQLException {
        link.with(voice).with(to).with(reason).with(correction).run();
    }

    /** Gives a name of one identity to another. */
    void moveName(String shown, long from, long to) throws SQLException {
        try (Insert copy = new Insert(connection, """
                        INSERT INTO identity_name (name, identity, block)
                        SELECT name, ?, block FROM identity_name WHERE name = ? AND identity = ?
                        ON CONFLICT DO NOTHING""");
                Insert delete = new Insert(connection, "DELETE FROM identity_name WHERE name = ? AND identity = ?")) {
            copy.with(to).with(shown).with(from).run();
            delete.with(shown).with(from).run();
        }
    }

    void rename(long id, String shown) throws SQLException {
        try (Insert update = new Insert(connection, "UPDATE identity SET name = ? WHERE id = ? AND name <> ?")) {
            update.with(shown).with(id).with(shown).run();
        }
    }

    /** The voices that are an identity's only because their article names it in full. */
    List<Long> inFull(long id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT voice FROM voice_identity WHERE identity = ? AND reason = ?")) {
            select.setLong(1, id);
            select.setString(2, IdentityLinker.IN_FULL);
            List<Long> voices = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    voices.add(row.getLong(1));
                }
            }
            return voices;
        }
    }

    /** Whether the user has said something of an identity, so that nothing is taken from it but by the user. */
    boolean isCorrected(long id) throws SQLException {
        return Rows.first(connection, """
                SELECT 1 FROM correction WHERE undone IS NULL AND (identity_from = ? OR identity_to = ?) LIMIT 1""", row -> true, id, id).isPresent();
    }

    /** Forgets an identity that has neither voices nor names nor corrections. */
    void forgetWhereEmpty(long id) throws SQLException {
        try (Insert delete = new Insert(connection, """
                DELETE FROM identity WHERE id = ?
                    AND NOT EXISTS (SELECT 1 FROM identity_name WHERE identity = identity.id)
                    AND NOT EXISTS (SELECT 1 FROM voice_identity WHERE identity = identity.id)
                    AND NOT EXISTS (SELECT 1 FROM identity o WHERE o.merged_into = identity.id)
                    AND NOT EXISTS (
                        SELECT 1 FROM correction c WHERE c.identity_from = identity.id OR c.identity_to = identity.id)""")) {
            delete.with(id).run();
        }
    }

    /** Forgets the names of an identity that no voice has any more, and the identity, unless a correction speaks of it. */
    void forgetWhereUnheard(long id) throws SQLException {
        try (Insert delete = new Insert(connection, """
                DELETE FROM identity_name WHERE identity = ?
                    AND NOT EXISTS (SELECT 1 FROM voice_identity v WHERE v.identity = identity_name.identity)
                    AND NOT EXISTS (SELECT 1 FROM correction c
                        WHERE c.identity_from = identity_name.identity OR c.identity_to = identity_name.identity)""")) {
            delete.with(id).run();
        }
        forgetWhereEmpty(id);
    }

    @Override
    public void close() throws SQLException {
        exactly.close();
        block.close();
        ofArticle.close();
        next.close();
        identity.close();
        name.close();
        link.close();
    }
}
