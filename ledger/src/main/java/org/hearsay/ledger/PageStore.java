package org.hearsay.ledger;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.hearsay.ledger.evidence.Evidence;
import org.hearsay.ledger.evidence.Place;
import org.hearsay.ledger.evidence.StoredPage;
import org.hearsay.ledger.identity.IdentityLinker;
import org.hearsay.ledger.reading.Readers;
import org.hearsay.ledger.reading.ReadingLabels;
import org.hearsay.ledger.reading.ReadingWriter;
import org.hearsay.ledger.reading.StringReader;
import org.hearsay.ledger.reading.StringWriter;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of pages: which versions of which addresses there are, and where their bytes are. */
final class PageStore implements AutoCloseable {

    private final Connection connection;
    private final Evidence evidence;
    private final InstantSource clock;
    private final String reader;
    private final ReadingWriter readings;
    private final StringWriter strings;
    private final IdentityLinker identities;
    private final PreparedStatement find;
    private final PreparedStatement versions;
    private final PreparedStatement lastPage;
    private final PreparedStatement lastAddress;
    private final Insert address;
    private final Insert supersede;
    private final Insert page;
    private final List<Unindexed> unindexed = new ArrayList<>();

    /** What reads, as this file numbers it; 0 until it is asked for. */
    private long readerNumber;

    PageStore(Connection connection, Evidence evidence, ReadingLabels labels, LedgerSettings settings)
            throws SQLException {
        this.connection = connection;
        this.evidence = evidence;
        clock = settings.clock();
        reader = settings.reader();
        readings = new ReadingWriter(connection, labels);
        strings = new StringWriter(connection);
        identities = new IdentityLinker(connection);
        find = connection.prepareStatement("""
                SELECT p.id, p.version FROM page p JOIN address a ON a.id = p.address
                WHERE a.key = ? AND p.sha256 = ?""");
        versions = connection.prepareStatement("""
                SELECT a.id, p.version FROM address a JOIN page p ON p.address = a.id AND p.current WHERE a.key = ?""");
        lastPage = connection.prepareStatement("SELECT coalesce(max(id), 0) FROM page");
        lastAddress = connection.prepareStatement("SELECT coalesce(max(id), 0) FROM address");
        address = new Insert(connection, "INSERT INTO address (id, key) VALUES (?, ?)");
        supersede = new Insert(connection, "UPDATE page SET current = 0 WHERE address = ? AND current");
        page = new Insert(connection, """
                INSERT INTO page (id, address, version, current, name, url, path, origin, media_type, charset,
                    published_given, last_modified, status, captured, added, sha256, bytes, evidence, record_offset,
                    record_length)
                VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    /** The page with these bytes from an address, where there is one. */
    Optional<Added> find(Address from, String sha256) throws SQLException {
        find.setString(1, from.key());
        find.setString(2, sha256);
        try (ResultSet row = find.executeQuery()) {
            return row.next()
                    ? Optional.of(new Added(Added.Outcome.SAME, row.getLong(1), row.getInt(2)))
                    : Optional.empty();
        }
    }

    /**
     * Writes a page and its reading; in a transaction that holds the write lock, and that ends with {@link #index}. Where
     * it fails this store can't be used any more.
     */
    Added add(Reading reading, Capture capture, String sha256, byte[] record) throws SQLException, IOException {
        Optional<Added> known = find(capture.address(), sha256);
        if (known.isPresent()) {
            return known.get();
        }
        Versions before = versions(capture.address());
        long id = next(lastPage);
        if (before.version == 0) {
            address.with(before.address).with(capture.address().key()).run();
        } else {
            supersede.with(before.address).run();
        }
        // The evidence comes first, so that no row ever refers to what isn't there.
        Place place = evidence.append(connection, record);
        page(id, before, reading.page(), capture, sha256, place);
        int statements = reading.statements().size();
        int[] numbers = IntStream.rangeClosed(1, statements).toArray();
        readings.write(id, reading, numbers, statements, reader(), clock.instant());
        identities.link(id);
        unindexed.add(new Unindexed(id, reading, numbers));
        return new Added(before.version == 0 ? Added.Outcome.NEW : Added.Outcome.NEW_VERSION, id, before.version + 1);
    }

    private long reader() throws SQLException {
        if (readerNumber == 0) {
            readerNumber = Readers.number(connection, reader);
        }
        return readerNumber;
    }

    /** A page whose words are in no search index yet. */
    @SuppressWarnings("ArrayRecordComponent") // The numbers are handed on, never compared.
    private record Unindexed(long id, Reading reading, int[] numbers) {}

    /** Writes the words of all that was added into the search indexes, at the end of the same transaction. */
    void index() throws SQLException {
        for (Unindexed one : unindexed) {
            readings.index(one.id, one.reading, one.numbers);
        }
        unindexed.clear();
    }

    /** An address's number, which it may only get now, and the newest version of its page; 0 where there is none. */
    private record Versions(long address, int version) {}

    private Versions versions(Address from) throws SQLException {
        versions.setString(1, from.key());
        try (ResultSet row = versions.executeQuery()) {
            return row.next() ? new Versions(row.getLong(1), row.getInt(2)) : new Versions(next(lastAddress), 0);
        }
    }

    private static long next(PreparedStatement last) throws SQLException {
        try (ResultSet row = last.executeQuery()) {
            return row.getLong(1) + 1;
        }
    }

    private void page(long id, Versions before, Page from, Capture capture, String sha256, Place place)
            throws SQLException {
        page.with(id)
                .with(before.address)
                .with(before.version + 1)
                .with(strings.put(id, "name", from.name()))
                .with(strings.put(
                        id, "url", from.url() == null ? null : from.url().toString()))
                .with(strings.put(id, "path", from.path()))
                .with(strings.put(id, "origin", capture.origin()))
                .with(from.kind().mediaType())
                .with(strings.put(id, "charset", from.charset()))
                .with(day(from.published()))
                .with(day(from.lastModified()))
                .with(capture.head() == null ? null : capture.head().code())
                .with(capture.when().toString())
                .with(clock.instant().toString())
                .with(sha256)
                .with(from.bytes().length)
                .with(place.evidence())
                .with(place.offset())
                .with(place.length())
                .run();
    }

    /** Where the bytes of an article's page are. */
    Place place(long article) throws SQLException {
        return one(article, """
                SELECT e.id, e.name, p.record_offset, p.record_length FROM page p JOIN evidence e ON e.id = p.evidence
                WHERE p.id = ?""", row -> new Place(row.getLong(1), row.getString(2), row.getLong(3), row.getInt(4)));
    }

    /** The page of an article, with its bytes. */
    Page page(long article, StoredPage stored) throws SQLException {
        StringReader odd = StringReader.load(connection, article);
        return one(article, "SELECT * FROM page WHERE id = ?", row -> {
            String url = odd.orNull("url", row.getString("url"));
            return new Page(
                    odd.get("name", row.getString("name")),
                    url == null ? null : URI.create(url),
                    odd.orNull("path", row.getString("path")),
                    kind(row.getString("media_type")),
                    odd.orNull("charset", row.getString("charset")),
                    day(row.getString("published_given")),
                    day(row.getString("last_modified")),
                    stored.bytes());
        });
    }

    private <T> T one(long article, String sql, Rows.Mapper<T> mapper) throws SQLException {
        return Rows.first(connection, sql, mapper, article)
                .orElseThrow(() -> new IllegalArgumentException("the ledger has no article " + article));
    }

    private static Page.Kind kind(String mediaType) throws SQLException {
        for (Page.Kind kind : Page.Kind.values()) {
            if (kind.mediaType().equals(mediaType)) {
                return kind;
            }
        }
        throw new SQLException("this program doesn't know the media type " + mediaType);
    }

    List<Long> articles() throws SQLException {
        return Rows.list(connection, "SELECT id FROM read_article ORDER BY id", row -> row.getLong(1));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement one : List.of(find, versions, lastPage, lastAddress)) {
            one.close();
        }
        for (Insert one : List.of(address, supersede, page)) {
            one.close();
        }
        readings.close();
        strings.close();
        identities.close();
    }
}
