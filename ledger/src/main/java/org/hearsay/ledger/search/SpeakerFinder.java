package org.hearsay.ledger.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a name may mean: identities that are known by it, and voices whose name has all its words. Voices with an
 * identity are told by that, other named ones by their name, and unnamed ones are each somebody else.
 */
final class SpeakerFinder {

    /** The most statements that are gone through for one name. */
    private static final int MOST = 50_000;

    private static final String SELECT = """
            SELECT s.id, s.day, v.id AS voice, v.named, k.name AS kind,
                   substr(t.text, v.start + 1, v.end - v.start) AS name, l.identity
            FROM read_statement s
            JOIN read_voice v ON v.id = s.voice
            JOIN voice_kind k ON k.id = v.kind
            JOIN read_text t ON t.article = s.article
            LEFT JOIN voice_identity l ON l.voice = v.id
            WHERE s.article NOT IN (SELECT id FROM page WHERE NOT current)
            AND s.id NOT IN (
                SELECT statement FROM correction WHERE kind = 'none' AND undone IS NULL AND statement IS NOT NULL)
            AND s.id IN (""";

    private final Map<Speaker.Who, List<Said>> found = new LinkedHashMap<>();

    private record Said(long id, @Nullable LocalDate day) {}

    private final Identities identities;

    private SpeakerFinder(Identities identities) {
        this.identities = identities;
    }

    static Speakers find(Connection connection, String name) throws SQLException {
        Identities known = new Identities(connection);
        SpeakerFinder finder = new SpeakerFinder(known);
        Words words = Words.parse(name);
        int rows = 0;
        if (!words.wanted().isEmpty()) {
            rows = finder.gather(
                    connection,
                    new Sql()
                            .add(
                                    "SELECT w.rowid FROM statement_words w WHERE w.statement_words MATCH ? LIMIT ?",
                                    String.join(" AND ", words.expressions("voice : ")),
                                    MOST));
        }
        List<Long> identities = known.named(name.strip());
        if (!identities.isEmpty()) {
            finder.gather(
                    connection,
                    new Sql()
                            .add("SELECT x.id FROM read_statement x JOIN voice_identity y ON y.voice = x.voice")
                            .in("WHERE y.identity", identities)
                            .add("LIMIT ?", MOST));
        }
        return finder.speakers(name, rows < MOST);
    }

    private int gather(Connection connection, Sql ids) throws SQLException {
        return new Sql()
                .add(SELECT)
                .add(ids)
                .add(")")
                .list(connection, this::take)
                .size();
    }

    private boolean take(ResultSet row) throws SQLException {
        String name = row.getString("name").strip().replaceAll("\\s+", " ");
        Long identity = Rows.longer(row, "identity");
        Speaker.Who who;
        if (identity != null) {
            Identities.Standing standing = identities.standing(identity);
            who = new Speaker.Identity(standing.id(), standing.name());
        } else if (row.getBoolean("named")) {
            who = new Speaker.Named(name, row.getString("kind"));
        } else {
            who = new Speaker.Unnamed(name, row.getLong("voice"));
        }
        return found.computeIfAbsent(who, key -> new ArrayList<>())
                .add(new Said(row.getLong("id"), Rows.day(row, "day")));
    }

    private Speakers speakers(String name, boolean complete) {
        String sought = name.strip().toLowerCase(Locale.ROOT);
        List<Speaker> speakers = new ArrayList<>();
        found.forEach((who, said) -> speakers.add(speaker(who, said)));
        Comparator<Speaker> exactFirst = Comparator.comparing(
                speaker -> !speaker.who().name().toLowerCase(Locale.ROOT).equals(sought));
        speakers.sort(exactFirst
                .thenComparingInt(speaker -> -speaker.statements().size())
                .thenComparing(speaker -> speaker.who().name()));
        int exact = (int) speakers.stream()
                .filter(speaker -> speaker.who().name().toLowerCase(Locale.ROOT).equals(sought))
                .count();
        return new Speakers(speakers, exact, complete);
    }

    private static Speaker speaker(Speaker.Who who, List<Said> all) {
        List<Said> said = all.stream()
                .distinct()
                .sorted(Comparator.comparing(Said::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingLong(Said::id))
                .toList();
        Set<Long> articles = new HashSet<>();
        said.forEach(one -> articles.add(RowId.article(one.id)));
        List<LocalDate> days = new ArrayList<>();
        for (Said one : said) {
            if (one.day != null) {
                days.add(one.day);
            }
        }
        return new Speaker(
                who,
                said.stream().map(Said::id).toList(),
                articles.size(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }
}
