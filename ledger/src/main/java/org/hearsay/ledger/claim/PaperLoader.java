package org.hearsay.ledger.claim;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Paper;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** Loads what claims need of articles: whose they are, and which carry one text. */
final class PaperLoader {

    /** So many numbers go into one query. */
    private static final int CHUNK = 500;

    /** Parts of a host's name that say nothing of whose it is. */
    private static final Set<String> NO_NAMES =
            Set.of("www", "com", "co", "org", "net", "gov", "uk", "edition", "m", "news", "amp", "en");

    private PaperLoader() {}

    static Map<Long, Paper> load(Connection connection, Set<Long> articles) throws SQLException {
        Map<Long, Long> texts = texts(connection, articles);
        Map<Long, Paper> papers = new HashMap<>();
        for (List<Long> chunk : chunks(articles)) {
            Rows.list(
                    connection,
                    "SELECT a.id, a.outlet, a.published, p.url, coalesce(s.merged_into, s.id) AS story"
                            + " FROM read_article a JOIN page p ON p.id = a.id"
                            + " LEFT JOIN article_story m ON m.article = a.id LEFT JOIN story s ON s.id = m.story"
                            + " WHERE a.id IN (" + marks(chunk) + ")",
                    row -> papers.put(row.getLong("id"), paper(row, texts)),
                    numbers(chunk));
        }
        return papers;
    }

    private static Paper paper(ResultSet row, Map<Long, Long> texts) throws SQLException {
        long article = row.getLong("id");
        String outlet = row.getString("outlet");
        String host = host(row.getString("url"));
        String published = row.getString("published");
        return new Paper(
                article,
                outlet != null && !outlet.isBlank() ? outlet : host,
                names(outlet, host),
                published == null ? null : LocalDate.parse(published),
                root(texts, article),
                Rows.longer(row, "story"));
    }

    private static List<String> names(@Nullable String outlet, @Nullable String host) {
        Set<String> names = new LinkedHashSet<>();
        if (outlet != null && !outlet.isBlank()) {
            names.add(outlet);
        }
        for (String label : host == null ? new String[0] : host.split("\\.", -1)) {
            if (label.length() > 1 && !NO_NAMES.contains(label)) {
                names.add(label);
            }
        }
        return List.copyOf(names);
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            // What a user calls an input's address needn't be one.
            return null;
        }
    }

    /** Which article stands for the text of each; those that are missing have a text of their own. */
    private static Map<Long, Long> texts(Connection connection, Set<Long> articles) throws SQLException {
        Map<Long, Long> texts = new HashMap<>();
        for (List<Long> chunk : chunks(articles)) {
            for (String side : List.of("first", "second")) {
                Rows.list(
                        connection,
                        "SELECT e.first, e.second FROM copy_edge e JOIN copy_kind k ON k.id = e.kind"
                                + " WHERE k.name IN ('verbatim', 'abridged', 'reworded') AND e." + side + " IN ("
                                + marks(chunk) + ")",
                        row -> {
                            join(texts, row.getLong(1), row.getLong(2));
                            return true;
                        },
                        numbers(chunk));
            }
        }
        return texts;
    }

    private static void join(Map<Long, Long> texts, long one, long other) {
        long first = Math.min(root(texts, one), root(texts, other));
        texts.put(root(texts, one), first);
        texts.put(root(texts, other), first);
    }

    private static long root(Map<Long, Long> texts, long article) {
        long at = article;
        while (texts.getOrDefault(at, at) != at) {
            at = texts.getOrDefault(at, at);
        }
        return at;
    }

    private static List<List<Long>> chunks(Set<Long> numbers) {
        List<Long> sorted = new ArrayList<>(new TreeSet<>(numbers));
        List<List<Long>> chunks = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += CHUNK) {
            chunks.add(sorted.subList(i, Math.min(sorted.size(), i + CHUNK)));
        }
        return chunks;
    }

    private static String marks(List<Long> numbers) {
        return "?" + ",?".repeat(numbers.size() - 1);
    }

    private static long[] numbers(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
