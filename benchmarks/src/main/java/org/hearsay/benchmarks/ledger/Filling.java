package org.hearsay.benchmarks.ledger;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Insert;
import org.hearsay.ledger.store.Rows;

/**
 * Fills a ledger with rows as they are of articles that were connected, without reading any: the page, the text and the
 * blocks of an article that is there; its fingerprints, of which those that many articles have stay and the others become
 * others; and for every third article a story.
 */
final class Filling {

    /** Articles of one transaction. */
    private static final int BATCH = 30_000;

    /** A fingerprint that more articles have is a manner of speaking, and stays what it is. */
    private static final int COMMON = 16;

    private static final int ARTICLES_OF_A_STORY = 3;

    private static final int STORY_WORDS = 150;

    /** By so many words a story is found: ten of each of its articles. */
    private static final int FINDING_WORDS = 30;

    /** One word of so many is one of the made-up articles'; the others, names perhaps, no other story has. */
    private static final int SHARED = 3;

    private static final List<String> COPIED = List.of(
            "INSERT INTO address (id, key) VALUES (?1, 'urn:x-hearsay:filling-' || ?1 || '-' || ?2)",
            """
            INSERT INTO page SELECT ?1, ?1, 1, 1, name, url, path, origin, media_type, charset, published_given,
                last_modified, status, captured, added, sha256, bytes, evidence, record_offset, record_length
            FROM page WHERE id = ?2""",
            """
            INSERT INTO read_article SELECT ?1, title, outlet, published, published_from, language, reader, read_at,
                last_statement FROM read_article WHERE id = ?2""",
            "INSERT INTO read_text SELECT ?1, text FROM read_text WHERE article = ?2",
            "INSERT INTO read_block SELECT ?1, number, start, end, kind, exclusion FROM read_block WHERE article = ?2",
            "INSERT INTO copy_signature SELECT ?1, outlet FROM copy_signature WHERE article = ?2");

    private final int made;
    private final PrintWriter progress;
    private final Random random = new Random(12);
    private final List<int[]> prints = new ArrayList<>();
    private int[] common = new int[0];
    private List<Integer> words = List.of();

    /** @param made how many articles the ledger has that were read and connected; the others are like them */
    Filling(int made, PrintWriter progress) {
        this.made = made;
        this.progress = progress;
    }

    /** Fills it until it has so many articles. */
    void fill(Supplier<Ledger> open, int articles) {
        long from = 0;
        while (from <= articles) {
            // Closing a ledger takes its log in.
            try (Ledger ledger = open.get()) {
                from = ledger.write(connection -> Database.number(connection, "SELECT max(id) FROM page")) + 1;
                long first = from;
                long last = Math.min(articles, from + BATCH - 1);
                ledger.write(connection -> fill(connection, first, last));
                from = last + 1;
                progress.printf(Locale.ROOT, "filled to %,d%n", last);
                progress.flush();
            }
        }
    }

    private boolean fill(Connection connection, long first, long last) throws SQLException {
        if (prints.isEmpty()) {
            learn(connection);
        }
        for (String sql : COPIED) {
            try (Insert copy = new Insert(connection, sql)) {
                for (long article = first; article <= last; article++) {
                    copy.with(article).with(like(article)).run();
                }
            }
        }
        fingerprints(connection, first, last);
        stories(connection, first, last);
        return true;
    }

    /** The article that one is like. */
    private long like(long article) {
        return 1 + article % made;
    }

    private void learn(Connection connection) throws SQLException {
        common = Rows.list(
                        connection,
                        "SELECT print FROM copy_print GROUP BY print HAVING count(*) > ? ORDER BY print",
                        row -> row.getInt(1),
                        COMMON)
                .stream()
                .mapToInt(print -> print)
                .toArray();
        for (long article = 1; article <= made; article++) {
            prints.add(new int[0]);
        }
        Rows.list(
                connection,
                "SELECT article, print FROM copy_print WHERE article <= ?",
                row -> {
                    int place = row.getInt(1) - 1;
                    int[] before = prints.get(place);
                    int[] more = Arrays.copyOf(before, before.length + 1);
                    more[before.length] = row.getInt(2);
                    return prints.set(place, more);
                },
                made);
        words = Rows.list(connection, "SELECT DISTINCT term FROM story_term ORDER BY term", row -> row.getInt(1));
    }

    /** In the order of the index, in which so many are written quickest. */
    private void fingerprints(Connection connection, long first, long last) throws SQLException {
        List<long[]> rows = new ArrayList<>();
        for (long article = first; article <= last; article++) {
            for (int print : prints.get((int) like(article) - 1)) {
                boolean stays = Arrays.binarySearch(common, print) >= 0;
                rows.add(new long[] {stays ? print : random.nextInt(), article});
            }
        }
        rows.sort((one, other) -> one[0] == other[0] ? Long.compare(one[1], other[1]) : Long.compare(one[0], other[0]));
        try (Insert insert =
                new Insert(connection, "INSERT OR IGNORE INTO copy_print (print, article) VALUES (?, ?)")) {
            for (long[] row : rows) {
                insert.with(row[0]).with(row[1]).run();
            }
        }
    }

    private void stories(Connection connection, long first, long last) throws SQLException {
        long story = Database.number(connection, "SELECT coalesce(max(id), 0) FROM story");
        try (Insert begin = new Insert(
                        connection,
                        "INSERT INTO story (id, first_day, last_day, articles, terms) VALUES (?, ?, ?, ?, ?)");
                Insert term = new Insert(connection, "INSERT OR IGNORE INTO story_term (term, story) VALUES (?, ?)");
                Insert place = new Insert(
                        connection,
                        "INSERT INTO article_story (article, story, likeness, shared) VALUES (?, ?, 0.4, '[\"dam\"]')")) {
            for (long article = first; article <= last; article++) {
                if ((article - first) % ARTICLES_OF_A_STORY == 0) {
                    story++;
                    long day = 20_454L + random.nextInt(2_000);
                    List<Integer> its = words();
                    begin.with(story)
                            .with(day)
                            .with(day + 2)
                            .with((long) ARTICLES_OF_A_STORY)
                            .with(weighed(its))
                            .run();
                    for (int word : its.subList(0, FINDING_WORDS)) {
                        term.with((long) word).with(story).run();
                    }
                }
                place.with(article).with(story).run();
            }
        }
    }

    private List<Integer> words() {
        List<Integer> its = new ArrayList<>();
        for (int i = 0; i < STORY_WORDS; i++) {
            its.add(random.nextInt(SHARED) == 0 ? words.get(random.nextInt(words.size())) : random.nextInt());
        }
        return its;
    }

    /** As the ledger keeps a story's words: by their number, each with its weight. */
    private byte[] weighed(List<Integer> its) {
        Map<Integer, Float> weights = new TreeMap<>();
        its.forEach(word -> weights.put(word, 0.1f + random.nextFloat()));
        ByteBuffer bytes = ByteBuffer.allocate(weights.size() * (Integer.BYTES + Float.BYTES));
        weights.forEach((word, weight) -> bytes.putInt(word).putFloat(weight));
        return bytes.array();
    }
}
