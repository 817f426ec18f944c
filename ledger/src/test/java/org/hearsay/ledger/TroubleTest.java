package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.LedgerException.Reason;
import org.hearsay.ledger.store.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full disks, cut files, locks, clocks, and several at once. */
class TroubleTest {

    @TempDir
    private Path folder;

    @Test
    void aFullDatabaseSaysSoAndKeepsWhatWasDone() throws IOException {
        try (Ledger ledger = Ledgers.open(folder)) {
            int done = addRandom(ledger, 0, 5);
            pragma(ledger, "max_page_count = 300");
            LedgerException full = null;
            while (full == null) {
                try {
                    done = addRandom(ledger, done, done + 1);
                } catch (LedgerException e) {
                    full = e;
                }
            }
            assertThat(full.reason()).isEqualTo(Reason.FULL);
            assertThat(full).hasMessageContaining("no room left").hasMessageContaining(folder.toString());
            assertThat(ledger.articles()).hasSize(done);
            pragma(ledger, "max_page_count = 1000000");
            done = addRandom(ledger, done, done + 20);
            Soundness.check(ledger);
            assertThat(ledger.articles()).hasSize(done);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40_000})
    void aFullDiskUnderTheDatabaseOrTheEvidenceLosesNothing(int padding) throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "there is no shell to limit the size of files with");
        List<String> command = new ArrayList<>(List.of(shell.toString(), "-c", "ulimit -f 6000 && exec \"$@\"", "sh"));
        command.addAll(Adder.command(folder, 0, 5000));
        command.add(5, "-Dhearsay.padding=" + padding);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).as("%s", lines).isEqualTo(3);
        long done = lines.stream().filter(line -> line.startsWith("done ")).count();
        try (Ledger ledger = Ledgers.open(folder)) {
            Soundness.check(ledger);
            assertThat(ledger.articles()).hasSize((int) done);
        }
    }

    /** On a file system of 8 MB of its own, which only the processes that begin here see. */
    @Test
    void aFullFileSystemLosesNothing() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path copy = Files.createDirectory(folder.resolve("copy"));
        String script = """
                mount -t tmpfs -o size=8m none "$1" || exit 77
                copy=$2; disk=$1; shift 2
                "$@"; code=$?
                cp -R "$disk/." "$copy"; exit $code
                """;
        List<String> command = new ArrayList<>(
                List.of("unshare", "--mount", "--map-root-user", "/bin/sh", "-c", script, "sh", disk.toString()));
        command.add(copy.toString());
        command.addAll(Adder.command(disk, 0, 5000));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "there is no unshare(1) to make a small file system with: " + e.getMessage());
            return;
        }
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        int code = process.waitFor();
        assumeTrue(code == 3 || !lines.isEmpty(), "this user may not mount a small file system");
        assertThat(code).as("%s", lines).isEqualTo(3);
        assertThat(lines.getLast()).isEqualTo("FULL");
        long done = lines.stream().filter(line -> line.startsWith("done ")).count();
        try (Ledger ledger = Ledgers.open(copy)) {
            Soundness.check(ledger);
            assertThat(ledger.articles()).hasSize((int) done);
        }
    }

    @Test
    void evidenceThatWasCutOffIsNamedAndAddingGoesOn() throws IOException {
        try (Ledger ledger = Ledgers.open(folder)) {
            addRandom(ledger, 0, 10);
        }
        Path file = folder.resolve("evidence/hearsay-00001.warc.gz");
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() - 20);
        }
        try (Ledger ledger = Ledgers.open(folder)) {
            assertThat(ledger.verify().damages())
                    .singleElement()
                    .satisfies(damage -> assertThat(damage.where()).startsWith("article 10,"))
                    .satisfies(damage -> assertThat(damage.what()).contains("hearsay-00001.warc.gz ends at"));
            addRandom(ledger, 10, 12);
            assertThat(ledger.verify().damages()).hasSize(1);
            assertThat(Files.exists(folder.resolve("evidence/hearsay-00002.warc.gz")))
                    .isTrue();
        }
    }

    @Test
    void changedEvidenceIsNamed() throws IOException {
        try (Ledger ledger = Ledgers.open(folder)) {
            addRandom(ledger, 0, 3);
            Path file = folder.resolve("evidence/hearsay-00001.warc.gz");
            try (RandomAccessFile changed = new RandomAccessFile(file.toFile(), "rw")) {
                changed.seek(changed.length() - 12);
                changed.write(new byte[] {1, 2, 3});
            }
            assertThat(ledger.verify().damages())
                    .singleElement()
                    .satisfies(damage -> assertThat(damage.where()).startsWith("article 3,"));
        }
    }

    @Test
    void aLedgerThatAnotherProcessWritesIsWaitedForAndThenSaidToBeBusy() throws SQLException {
        LedgerSettings impatient = Ledgers.settings(Duration.ofMillis(300), 1_000_000);
        try (Ledger ledger = Ledger.open(folder, impatient);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = other.createStatement()) {
            addRandom(ledger, 0, 1);
            statement.execute("BEGIN IMMEDIATE");
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> addRandom(ledger, 1, 2))
                    .withMessageContaining("another process")
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
            assertThat(ledger.reading(1)).as("reading goes on").isNotNull();
            try (Ledger second = Ledger.open(folder, impatient)) {
                assertThat(second.articles()).as("opening goes on").hasSize(1);
            }
            statement.execute("ROLLBACK");
            addRandom(ledger, 1, 2);
            assertThat(ledger.articles()).hasSize(2);
        }
    }

    @Test
    void twoProcessesAddAtOnce() throws IOException, InterruptedException {
        Process one = Adder.start(folder, 0, 120);
        Process other = Adder.start(folder, 60, 180);
        assertThat(one.inputReader().lines().filter(line -> line.startsWith("done ")))
                .hasSize(120);
        assertThat(other.inputReader().lines().filter(line -> line.startsWith("done ")))
                .hasSize(120);
        assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);
        try (Ledger ledger = Ledgers.open(folder)) {
            Soundness.check(ledger);
            assertThat(ledger.articles()).hasSize(180);
        }
    }

    @Test
    void aClockThatIsSetBackChangesNoOrder() {
        AtomicReference<Instant> now = new AtomicReference<>(Ledgers.NOON);
        LedgerSettings settings = new LedgerSettings("tests", now::get, Duration.ofSeconds(1), 1_000_000);
        try (Ledger ledger = Ledger.open(folder, settings)) {
            Address address = Address.named("page");
            for (int i = 1; i <= 4; i++) {
                now.updateAndGet(time -> time.minus(Duration.ofDays(400)));
                Added added = ledger.add(
                        Ledgers.reading("page", "Version " + i), new Capture(address, now.get(), null, null));
                assertThat(added.article()).isEqualTo(i);
                assertThat(added.version()).isEqualTo(i);
            }
            List<Long> current =
                    ledger.read(connection -> Rows.list(connection, "SELECT id FROM article", row -> row.getLong(1)));
            assertThat(current).containsExactly(4L);
        }
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = other.createStatement()) {
            statement.executeUpdate("CREATE TABLE theirs (x)");
        }
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledgers.open(folder))
                .withMessageContaining("another program's");
    }

    @Test
    void aFileThatIsNoDatabaseIsSaidToBeDamaged() throws IOException {
        Files.writeString(folder.resolve("ledger.db"), "not a database, and longer than its header ".repeat(40));
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledgers.open(folder))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    private static void pragma(Ledger ledger, String pragma) {
        ledger.read(connection -> Rows.list(connection, "PRAGMA " + pragma, row -> row.getLong(1)));
    }

    private static int addRandom(Ledger ledger, int first, int end) {
        for (int i = first; i < end; i++) {
            ledger.add(RandomReading.of(i), new Capture(Address.named("page " + i), Ledgers.NOON, null, null));
        }
        return end;
    }
}
