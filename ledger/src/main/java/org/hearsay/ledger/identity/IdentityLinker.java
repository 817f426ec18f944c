package org.hearsay.ledger.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.identity.IdentityRows.Known;
import org.hearsay.ledger.identity.IdentityRows.Named;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Rows;
import org.hearsay.voice.Voice;

/**
 * Gives the named voices of an article their identities. Which names are one's is {@link NameGroups}' to say, of all
 * names known so far; where a new name changes that, those that it concerns are given other identities. A voice by a bare
 * surname, or by a name such as "the Health Ministry", is told by its own article alone. Voices without names have no
 * identity.
 *
 * <p>What the user has corrected stays: no name is taken from an identity that a correction speaks of.
 *
 * <p>For one connection, in transactions that hold the write lock.
 */
public final class IdentityLinker implements AutoCloseable {

    /** The reason where a voice by surname is the one of that surname whom its article names. */
    static final String IN_FULL = "named in full in the same article";

    private static final String FIRST = "a name that was not known before";
    private static final String OWN = "a name that tells who it is only in this article";
    private static final String SPLIT = "split off by the user";

    private final Connection connection;
    private final IdentityRows rows;
    private final PreparedStatement splitOff;

    public IdentityLinker(Connection connection) throws SQLException {
        this.connection = connection;
        rows = new IdentityRows(connection);
        splitOff = connection.prepareStatement("""
                SELECT c.id, s.id, c.identity_to FROM correction c
                JOIN standing_identity s ON s.id = c.identity_from OR s.identity = c.identity_from
                WHERE c.kind = 'split' AND c.undone IS NULL AND c.article = ? AND c.value IS NULL ORDER BY c.id""");
    }

    /** What a voice is linked to, and why. */
    private record Link(long identity, String reason) {}

    /** Links the voices of an article that is new. */
    public void link(long article) throws SQLException {
        link(article, Map.of());
    }

    /**
     * The identities that voices of an article have only within it, by name: what {@link #link(long, Map)} needs to give
     * them to the voices of another reading.
     */
    public Map<String, Long> own(long article) throws SQLException {
        Map<Long, Long> identities = new HashMap<>();
        Rows.list(
                connection,
                "SELECT voice, identity FROM voice_identity WHERE voice BETWEEN ? AND ? AND reason <> '" + IN_FULL
                        + "'",
                row -> identities.put(row.getLong(1), row.getLong(2)),
                RowId.first(article),
                RowId.last(article));
        Map<String, Long> own = new HashMap<>();
        for (Named voice : rows.ofArticle(article)) {
            Long identity = identities.get(voice.voice());
            if (voice.key().block() == null && identity != null) {
                own.put(voice.key().shown(), identity);
            }
        }
        return own;
    }

    /** All identities that voices of an article have. */
    public Set<Long> identities(long article) throws SQLException {
        return new HashSet<>(Rows.list(
                connection,
                "SELECT DISTINCT identity FROM voice_identity WHERE voice BETWEEN ? AND ?",
                row -> row.getLong(1),
                RowId.first(article),
                RowId.last(article)));
    }

    /**
     * Links the voices of an article.
     *
     * @param before by {@link #own} of an earlier reading of it
     */
    public void link(long article, Map<String, Long> before) throws SQLException {
        Map<String, Set<Long>> bySurname = new HashMap<>();
        List<Named> told = new ArrayList<>();
        Map<Long, Long> linked = new HashMap<>();
        for (Named voice : rows.ofArticle(article)) {
            if (voice.key().block() == null) {
                told.add(voice);
            } else {
                Link link = known(voice);
                rows.link(voice.voice(), link.identity, link.reason, null);
                linked.put(voice.voice(), link.identity);
                if (voice.key() instanceof PersonName name) {
                    bySurname
                            .computeIfAbsent(name.surname(), surname -> new HashSet<>())
                            .add(link.identity);
                }
            }
        }
        Set<Long> given = new HashSet<>();
        for (Named voice : told) {
            Link link = within(voice, bySurname, before, given);
            rows.link(voice.voice(), link.identity, link.reason, null);
            linked.put(voice.voice(), link.identity);
        }
        split(article, linked);
    }

    /** Forgets identities that no voice has any more. */
    public void forget(Set<Long> identities) throws SQLException {
        for (long identity : identities) {
            rows.forgetWhereUnheard(identity);
        }
    }

    private Link within(Named voice, Map<String, Set<Long>> bySurname, Map<String, Long> before, Set<Long> given)
            throws SQLException {
        if (voice.key() instanceof PersonName name) {
            Set<Long> same = bySurname.getOrDefault(name.surname(), Set.of());
            if (same.size() == 1) {
                return new Link(same.iterator().next(), IN_FULL);
            }
        }
        Long earlier = before.get(voice.key().shown());
        long identity = earlier != null && given.add(earlier) ? earlier : rows.create(voice.key(), voice.kind());
        return new Link(identity, OWN);
    }

    private Link known(Named voice) throws SQLException {
        NameKey key = voice.key();
        String block = key.block();
        // Most names come up again just as they were, and a block may have hundreds.
        Optional<Known> same = block == null ? Optional.empty() : rows.exactly(key.shown(), block);
        if (same.isPresent() && same.get().key().equals(key)) {
            return new Link(
                    same.get().identity(), NameMatch.SAME.reason(same.get().name()));
        }
        List<Known> known = block == null ? List.of() : rows.block(block);
        for (Known one : known) {
            if (one.key().equals(key)) {
                rows.name(key.shown(), one.identity(), block);
                return new Link(one.identity(), NameMatch.SAME.reason(one.name()));
            }
        }
        List<List<NameKey>> groups = NameGroups.of(
                Stream.concat(known.stream().map(Known::key), Stream.of(key)).toList());
        Map<NameKey, Long> targets = targets(groups, known);
        regroup(known, targets);
        List<NameKey> group =
                groups.stream().filter(one -> one.contains(key)).findFirst().orElseThrow();
        Long target = targets.get(key);
        if (target == null) {
            return new Link(rows.create(key, voice.kind()), FIRST);
        }
        rows.name(key.shown(), target, block);
        if (!rows.isCorrected(target)) {
            rows.rename(target, group.getFirst().shown());
        }
        return new Link(target, reason(key, group));
    }

    private static String reason(NameKey key, List<NameKey> group) {
        return group.stream()
                .filter(other -> !other.equals(key))
                .findFirst()
                .flatMap(other -> key.match(other).map(match -> match.reason(other.shown())))
                .orElse(FIRST);
    }

    /** The identity of each group is the oldest that its names have, unless another group has that one already. */
    private static Map<NameKey, Long> targets(List<List<NameKey>> groups, List<Known> known) {
        Map<NameKey, Long> targets = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        for (List<NameKey> group : groups) {
            known.stream()
                    .filter(one -> group.contains(one.key()))
                    .map(Known::identity)
                    .filter(identity -> !taken.contains(identity))
                    .min(Long::compare)
                    .ifPresent(identity -> {
                        taken.add(identity);
                        group.forEach(key -> targets.put(key, identity));
                    });
        }
        return targets;
    }

    /** Gives names that changed their group to the identities of those groups. */
    private void regroup(List<Known> known, Map<NameKey, Long> targets) throws SQLException {
        Map<Long, List<Known>> moving = new HashMap<>();
        for (Known one : known) {
            Long target = targets.get(one.key());
            if ((target == null || target != one.identity()) && !rows.isCorrected(one.identity())) {
                moving.computeIfAbsent(one.identity(), from -> new ArrayList<>())
                        .add(one);
            }
        }
        for (Map.Entry<Long, List<Known>> move : moving.entrySet()) {
            move(move.getKey(), move.getValue(), targets);
        }
    }

    private void move(long from, List<Known> names, Map<NameKey, Long> targets) throws SQLException {
        List<Named> voices = rows.ofIdentity(from);
        Map<Long, List<Long>> surnames = rows.inFull(from).stream().collect(Collectors.groupingBy(RowId::article));
        for (Known one : names) {
            Voice.Kind kind = one.key() instanceof PersonName ? Voice.Kind.PERSON : Voice.Kind.ORGANISATION;
            Long target = targets.get(one.key());
            if (target == null) {
                target = rows.create(one.key(), kind);
                targets.put(one.key(), target);
            }
            rows.moveName(one.name(), from, target);
            for (Named voice : voices) {
                if (voice.key().equals(one.key())) {
                    rows.link(voice.voice(), target, NameMatch.SAME.reason(one.name()), null);
                    for (long surname : surnames.getOrDefault(voice.article(), List.of())) {
                        rows.link(surname, target, IN_FULL, null);
                    }
                }
            }
        }
        rows.forgetWhereEmpty(from);
    }

    /** A voice in an article whose share of an identity the user has split off. */
    private void split(long article, Map<Long, Long> linked) throws SQLException {
        record Split(long correction, long from, long to) {}
        List<Split> splits = new ArrayList<>();
        splitOff.setLong(1, article);
        try (ResultSet row = splitOff.executeQuery()) {
            while (row.next()) {
                splits.add(new Split(row.getLong(1), row.getLong(2), row.getLong(3)));
            }
        }
        for (Split split : splits) {
            for (Map.Entry<Long, Long> link : linked.entrySet()) {
                if (link.getValue() == split.from) {
                    rows.link(link.getKey(), split.to, SPLIT, split.correction);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        splitOff.close();
        rows.close();
    }
}
