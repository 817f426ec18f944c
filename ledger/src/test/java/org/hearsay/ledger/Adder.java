package org.hearsay.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.hearsay.ledger.store.LedgerException;

/**
 * A process of its own that adds made-up readings and tells of each on a line, once it is done: {@code Adder FOLDER FIRST
 * END}. Ends with 3 and the reason where the ledger can't be written.
 */
final class Adder {

    /** Small enough for a few files of evidence in each test. */
    static final long EVIDENCE_BYTES = 200_000;

    /** Bytes that nothing compresses, more with each page: so evidence outgrows the database. */
    private static final int PADDING = Integer.getInteger("hearsay.padding", 0);

    private Adder() {}

    public static void main(String[] args) {
        try (Ledger ledger = Ledger.open(Path.of(args[0]), Ledgers.settings(Duration.ofSeconds(60), EVIDENCE_BYTES))) {
            for (int i = Integer.parseInt(args[1]); i < Integer.parseInt(args[2]); i++) {
                Added added = ledger.add(
                        padded(RandomReading.of(i), i * PADDING),
                        new Capture(Address.named("page " + i), Ledgers.NOON, null, null));
                System.out.println("done " + i + " " + added.article() + " " + added.outcome());
                System.out.flush();
            }
        } catch (LedgerException e) {
            System.out.println(e.reason());
            System.exit(3);
        }
    }

    private static Reading padded(Reading reading, int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Page page = length == 0 ? reading.page() : Page.of("page", Page.Kind.HTML, bytes);
        return new Reading(
                page,
                reading.article(),
                reading.statements(),
                reading.voices(),
                reading.times(),
                reading.figures(),
                reading.problems());
    }

    /** Starts one. */
    static Process start(Path folder, int first, int end) throws IOException {
        return new ProcessBuilder(command(folder, first, end))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(Path folder, int first, int end) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Adder.class.getName(),
                folder.toString(),
                Integer.toString(first),
                Integer.toString(end)));
    }
}
