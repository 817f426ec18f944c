package org.hearsay.ledger.sourcing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.voice.UtteranceLoader;
import org.jspecify.annotations.Nullable;

/** Counts whose word statements rest on, row by row. */
final class ShareCounter {

    /** The most outlets that are listed. */
    private static final int MOST_OUTLETS = 50;

    /** The most articles that are listed. */
    private static final int MOST_ARTICLES = 50;

    /** The most statements of the unnamed that are listed. */
    private static final int MOST_UNNAMED = 100;

    static final String SELECT = """
            SELECT s.id, o.name AS sourcing, a.title, a.outlet, a.published,
                   (SELECT max(CASE k.name WHEN 'media' THEN 2 ELSE 1 END) FROM read_via x
                    JOIN read_voice w ON w.id = x.voice JOIN voice_kind k ON k.id = w.kind
                    WHERE x.statement = s.id) AS via
            FROM read_statement s
            JOIN sourcing o ON o.id = s.sourcing
            JOIN read_article a ON a.id = s.id / 1000000
            WHERE s.id IN (""";

    private final Counts all = new Counts();
    private final Map<Optional<String>, Counts> outlets = new LinkedHashMap<>();
    private final Map<Optional<String>, Set<Long>> articlesOf = new HashMap<>();
    private final Map<Long, Counts> articles = new LinkedHashMap<>();
    private final Map<Long, SourcingReport.ArticleShares> heads = new HashMap<>();
    private final Set<Long> unnamed = new HashSet<>();

    /** The counts of one thing, as they grow. */
    private static final class Counts {

        private final Map<String, Integer> bySourcing = new HashMap<>();
        private int viaMedia;
        private int viaOthers;

        void add(String sourcing, int via) {
            bySourcing.merge(sourcing, 1, Integer::sum);
            viaMedia += via == 2 ? 1 : 0;
            viaOthers += via > 0 ? 1 : 0;
        }

        SourcingReport.Shares shares() {
            return new SourcingReport.Shares(
                    of("named"), of("unnamed"), of("document"), of("media"), of("none"), viaMedia, viaOthers);
        }

        private int of(String sourcing) {
            return bySourcing.getOrDefault(sourcing, 0);
        }
    }

    boolean add(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long article = RowId.article(id);
        String sourcing = row.getString("sourcing");
        int via = row.getInt("via");
        Optional<String> outlet = Optional.ofNullable(row.getString("outlet"));
        all.add(sourcing, via);
        outlets.computeIfAbsent(outlet, key -> new Counts()).add(sourcing, via);
        articlesOf.computeIfAbsent(outlet, key -> new HashSet<>()).add(article);
        articles.computeIfAbsent(article, key -> new Counts()).add(sourcing, via);
        if (!heads.containsKey(article)) {
            heads.put(article, head(article, row));
        }
        return sourcing.equals("unnamed") && unnamed.add(id);
    }

    private static SourcingReport.ArticleShares head(long article, ResultSet row) throws SQLException {
        return new SourcingReport.ArticleShares(
                article,
                row.getString("title"),
                row.getString("outlet"),
                day(row.getString("published")),
                new Counts().shares());
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** @param ids those that were counted, in the order in which they are to be listed */
    SourcingReport report(List<Long> ids, boolean complete, Connection connection) throws SQLException {
        List<SourcingReport.Outlet> byOutlet = outlets.entrySet().stream()
                .map(entry -> new SourcingReport.Outlet(
                        entry.getKey().orElse(null),
                        articlesOf.getOrDefault(entry.getKey(), Set.of()).size(),
                        entry.getValue().shares()))
                .sorted(Comparator.comparingInt(outlet -> -outlet.shares().statements()))
                .toList();
        List<SourcingReport.ArticleShares> byArticle = articles.entrySet().stream()
                .map(entry ->
                        withShares(heads.get(entry.getKey()), entry.getValue().shares()))
                .sorted(Comparator.comparingInt((SourcingReport.ArticleShares head) ->
                                -head.shares().unnamed())
                        .thenComparingInt(head -> -head.shares().statements()))
                .toList();
        List<Long> listed =
                ids.stream().filter(unnamed::contains).limit(MOST_UNNAMED).toList();
        return new SourcingReport(
                all.shares(),
                complete,
                byOutlet.subList(0, Math.min(MOST_OUTLETS, byOutlet.size())),
                Math.max(0, byOutlet.size() - MOST_OUTLETS),
                byArticle.subList(0, Math.min(MOST_ARTICLES, byArticle.size())),
                Math.max(0, byArticle.size() - MOST_ARTICLES),
                new UtteranceLoader(connection).load(listed),
                unnamed.size() - listed.size());
    }

    private static SourcingReport.ArticleShares withShares(
            SourcingReport.@Nullable ArticleShares head, SourcingReport.Shares shares) {
        if (head == null) {
            throw new IllegalStateException("an article was counted and not named");
        }
        return new SourcingReport.ArticleShares(head.article(), head.title(), head.outlet(), head.published(), shares);
    }
}
