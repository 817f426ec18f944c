package org.hearsay.ledger.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.copy.Candidate;
import org.hearsay.copy.Comparison;
import org.hearsay.copy.CopyClass;
import org.hearsay.copy.Edge;
import org.hearsay.copy.Furniture;
import org.hearsay.copy.Signature;
import org.hearsay.copy.Wording;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Labels;
import org.hearsay.ledger.store.Rows;

/**
 * Finds which articles carry an article's text, or have theirs carried by it, when the article is added or read anew. What
 * that takes has a bound, whatever is in the ledger: no more than {@link #MOST} texts are compared with it.
 */
public final class CopyLinker implements AutoCloseable {

    /** The texts that one article is compared with: those that have most of its fingerprints. */
    static final int MOST = 12;

    /** Candidates of which those are chosen: the others are versions of pages. */
    private static final int LOOKED_AT = 4 * MOST;

    /** Furniture that more articles have was known for that when they came. */
    private static final int FIRST = 2 * Furniture.ARTICLES;

    private final Connection connection;
    private final Labels<CopyClass> kinds;
    private final Fingerprints fingerprints;
    private final PreparedStatement page;
    private final Insert edge;
    private final Insert removeEdge;
    private final Insert removeEdges;

    /** @param connection one that may write, in a transaction whenever a method is called */
    public CopyLinker(Connection connection) throws SQLException {
        this.connection = connection;
        kinds = Labels.load(connection, "copy_kind", CopyClass.class, CopyClass::label);
        fingerprints = new Fingerprints(connection);
        page = connection.prepareStatement("SELECT 1 FROM page WHERE id = ? AND current AND address <> ?");
        edge = new Insert(connection, """
                INSERT INTO copy_edge (first, second, kind, confidence, first_in_second, second_in_first)
                VALUES (?, ?, ?, ?, ?, ?)""");
        removeEdge = new Insert(connection, "DELETE FROM copy_edge WHERE first = ? AND second = ?");
        removeEdges = new Insert(connection, "DELETE FROM copy_edge WHERE first = ?1 OR second = ?1");
    }

    /** Keeps the signature of an article that has none, and its pairs with articles that have. */
    public void link(long article) throws SQLException {
        StoredText text = StoredText.load(connection, article);
        Wording wording = text.wording();
        link(text, wording, Signature.of(wording));
    }

    /** The same for an article that was read anew; where its text is as it was, nothing changes. */
    public void relink(long article) throws SQLException {
        StoredText text = StoredText.load(connection, article);
        Wording wording = text.wording();
        Signature signature = Signature.of(wording);
        Optional<Signature> before = fingerprints.signature(article);
        if (before.isPresent()) {
            if (before.get().equals(signature)) {
                return;
            }
            removeEdges.with(article).run();
            fingerprints.remove(article, before.get());
        }
        link(text, wording, signature);
    }

    private void link(StoredText text, Wording wording, Signature signature) throws SQLException {
        Long outlet = fingerprints.outlet(text);
        Fingerprints.Holders holders = fingerprints.holders(text.article(), outlet, signature);
        fingerprints.add(text.article(), outlet, signature);
        Set<Integer> furniture = Furniture.prints(holders.sameOutlet(), signature.size());
        if (!furniture.isEmpty()) {
            clear(furniture, holders.sameOutlet());
        }
        Wording withoutFurniture = Furniture.without(wording, furniture);
        int compared = 0;
        for (Candidate candidate : holders.candidates().best(LOOKED_AT)) {
            if (compared < MOST && mayBeCopy(candidate.article(), text.address())) {
                compared++;
                StoredText other = StoredText.load(connection, candidate.article());
                boolean sameOutlet = outlet != null && outlet.equals(fingerprints.outlet(other));
                compare(other, text.article(), sameOutlet ? withoutFurniture : wording);
            }
        }
    }

    /**
     * Compares the first articles of an outlet that had its furniture without it: when they came, it was not known for what
     * it is.
     */
    private void clear(Set<Integer> furniture, Map<Integer, List<Long>> sameOutlet) throws SQLException {
        Set<Long> first = new TreeSet<>();
        for (int print : furniture) {
            List<Long> articles = sameOutlet.getOrDefault(print, List.of());
            if (articles.size() <= FIRST) {
                first.addAll(articles);
            }
        }
        for (long one : first) {
            for (long other :
                    Rows.list(connection, "SELECT second FROM copy_edge WHERE first = ?", row -> row.getLong(1), one)) {
                if (first.contains(other)) {
                    removeEdge.with(one).with(other).run();
                    Wording wording = StoredText.load(connection, one).wording();
                    compare(StoredText.load(connection, other), one, Furniture.without(wording, furniture));
                }
            }
        }
    }

    private void compare(StoredText other, long article, Wording wording) throws SQLException {
        Comparison comparison = Comparison.of(other.wording(), wording);
        if (comparison.kind() != CopyClass.INDEPENDENT) {
            keep(Edge.of(other.article(), article, comparison));
        }
    }

    /** Versions of one page are no copies of each other, and of other pages the newest versions count. */
    private boolean mayBeCopy(long article, long address) throws SQLException {
        page.setLong(1, article);
        page.setLong(2, address);
        try (ResultSet row = page.executeQuery()) {
            return row.next();
        }
    }

    private void keep(Edge found) throws SQLException {
        Edge inOrder = found.first() < found.second() ? found : found.turned();
        edge.with(inOrder.first())
                .with(inOrder.second())
                .with((long) kinds.number(inOrder.kind()))
                .with(inOrder.confidence())
                .with(inOrder.firstInSecond())
                .with(inOrder.secondInFirst())
                .run();
    }

    @Override
    public void close() throws SQLException {
        fingerprints.close();
        page.close();
        edge.close();
        removeEdge.close();
        removeEdges.close();
    }
}
