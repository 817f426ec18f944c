package org.hearsay.ledger.voice;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.search.Identities;
import org.hearsay.ledger.search.Matches;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** Answers what is known of voices. Any number of threads may ask at once. */
public final class Voices {

    /** The most statements of one voice that are gone through. */
    public static final int MOST_STATEMENTS = 2_500;

    /** The most statements of the unnamed that are gone through. */
    public static final int MOST_UNNAMED = 600;

    private final Ledger ledger;
    private final Search search;

    public Voices(Ledger ledger) {
        this.ledger = ledger;
        search = new Search(ledger);
    }

    /**
     * What is known of an identity; of the one it stands for, where it was merged into another.
     *
     * @return empty where there is none
     */
    public Optional<VoiceProfile> identity(long id) {
        return ledger.ask(connection -> {
            Optional<String> kind = Rows.first(
                    connection,
                    "SELECT k.name FROM identity i JOIN voice_kind k ON k.id = i.kind WHERE i.id = ?",
                    row -> row.getString(1),
                    id);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            Identities identities = new Identities(connection);
            Identities.Standing standing = identities.standing(id);
            List<Long> found = statements(connection, identities.merged(List.of(standing.id())));
            return Optional.of(new ProfileBuilder(connection, new Speaker.Identity(standing.id(), standing.name()))
                    .build(kind.get(), found, found.size() > MOST_STATEMENTS));
        });
    }

    /** The statements of identities that are one, those added last first; one more than are gone through, where there are. */
    private static List<Long> statements(Connection connection, List<Long> identities) throws SQLException {
        String marks = "?" + ",?".repeat(identities.size() - 1);
        return Rows.list(
                connection,
                """
                SELECT s.id FROM voice_identity l JOIN read_statement s ON s.voice = l.voice
                WHERE l.identity IN (%s)
                UNION
                SELECT statement FROM correction WHERE kind = 'voice' AND undone IS NULL AND statement IS NOT NULL
                    AND identity_to IN (%s)
                ORDER BY 1 DESC LIMIT %d""".formatted(marks, marks, MOST_STATEMENTS + 1),
                row -> row.getLong(1),
                IntStream.range(0, 2 * identities.size())
                        .mapToLong(i -> identities.get(i % identities.size()))
                        .toArray());
    }

    /**
     * What is known of the named voices of a very name that have no identity, whatever the case of its letters. They may be
     * namesakes.
     *
     * @return empty where there is none
     */
    public Optional<VoiceProfile> named(String name) {
        List<Long> said = search.saidUnder(name, MOST_STATEMENTS + 1);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return ledger.ask(connection -> {
            Namesakes namesakes = Namesakes.of(connection, name, said);
            return namesakes.statements().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ProfileBuilder(connection, new Speaker.Named(namesakes.name(), namesakes.kind()))
                            .build(namesakes.kind(), namesakes.statements(), said.size() > MOST_STATEMENTS));
        });
    }

    /**
     * What is known of the voice of a statement: an identity, the namesakes of a name, or one article's unnamed voice.
     *
     * @return empty where there is no such statement, or nobody is known whose it is
     */
    public Optional<VoiceProfile> ofStatement(long statement) {
        List<Utterance> found = ledger.ask(connection -> new UtteranceLoader(connection).load(List.of(statement)));
        Speaker.Who who = found.isEmpty() ? null : found.getFirst().who();
        return switch (who) {
            case null -> Optional.empty();
            case Speaker.Identity identity -> identity(identity.id());
            case Speaker.Named named -> named(named.name());
            case Speaker.Unnamed unnamed -> unnamed(unnamed, found.getFirst().kind());
        };
    }

    private Optional<VoiceProfile> unnamed(Speaker.Unnamed who, @Nullable String kind) {
        return ledger.ask(connection -> {
            List<Long> ids = Rows.list(
                    connection,
                    "SELECT id FROM read_statement WHERE voice = ? ORDER BY id DESC LIMIT " + (MOST_STATEMENTS + 1),
                    row -> row.getLong(1),
                    who.voice());
            return Optional.of(new ProfileBuilder(connection, who).build(kind, ids, ids.size() > MOST_STATEMENTS));
        });
    }

    /** The unnamed of the statements that match, by class and role. */
    public UnnamedVoices unnamed(Query query) {
        Query unnamed = query.unnamed();
        Matches matches = search.matches(unnamed, MOST_UNNAMED);
        return ledger.ask(connection ->
                UnnamedVoices.of(new UtteranceLoader(connection).load(matches.ids(MOST_UNNAMED)), matches.complete()));
    }
}
