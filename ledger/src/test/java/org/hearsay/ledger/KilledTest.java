package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds is killed at a random moment, and another goes on; so many times as {@code hearsay.kills} says. By
 * itself that is few; it was run with 200 before the numbers in benchmarks/README.md were written.
 */
class KilledTest {

    private static final int KILLS = Integer.getInteger("hearsay.kills", 15);
    private static final int READINGS = 100_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(20);
    private final Map<Integer, Long> done = new HashMap<>();

    @Test
    void whatWasReportedDoneIsThereAndNothingIsHalfDone() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            addUntilKilled();
            try (Ledger ledger = Ledgers.open(folder)) {
                Soundness.check(ledger);
                int from = done.size() - Math.min(done.size(), 50);
                for (int i = from; i < done.size(); i++) {
                    assertThat(ledger.reading(done.getOrDefault(i, -1L)).statements())
                            .as("statements of page %s after kill %s", i, kill)
                            .isEqualTo(RandomReading.of(i).statements());
                }
                assertThat(ledger.articles()).containsAll(done.values());
                // Being killed after the commit and before telling of it adds one that wasn't told of.
                assertThat(ledger.articles().size() - done.size()).isBetween(0, kill + 1);
            }
        }
    }

    private void addUntilKilled() throws IOException, InterruptedException {
        Process process = Adder.start(folder, done.size(), READINGS);
        int lines = 1 + random.nextInt(60);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            for (int i = 0; line != null && i < lines; i++) {
                note(line);
                line = i + 1 < lines ? output.readLine() : null;
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            // Unlike the process's own method, this leaves its output to be read.
            process.toHandle().destroyForcibly();
            for (line = output.readLine(); line != null; line = output.readLine()) {
                note(line);
            }
        }
        process.waitFor();
    }

    /** A line that the kill cut off is no report. */
    private void note(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 4 && (words[3].equals("NEW") || words[3].equals("SAME"))) {
            done.put(Integer.parseInt(words[1]), Long.parseLong(words[2]));
        }
    }
}
