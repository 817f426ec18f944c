package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.app.read.Streams;
import org.hearsay.app.read.WordReader;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own that is killed in the middle of adding. */
@Timeout(180)
class KilledAddTest {

    private static final int PAGES = 600;
    private static final Pattern ARTICLE = Pattern.compile("\"article\":(\\d+),.*}\n");

    @TempDir
    private Path folder = Path.of("unset");

    /** The program by a reader that needs no models. */
    static final class Program {
        public static void main(String[] arguments) {
            System.exit(Main.run(arguments, Streams.ofProcess(), WordReader::new));
        }
    }

    @Test
    void nothingThatWasReportedIsLostAndTheNextRunGoesOn() throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            lines.append("{\"name\":\"n")
                    .append(i)
                    .append("\",\"text\":\"Ana said w")
                    .append(i)
                    .append(".\"}\n");
        }
        Path input = Files.writeString(folder.resolve("in.jsonl"), lines);
        Random random = new Random(5);
        int before = 0;
        for (int kill = 0; kill < 5; kill++) {
            Path out = folder.resolve("out" + kill);
            Process process = start(input, out);
            await(out, 1 + random.nextInt(9_000), process);
            process.destroyForcibly().waitFor();
            before = check(out, before);
        }

        Path out = folder.resolve("last");
        Process process = start(input, out);
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(check(out, before)).isEqualTo(PAGES);
    }

    private int check(Path out, int before) throws IOException {
        List<Long> reported = ARTICLE.matcher(Files.readString(out))
                .results()
                .map((MatchResult result) -> Long.parseLong(result.group(1)))
                .toList();
        try (Ledger ledger = Ledger.open(folder.resolve("ledger"), LedgerSettings.of("test"))) {
            List<Long> articles = ledger.articles();
            assertThat(articles).containsAll(reported).hasSizeGreaterThanOrEqualTo(before);
            for (long article : reported) {
                assertThat(ledger.reading(article).statements()).hasSize(1);
            }
            String integrity = ledger.queries()
                    .withHandle(handle -> handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .one());
            assertThat(integrity).isEqualTo("ok");
            return articles.size();
        }
    }

    private static void await(Path out, int bytes, Process process) throws IOException, InterruptedException {
        while (process.isAlive() && Files.size(out) < bytes) {
            Thread.sleep(1);
        }
    }

    private Process start(Path input, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        "add",
                        "--format",
                        "json",
                        "--ledger",
                        folder.resolve("ledger").toString(),
                        input.toString())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
