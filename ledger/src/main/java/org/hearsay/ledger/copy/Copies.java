package org.hearsay.ledger.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.copy.Comparison;
import org.hearsay.copy.CopyClass;
import org.hearsay.copy.Descent;
import org.hearsay.copy.Edge;
import org.hearsay.copy.Link;
import org.hearsay.copy.Member;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.Rows;

/** Answers which articles of a ledger carry another's text. Superseded versions of pages are passed over. */
public final class Copies {

    /** A group is followed no further than to so many articles. */
    public static final int LARGEST = 200;

    /** So many texts are laid beside the one asked about, at most. */
    public static final int PAIRS = 20;

    private static final String EDGES = """
            SELECT e.first, e.second, k.name, e.confidence, e.first_in_second, e.second_in_first
            FROM copy_edge e JOIN copy_kind k ON k.id = e.kind
            JOIN page f ON f.id = e.first AND f.current JOIN page s ON s.id = e.second AND s.current
            WHERE e.first = ?1 OR e.second = ?1
            ORDER BY e.first, e.second LIMIT 1000""";

    private final Ledger ledger;

    public Copies(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Looks for the copies of articles that an older version of the program added.
     *
     * @param after the article after which to go on; 0 at first
     * @param most how many to look at, in one transaction
     * @return the last one looked at; empty where none is left
     */
    public Optional<Long> catchUp(long after, int most) {
        return ledger.write(connection -> {
            List<Long> due = Rows.list(connection, """
                    SELECT id FROM read_article WHERE id > ?
                        AND NOT EXISTS (SELECT 1 FROM copy_signature s WHERE s.article = read_article.id)
                    ORDER BY id LIMIT ?""", row -> row.getLong(1), after, most);
            try (CopyLinker linker = new CopyLinker(connection)) {
                for (long article : due) {
                    linker.link(article);
                }
            }
            return due.isEmpty() ? Optional.empty() : Optional.of(due.getLast());
        });
    }

    /**
     * How many articles are directly known to have text in common with one, in their current versions.
     *
     * @param copies those that carry its text, or whose text it carries
     * @param quotations those that only share quotations with it
     */
    public record Count(int copies, int quotations) {}

    /** Counts the articles that have text in common with one. */
    public Count count(long article) {
        try {
            return ledger.queries().withHandle(handle -> {
                List<Edge> edges = edges(handle.getConnection(), article);
                int copies = (int)
                        edges.stream().filter(edge -> edge.kind().isCopy()).count();
                return new Count(copies, edges.size() - copies);
            });
        } catch (SQLException e) {
            throw LedgerException.of(e, ledger.folder());
        }
    }

    /**
     * Which of some articles carry the same text, each with the copies among them.
     *
     * @param articles their numbers
     * @return for each article the least number of those that carry its text, or parts of it, its own where none does
     */
    public Map<Long, Long> texts(List<Long> articles) {
        Map<Long, Long> least = new TreeMap<>();
        articles.forEach(article -> least.put(article, article));
        try {
            ledger.queries().useHandle(handle -> {
                for (long article : articles) {
                    for (Edge edge : edges(handle.getConnection(), article)) {
                        if (edge.kind().isCopy()
                                && least.containsKey(edge.first())
                                && least.containsKey(edge.second())) {
                            join(least, edge.first(), edge.second());
                        }
                    }
                }
            });
        } catch (SQLException e) {
            throw LedgerException.of(e, ledger.folder());
        }
        return least;
    }

    private static void join(Map<Long, Long> least, long one, long other) {
        Long first = least.get(one);
        Long second = least.get(other);
        if (first != null && second != null && !first.equals(second)) {
            long smaller = Math.min(first, second);
            least.replaceAll((article, text) -> text.equals(first) || text.equals(second) ? smaller : text);
        }
    }

    /** The group of an article; one without copies is alone in it. Empty where the ledger has no such article. */
    public Optional<CopyGroup> group(long article) {
        return group(article, PAIRS);
    }

    /** The same without texts side by side: for who asks about many articles, and not for their passages. */
    public Optional<CopyGroup> tree(long article) {
        return group(article, 0);
    }

    private Optional<CopyGroup> group(long article, int pairs) {
        try {
            return ledger.queries().inTransaction(handle -> {
                Connection connection = handle.getConnection();
                boolean known = Rows.first(connection, "SELECT 1 FROM read_article WHERE id = ?", row -> true, article)
                        .isPresent();
                return known ? Optional.of(group(connection, article, pairs)) : Optional.empty();
            });
        } catch (SQLException e) {
            throw LedgerException.of(e, ledger.folder());
        }
    }

    private static CopyGroup group(Connection connection, long article, int mostPairs) throws SQLException {
        Set<Edge> all = new LinkedHashSet<>();
        Set<Long> numbers = new TreeSet<>(Set.of(article));
        boolean cut = follow(connection, article, numbers, all);
        List<Edge> edges = all.stream()
                .filter(edge -> edge.kind().isCopy())
                .filter(edge -> numbers.contains(edge.first()) && numbers.contains(edge.second()))
                .toList();
        Map<Long, StoredText> texts = new TreeMap<>();
        List<Member> members = new ArrayList<>();
        List<CopyMember> shown = new ArrayList<>();
        for (long number : numbers) {
            StoredText text = StoredText.load(connection, number);
            texts.put(number, text);
            members.add(text.member());
            shown.add(shown(connection, text));
        }
        Descent descent = Descent.of(members, edges);
        List<CopyGroup.Pair> pairs = new ArrayList<>();
        for (Edge edge : all) {
            boolean own = edge.first() == article || edge.second() == article;
            if (own && pairs.size() < mostPairs) {
                pairs.add(pair(connection, texts, isTurned(descent, edge) ? edge.turned() : edge));
            }
        }
        return new CopyGroup(article, shown, edges, descent, pairs, cut);
    }

    /** Goes from copy to copy; tells whether it had to stop before the end. */
    private static boolean follow(Connection connection, long article, Set<Long> numbers, Set<Edge> all)
            throws SQLException {
        List<Long> left = new ArrayList<>(List.of(article));
        boolean cut = false;
        for (int i = 0; i < left.size(); i++) {
            for (Edge edge : edges(connection, left.get(i))) {
                all.add(edge);
                long other = edge.first() == left.get(i) ? edge.second() : edge.first();
                if (edge.kind().isCopy() && !numbers.contains(other)) {
                    cut |= numbers.size() == LARGEST;
                    if (numbers.size() < LARGEST) {
                        numbers.add(other);
                        left.add(other);
                    }
                }
            }
        }
        return cut;
    }

    private static List<Edge> edges(Connection connection, long article) throws SQLException {
        return Rows.list(
                connection,
                EDGES,
                row -> new Edge(
                        row.getLong(1),
                        row.getLong(2),
                        CopyClass.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6)),
                article);
    }

    private static boolean isTurned(Descent descent, Edge edge) {
        return descent.links().stream()
                .map((Link link) -> link.copy() == edge.first() && link.from() == edge.second())
                .anyMatch(turned -> turned);
    }

    private static CopyGroup.Pair pair(Connection connection, Map<Long, StoredText> texts, Edge edge)
            throws SQLException {
        StoredText first = text(connection, texts, edge.first());
        StoredText second = text(connection, texts, edge.second());
        Comparison comparison = Comparison.of(first.wording(), second.wording());
        Comparison asKept = new Comparison(edge.kind(), edge.confidence(), comparison.alignment());
        return new CopyGroup.Pair(shown(connection, first), shown(connection, second), asKept);
    }

    private static StoredText text(Connection connection, Map<Long, StoredText> texts, long article)
            throws SQLException {
        StoredText known = texts.get(article);
        return known != null ? known : StoredText.load(connection, article);
    }

    private static CopyMember shown(Connection connection, StoredText text) throws SQLException {
        return Rows.first(
                        connection,
                        "SELECT p.name, p.url, a.title FROM page p JOIN read_article a ON a.id = p.id WHERE p.id = ?",
                        row -> new CopyMember(
                                text.article(),
                                row.getString("name"),
                                row.getString("url"),
                                text.outlet(),
                                row.getString("title"),
                                text.published(),
                                text.text()),
                        text.article())
                .orElseThrow(() -> new SQLException("the ledger has no page " + text.article()));
    }
}
