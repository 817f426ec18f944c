package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.read.Engine;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo, from its beginning to its end. */
@Timeout(120)
class DemoRunTest {

    @TempDir
    private Path samples;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Streams streams() {
        return new Streams(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
    }

    private static Set<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("hearsay-demo-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theLedgerIsGoneWhenItEnds() throws IOException, InterruptedException {
        Files.writeString(samples.resolve("one.txt"), "“Nobody rang,” said Jonna Reed, the mayor, on Monday.");
        Set<Path> before = ledgers();
        AtomicReference<ExitCode> code = new AtomicReference<>();
        Thread demo = Thread.ofPlatform()
                .start(() -> code.set(new DemoRun(samples, Place.LOOPBACK, false, false, "hearsay tests")
                        .run(streams(), Engine::new)));
        while (!err.toString(StandardCharsets.UTF_8).contains("Hearsay is at http://127.0.0.1:")) {
            assertThat(demo.isAlive()).as(err.toString(StandardCharsets.UTF_8)).isTrue();
            Thread.sleep(50);
        }
        assertThat(ledgers()).hasSize(before.size() + 1);
        demo.interrupt();
        demo.join();
        assertThat(code.get()).isEqualTo(ExitCode.ALL_READ);
        assertThat(ledgers()).isEqualTo(before);
    }

    @Test
    void aTrialEndsByItself() throws IOException {
        Files.writeString(samples.resolve("one.txt"), "“Nobody rang,” said Jonna Reed, the mayor, on Monday.");
        assertThat(new DemoRun(samples, Place.LOOPBACK, false, true, "hearsay tests").run(streams(), Engine::new))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void withoutSamplesItSaysWhatToDo() {
        Path none = samples.resolve("none");
        assertThat(new DemoRun(none, Place.LOOPBACK, false, false, "hearsay tests").run(streams(), Engine::new))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--samples");
    }
}
