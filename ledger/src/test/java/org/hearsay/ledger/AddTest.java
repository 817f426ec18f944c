package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.ledger.Added.Outcome;
import org.hearsay.ledger.evidence.Digest;
import org.hearsay.ledger.store.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddTest {

    @TempDir
    private Path folder;

    @Test
    void theSamePageAgainChangesNothing() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Reading reading = Ledgers.reading("page", "The gates were opened, she said.");
            assertThat(Ledgers.add(ledger, reading)).isEqualTo(new Added(Outcome.NEW, 1, 1));
            assertThat(Ledgers.add(ledger, reading)).isEqualTo(new Added(Outcome.SAME, 1, 1));
            assertThat(ledger.articles()).containsExactly(1L);
        }
    }

    @Test
    void aChangedPageIsANewVersionAndTheOldOneStays() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Reading first = Ledgers.reading("page", "The gates were opened.");
            Reading second = Ledgers.reading("page", "The gates were not opened.");
            Ledgers.add(ledger, first);
            assertThat(Ledgers.add(ledger, second)).isEqualTo(new Added(Outcome.NEW_VERSION, 2, 2));
            assertThat(ledger.reading(1).article()).isEqualTo(first.article());
            assertThat(ledger.reading(2).article()).isEqualTo(second.article());
            assertThat(numbers(ledger, "SELECT id FROM article")).containsExactly(2L);
            assertThat(numbers(ledger, "SELECT id FROM every_article ORDER BY id"))
                    .containsExactly(1L, 2L);
            assertThat(Ledgers.add(ledger, first)).isEqualTo(new Added(Outcome.SAME, 1, 1));
        }
    }

    @Test
    void theSameBytesFromTwoAddressesAreTwoPages() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Ledgers.add(ledger, Ledgers.reading("one", "The gates were opened."));
            assertThat(Ledgers.add(ledger, Ledgers.reading("other", "The gates were opened.")))
                    .isEqualTo(new Added(Outcome.NEW, 2, 1));
        }
    }

    @Test
    void whatIsThereNeedNotBeReadAgain() {
        try (Ledger ledger = Ledgers.open(folder)) {
            Reading reading = Ledgers.reading("page", "Text.");
            String sha256 = Digest.sha256(reading.page().bytes());
            assertThat(ledger.contains(Address.named("page"), sha256)).isFalse();
            Ledgers.add(ledger, reading);
            assertThat(ledger.contains(Address.named("page"), sha256)).isTrue();
            assertThat(ledger.contains(Address.named("other"), sha256)).isFalse();
        }
    }

    @Test
    void manyThreadsAddAtOnceAndAPageThatCantBeKeptKeepsNoneOut() throws IOException {
        try (Ledger ledger = Ledgers.open(folder)) {
            List<Future<Added>> added = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
                for (int i = 0; i < 240; i++) {
                    Reading reading = i % 40 == 7 ? impossible() : RandomReading.of(i / 2);
                    Address address = Address.named("page " + i / 2);
                    added.add(
                            threads.submit(() -> ledger.add(reading, new Capture(address, Ledgers.NOON, null, null))));
                }
            }
            int failed = 0;
            int fresh = 0;
            for (Future<Added> one : added) {
                failed += one.state() == Future.State.FAILED ? 1 : 0;
                fresh += one.state() == Future.State.SUCCESS && one.resultNow().outcome() == Outcome.NEW ? 1 : 0;
            }
            assertThat(failed).as("pages with a statement of nobody").isEqualTo(6);
            assertThat(fresh).isEqualTo(120);
            Soundness.check(ledger);
        }
    }

    /** A reading that no stage makes: its statement is of a voice that isn't there. */
    private static Reading impossible() {
        Reading reading = MadeUpNews.article(5);
        Statement one = reading.statements().getFirst();
        Statement lost = new Statement(
                one.relation(), one.act(), new Likely<>(99, 1), one.sourcing(), List.of(), null, null, null);
        return new Reading(
                reading.page(), reading.article(), List.of(lost), reading.voices(), List.of(), List.of(), List.of());
    }

    @Test
    void anArticleThatIsntThereIsNamed() {
        try (Ledger ledger = Ledgers.open(folder)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.reading(12))
                    .withMessageContaining("12");
        }
    }

    @Test
    void aFailureIsCountedUntilItIsCleared() {
        try (Ledger ledger = Ledgers.open(folder)) {
            ledger.failures().add("https://news.example/a", "no answer within 20 s", "try again later");
            ledger.failures().add("b.html", "it is empty", "give another file");
            ledger.failures().add("https://news.example/a", "no such host", "check the address");
            assertThat(ledger.failures().list())
                    .containsExactly(
                            new Failure(
                                    "https://news.example/a",
                                    "no such host",
                                    "check the address",
                                    Ledgers.NOON,
                                    Ledgers.NOON,
                                    2),
                            new Failure("b.html", "it is empty", "give another file", Ledgers.NOON, Ledgers.NOON, 1));
            ledger.failures().clear("https://news.example/a");
            assertThat(ledger.failures().list()).hasSize(1);
        }
    }

    @Test
    void anotherLanguageReadsPlainSqlWhileAddingGoesOn() throws IOException {
        assumeTrue(Python.isThere(), "there is no python3 to query the ledger with");
        try (Ledger ledger = Ledgers.open(folder)) {
            ledger.add(MadeUpNews.article(0), new Capture(Address.named("0"), Ledgers.NOON, null, null));
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<String> counts = CompletableFuture.supplyAsync(() -> {
                try {
                    return query(folder.resolve("ledger.db"));
                } finally {
                    done.set(true);
                }
            });
            int added = 1;
            while (!done.get()) {
                ledger.add(MadeUpNews.article(added), new Capture(Address.named("" + added), Ledgers.NOON, null, null));
                added++;
            }
            // Each time, all statements of an article are there or none is.
            assertThat(counts.join().lines()).hasSize(20).allMatch("whole"::equals);
            Soundness.check(ledger);
        } catch (IllegalStateException e) {
            throw new IOException(e);
        }
    }

    private static String query(Path database) {
        String program = """
                import sqlite3, sys, time
                db = sqlite3.connect(sys.argv[1])
                for i in range(20):
                    articles, statements, words = db.execute(
                        "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM read_statement),"
                        " (SELECT count(*) FROM (SELECT voice, content FROM statement WHERE act = 'denies'))").fetchone()
                    print('whole' if statements == 20 * articles else 'torn')
                    time.sleep(0.01)
                """;
        try {
            return new String(Python.run(program, database.toString()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> numbers(Ledger ledger, String sql) {
        return ledger.read(connection -> Rows.list(connection, sql, row -> row.getLong(1)));
    }
}
