package org.hearsay.ledger.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.copy.Candidate;
import org.hearsay.copy.Comparison;
import org.hearsay.copy.Furniture;
import org.hearsay.copy.Signature;
import org.hearsay.copy.Wording;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Finds which articles carry an article's text, or have theirs carried by it, when the article is connected or read anew.
 * What that takes has a bound, whatever is in the ledger: no more than {@link #MOST} texts are compared with it.
 */
public final class CopyLinker implements AutoCloseable {

    /** The texts that one article is compared with: those that have most of its fingerprints. */
    static final int MOST = 12;

    /** So many of them are of its own outlet at most: else the outlet's furniture would leave no place for others. */
    private static final int MOST_OF_OUTLET = 6;

    /** Candidates of which those are chosen: the others are versions of pages. */
    private static final int LOOKED_AT = 4 * MOST;

    private final Connection connection;
    private final Fingerprints fingerprints;
    private final Pairs pairs;
    private final PreparedStatement page;

    /** @param connection one that may write, in a transaction whenever a method is called */
    public CopyLinker(Connection connection) throws SQLException {
        this.connection = connection;
        fingerprints = new Fingerprints(connection);
        pairs = new Pairs(connection);
        page = connection.prepareStatement("""
                SELECT s.outlet FROM page p JOIN copy_signature s ON s.article = p.id
                WHERE p.id = ? AND p.current AND p.address <> ?""");
    }

    /** What was known of an article before it is read anew. */
    public static final class Before {

        private final long article;
        private final @Nullable StoredText text;

        private Before(long article, @Nullable StoredText text) {
            this.article = article;
            this.text = text;
        }
    }

    /** An article that is compared, with its words. */
    private record Other(StoredText text, Wording wording) {

        long article() {
            return text.article();
        }
    }

    /** Keeps the signature of an article that has none, and its pairs with articles that have. */
    public void link(long article) throws SQLException {
        link(StoredText.load(connection, article));
    }

    /** To be asked while an article's old text is still there, and given to {@link #relink}. */
    public Before before(long article) throws SQLException {
        return new Before(article, fingerprints.isKnown(article) ? StoredText.load(connection, article) : null);
    }

    /** Looks for the pairs of an article that was read anew; where its text is as it was, nothing changes. */
    public void relink(Before before) throws SQLException {
        StoredText text = StoredText.load(connection, before.article);
        StoredText old = before.text;
        if (old != null) {
            boolean same = old.text().toString().equals(text.text().toString())
                    && old.body().equals(text.body());
            if (same) {
                return;
            }
            pairs.removeAll(old.article());
            fingerprints.remove(old.article(), Signature.of(old.wording()));
        }
        link(text);
    }

    private void link(StoredText text) throws SQLException {
        Wording wording = text.wording();
        Signature signature = Signature.of(wording);
        Long outlet = fingerprints.outlet(text);
        List<Other> ofOutlet = new ArrayList<>();
        List<Other> ofOthers = new ArrayList<>();
        choose(text, outlet, signature, ofOutlet, ofOthers);
        fingerprints.add(text.article(), outlet, signature);
        for (Other other : ofOthers) {
            pairs.keep(other.article(), text.article(), Comparison.of(other.wording(), wording));
        }
        withinOutlet(text.article(), wording, ofOutlet);
    }

    /** Versions of one page are no copies of each other, and of other pages the newest versions count. */
    private void choose(
            StoredText text, @Nullable Long outlet, Signature signature, List<Other> ofOutlet, List<Other> ofOthers)
            throws SQLException {
        for (Candidate candidate :
                fingerprints.candidates(text.article(), signature).best(LOOKED_AT)) {
            page.setLong(1, candidate.article());
            page.setLong(2, text.address());
            try (ResultSet row = page.executeQuery()) {
                if (row.next() && ofOutlet.size() + ofOthers.size() < MOST) {
                    boolean own = outlet != null && outlet.equals(Rows.longer(row, "outlet"));
                    if (!own) {
                        ofOthers.add(load(candidate.article()));
                    } else if (ofOutlet.size() < MOST_OF_OUTLET) {
                        ofOutlet.add(load(candidate.article()));
                    }
                }
            }
        }
    }

    private Other load(long article) throws SQLException {
        StoredText text = StoredText.load(connection, article);
        return new Other(text, text.wording());
    }

    /**
     * Compares articles of one outlet without its furniture. That may show only now what is furniture on pages that were
     * compared before, so these are compared again.
     */
    private void withinOutlet(long article, Wording wording, List<Other> others) throws SQLException {
        Furniture furniture =
                Furniture.of(wording, others.stream().map(Other::wording).toList());
        for (int i = 0; i < others.size(); i++) {
            Wording other = furniture.others().get(i);
            pairs.keep(others.get(i).article(), article, Furniture.compare(other, furniture.article()));
            for (int j = 0; furniture.found() && j < i; j++) {
                long one = others.get(i).article();
                long two = others.get(j).article();
                if (pairs.isKept(one, two)) {
                    pairs.remove(one, two);
                    pairs.keep(
                            one,
                            two,
                            Furniture.compare(other, furniture.others().get(j)));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        fingerprints.close();
        pairs.close();
        page.close();
    }
}
