package org.hearsay.ledger.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.copy.Candidates;
import org.hearsay.copy.Credit;
import org.hearsay.copy.Signature;
import org.hearsay.ledger.store.Insert;
import org.jspecify.annotations.Nullable;

/** The rows of signatures, and of which articles have which fingerprints. */
final class Fingerprints implements AutoCloseable {

    private final PreparedStatement holders;
    private final PreparedStatement outlet;
    private final PreparedStatement known;
    private final Insert addOutlet;
    private final Insert addSignature;
    private final Insert setOutlet;
    private final Insert addPrint;
    private final Insert removePrint;

    Fingerprints(Connection connection) throws SQLException {
        holders = connection.prepareStatement("SELECT article FROM copy_print WHERE print = ? "
                + "ORDER BY article DESC LIMIT " + (Candidates.COMMON + 2));
        outlet = connection.prepareStatement("SELECT id FROM copy_outlet WHERE name = ?");
        known = connection.prepareStatement("SELECT 1 FROM copy_signature WHERE article = ?");
        addOutlet = new Insert(connection, "INSERT INTO copy_outlet (name) VALUES (?)");
        addSignature = new Insert(connection, "INSERT INTO copy_signature (article, outlet) VALUES (?, ?)");
        setOutlet = new Insert(connection, "UPDATE copy_signature SET outlet = ? WHERE article = ?");
        addPrint = new Insert(connection, "INSERT INTO copy_print (print, article) VALUES (?, ?)");
        removePrint = new Insert(connection, "DELETE FROM copy_print WHERE print = ? AND article = ?");
    }

    /** The other articles that have an article's fingerprints; for each the newest that are worth a look. */
    Candidates candidates(long article, Signature signature) throws SQLException {
        Candidates candidates = new Candidates();
        for (int print : signature.prints().toArray()) {
            holders.setInt(1, print);
            List<Long> articles = new ArrayList<>();
            try (ResultSet rows = holders.executeQuery()) {
                while (rows.next()) {
                    long holder = rows.getLong(1);
                    if (holder != article && articles.size() <= Candidates.COMMON) {
                        articles.add(holder);
                    }
                }
            }
            candidates.add(articles);
        }
        return candidates;
    }

    /** The number of an article's outlet; it gets one now where it has none. Null where nothing names the outlet. */
    @Nullable
    Long outlet(StoredText text) throws SQLException {
        String name = text.outlet() != null ? text.outlet() : text.host();
        String key = name == null ? "" : Credit.key(name);
        if (key.isEmpty()) {
            return null;
        }
        Optional<Long> number = outlet(key);
        if (number.isEmpty()) {
            addOutlet.with(key).run();
            number = outlet(key);
        }
        return number.orElseThrow();
    }

    private Optional<Long> outlet(String key) throws SQLException {
        outlet.setString(1, key);
        try (ResultSet row = outlet.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    /** Whether an article has a signature, and so was compared with those before it. */
    boolean isKnown(long article) throws SQLException {
        known.setLong(1, article);
        try (ResultSet row = known.executeQuery()) {
            return row.next();
        }
    }

    /** Keeps the signature of an article, which may have had another. */
    void add(long article, @Nullable Long ofOutlet, Signature signature) throws SQLException {
        if (isKnown(article)) {
            setOutlet.with(ofOutlet).with(article).run();
        } else {
            addSignature.with(article).with(ofOutlet).run();
        }
        for (int print : signature.prints().toArray()) {
            addPrint.with((long) print).with(article).run();
        }
    }

    /** Takes away an article's fingerprints; that it was compared stays known. */
    void remove(long article, Signature signature) throws SQLException {
        for (int print : signature.prints().toArray()) {
            removePrint.with((long) print).with(article).run();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement one : List.of(holders, outlet, known)) {
            one.close();
        }
        for (Insert one : List.of(addOutlet, addSignature, setOutlet, addPrint, removePrint)) {
            one.close();
        }
    }
}
