package org.hearsay.ledger.voice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Identities;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of a voice from its statements. For one voice, by one connection. */
final class ProfileBuilder {

    /** The most values of one kind that are told. */
    private static final int MOST_VALUES = 40;

    /** The most voices, each of one article, whose names are looked up. */
    private static final int MOST_NAMES = 200;

    /** What is longer describes and names nobody. */
    private static final int LONGEST_NAME = 80;

    private static final Pattern NAME = Pattern.compile("\\p{L}");

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "me",
            "us",
            "him",
            "her",
            "them",
            "my",
            "our",
            "your",
            "his",
            "its",
            "their",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "himself",
            "herself",
            "itself",
            "themselves",
            "myself",
            "this",
            "these",
            "those",
            "one",
            "both",
            "mine",
            "hers",
            "theirs");

    /** The most answers that are looked up, either way. */
    private static final int MOST_ANSWERS = 150;

    private static final Comparator<VoiceProfile.Moment> EARLIEST_FIRST = Comparator.comparing(
                    VoiceProfile.Moment::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(VoiceProfile.Moment::id);

    /** So many ids go into one query; SQLite allows 32,766 parameters. */
    private static final int CHUNK = 1_000;

    private static final Comparator<VoiceProfile.Tie> LATEST_ANSWER_FIRST = Comparator.comparing(
                    (VoiceProfile.Tie tie) -> tie.answer().said().day(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(tie -> tie.answer().id())
            .reversed();

    private final Connection connection;
    private final Speaker.Who who;
    private final List<VoiceProfile.Moment> moments = new ArrayList<>();
    private final Tally outlets = new Tally();
    private final Tally acts = new Tally();
    private final Tally sourcing = new Tally();
    private final Set<Long> articles = new HashSet<>();
    private final Set<Long> voices = new LinkedHashSet<>();

    ProfileBuilder(Connection connection, Speaker.Who who) {
        this.connection = connection;
        this.who = who;
    }

    /**
     * Puts it together.
     *
     * @param ids its statements, those added last first; those of older versions and those taken back are left out
     * @param more whether there are more than these
     */
    VoiceProfile build(@Nullable String kind, List<Long> ids, boolean more) throws SQLException {
        List<Long> kept = own(ids.size() > Voices.MOST_STATEMENTS ? ids.subList(0, Voices.MOST_STATEMENTS) : ids);
        each("""
                SELECT s.id, s.voice, s.said_from, s.day, o.name AS sourcing, a.outlet,
                       coalesce(
                           (SELECT c.value FROM correction c WHERE c.statement = s.id AND c.kind = 'act'
                            AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1), act.name) AS act
                FROM read_statement s
                JOIN act ON act.id = s.act
                JOIN sourcing o ON o.id = s.sourcing
                JOIN read_article a ON a.id = s.id / 1000000
                WHERE s.id / 1000000 NOT IN (SELECT id FROM page WHERE NOT current)
                AND NOT EXISTS (
                    SELECT 1 FROM correction c WHERE c.statement = s.id AND c.kind = 'none' AND c.undone IS NULL)
                AND s.id IN (""", kept, this::take);
        moments.sort(EARLIEST_FIRST);
        List<Long> own = moments.stream().map(VoiceProfile.Moment::id).toList();
        List<long[]> given = ties(own, "s.answers IS NOT NULL AND s.id IN (");
        List<long[]> taken = ties(own, "s.answers IN (");
        return new VoiceProfile(
                who,
                kind,
                names(),
                moments,
                !more,
                articles.size(),
                outlets.commonest(MOST_VALUES),
                acts.commonest(MOST_VALUES),
                sourcing.commonest(MOST_VALUES),
                exchanges(given, VoiceProfile.Tie::claim),
                exchanges(taken, VoiceProfile.Tie::answer),
                given.size() < MOST_ANSWERS && taken.size() < MOST_ANSWERS);
    }

    /** Those that nobody said are somebody else's. */
    private List<Long> own(List<Long> ids) throws SQLException {
        Identities identities = new Identities(connection);
        Map<Long, Boolean> mine = new HashMap<>();
        Rows.list(connection, """
                SELECT statement, value, identity_to FROM correction
                WHERE kind = 'voice' AND undone IS NULL AND statement IS NOT NULL ORDER BY id""", row -> mine.put(row.getLong("statement"), isMine(identities, row)));
        return ids.stream().filter(id -> mine.getOrDefault(id, true)).toList();
    }

    private boolean isMine(Identities identities, ResultSet correction) throws SQLException {
        Long identity = Rows.longer(correction, "identity_to");
        return switch (who) {
            case Speaker.Identity mine ->
                identity != null && identities.standing(identity).id() == mine.id();
            case Speaker.Named mine -> identity == null && mine.name().equalsIgnoreCase(correction.getString("value"));
            case Speaker.Unnamed mine -> false;
        };
    }

    private void take(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        moments.add(
                new VoiceProfile.Moment(id, Rows.day(row, "said_from"), Rows.day(row, "day"), row.getString("act")));
        articles.add(RowId.article(id));
        outlets.add(row.getString("outlet"));
        acts.add(row.getString("act"));
        sourcing.add(row.getString("sourcing"));
        Long voice = Rows.longer(row, "voice");
        if (voice != null) {
            voices.add(voice);
        }
    }

    /** All words by which it is spoken of, but pronouns. */
    private List<VoiceProfile.Count> names() throws SQLException {
        Tally tally = new Tally();
        each("""
                SELECT substr(t.text, m.start + 1, m.end - m.start) AS name FROM read_mention m
                JOIN read_text t ON t.article = m.voice / 1000000
                WHERE m.voice IN (""", voices.stream().limit(MOST_NAMES).toList(), row -> {
            String name = row.getString("name").strip().replaceAll("\\s+", " ");
            tally.add(name.length() > LONGEST_NAME || !NAME.matcher(name).find() || isPronoun(name) ? null : name);
        });
        return tally.commonest(MOST_VALUES);
    }

    private static boolean isPronoun(String name) {
        return PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Pairs of a statement's id and that of the one that answers it. */
    private List<long[]> ties(List<Long> own, String where) throws SQLException {
        List<long[]> ties = new ArrayList<>();
        String sql = "SELECT s.answers AS claim, s.id AS answer FROM read_statement s"
                + " WHERE s.id / 1000000 NOT IN (SELECT id FROM page WHERE NOT current) AND " + where;
        each(sql, own.reversed(), row -> {
            if (ties.size() < MOST_ANSWERS) {
                ties.add(new long[] {row.getLong("claim"), row.getLong("answer")});
            }
        });
        return ties;
    }

    private List<VoiceProfile.Exchange> exchanges(List<long[]> pairs, Function<VoiceProfile.Tie, Utterance> other)
            throws SQLException {
        Set<Long> ids = new LinkedHashSet<>();
        pairs.forEach(pair -> ids.addAll(List.of(pair[0], pair[1])));
        Map<Long, Utterance> known = new UtteranceLoader(connection)
                .load(ids).stream().collect(Collectors.toMap(Utterance::id, utterance -> utterance));
        Map<String, List<VoiceProfile.Tie>> byOther = new LinkedHashMap<>();
        for (long[] pair : pairs) {
            Utterance claim = known.get(pair[0]);
            Utterance answer = known.get(pair[1]);
            if (claim != null && answer != null) {
                VoiceProfile.Tie tie = new VoiceProfile.Tie(claim, answer);
                byOther.computeIfAbsent(Party.of(other.apply(tie)).key(), key -> new ArrayList<>())
                        .add(tie);
            }
        }
        return byOther.values().stream()
                .map(ties -> new VoiceProfile.Exchange(
                        Party.of(other.apply(ties.getFirst())),
                        ties.stream().sorted(LATEST_ANSWER_FIRST).toList()))
                .sorted(Comparator.comparingInt(exchange -> -exchange.ties().size()))
                .toList();
    }

    private interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Asks with the ids given after the query's text, so many at a time as SQLite takes. */
    private void each(String sql, List<Long> ids, RowTaker taker) throws SQLException {
        for (int i = 0; i < ids.size(); i += CHUNK) {
            List<Long> chunk = ids.subList(i, Math.min(ids.size(), i + CHUNK));
            Rows.list(
                    connection,
                    sql + "?" + ",?".repeat(chunk.size() - 1) + ")",
                    row -> {
                        taker.take(row);
                        return true;
                    },
                    chunk.stream().mapToLong(Long::longValue).toArray());
        }
    }
}
