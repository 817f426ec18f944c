package org.hearsay.ledger.copy;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.copy.Candidates;
import org.hearsay.copy.Credit;
import org.hearsay.copy.Signature;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of signatures, and of which articles have which fingerprints. */
final class Fingerprints implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement holders;
    private final PreparedStatement outlet;
    private final Insert addOutlet;
    private final Insert addSignature;
    private final Insert addPrint;
    private final Insert removeSignature;
    private final Insert removePrint;

    Fingerprints(Connection connection) throws SQLException {
        this.connection = connection;
        holders = connection.prepareStatement("SELECT article, outlet FROM copy_print WHERE print = ? "
                + "ORDER BY article DESC LIMIT " + (Candidates.COMMON + 2));
        outlet = connection.prepareStatement("SELECT id FROM copy_outlet WHERE name = ?");
        addOutlet = new Insert(connection, "INSERT INTO copy_outlet (name) VALUES (?)");
        addSignature = new Insert(connection, "INSERT INTO copy_signature (article, outlet, prints) VALUES (?, ?, ?)");
        addPrint = new Insert(connection, "INSERT INTO copy_print (print, article, outlet) VALUES (?, ?, ?)");
        removeSignature = new Insert(connection, "DELETE FROM copy_signature WHERE article = ?");
        removePrint = new Insert(connection, "DELETE FROM copy_print WHERE print = ? AND article = ?");
    }

    /**
     * The other articles that have a text's fingerprints.
     *
     * @param candidates counted by fingerprint
     * @param sameOutlet for each fingerprint those of the same outlet
     */
    record Holders(Candidates candidates, Map<Integer, List<Long>> sameOutlet) {}

    /** Looks up all fingerprints of an article; of each no more than the newest articles that are worth a look. */
    Holders holders(long article, @Nullable Long ofOutlet, Signature signature) throws SQLException {
        Candidates candidates = new Candidates();
        Map<Integer, List<Long>> sameOutlet = new HashMap<>();
        for (int print : signature.prints().toArray()) {
            holders.setInt(1, print);
            List<Long> articles = new ArrayList<>();
            List<Long> same = new ArrayList<>();
            try (ResultSet rows = holders.executeQuery()) {
                while (rows.next()) {
                    long holder = rows.getLong(1);
                    if (holder != article && articles.size() <= Candidates.COMMON) {
                        articles.add(holder);
                        if (ofOutlet != null && rows.getLong(2) == ofOutlet) {
                            same.add(holder);
                        }
                    }
                }
            }
            candidates.add(articles);
            if (!same.isEmpty()) {
                sameOutlet.put(print, same);
            }
        }
        return new Holders(candidates, sameOutlet);
    }

    /** The number of an article's outlet; it gets one now where it has none. Null where nothing names the outlet. */
    @Nullable
    Long outlet(StoredText text) throws SQLException {
        String name = text.outlet() != null ? text.outlet() : text.host();
        String key = name == null ? "" : Credit.key(name);
        if (key.isEmpty()) {
            return null;
        }
        Optional<Long> known = outlet(key);
        if (known.isEmpty()) {
            addOutlet.with(key).run();
            known = outlet(key);
        }
        return known.orElseThrow();
    }

    private Optional<Long> outlet(String key) throws SQLException {
        outlet.setString(1, key);
        try (ResultSet row = outlet.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    void add(long article, @Nullable Long ofOutlet, Signature signature) throws SQLException {
        int[] prints = signature.prints().toArray();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * prints.length);
        bytes.asIntBuffer().put(prints);
        addSignature.with(article).with(ofOutlet).with(bytes.array()).run();
        for (int print : prints) {
            addPrint.with((long) print).with(article).with(ofOutlet).run();
        }
    }

    /** The signature that is kept of an article; empty where it hasn't got one yet. */
    Optional<Signature> signature(long article) throws SQLException {
        return Rows.first(
                connection,
                "SELECT prints FROM copy_signature WHERE article = ?",
                row -> signature(row.getBytes(1)),
                article);
    }

    private static Signature signature(byte[] bytes) {
        IntBuffer prints = ByteBuffer.wrap(bytes).asIntBuffer();
        return Signature.of(IntStream.range(0, prints.limit()).map(prints::get));
    }

    void remove(long article, Signature signature) throws SQLException {
        for (int print : signature.prints().toArray()) {
            removePrint.with((long) print).with(article).run();
        }
        removeSignature.with(article).run();
    }

    @Override
    public void close() throws SQLException {
        holders.close();
        outlet.close();
        for (Insert one : List.of(addOutlet, addSignature, addPrint, removeSignature, removePrint)) {
            one.close();
        }
    }
}
