package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.read.Streams;
import org.junit.jupiter.api.Test;

/** What the program does before it does anything: help, version, completion. */
class StartTest {

    @Test
    void helpTellsTheCommandsAndTheirOptions() {
        assertThat(out("--help")).contains("read", "completion");
        assertThat(out("read", "--help"))
                .contains("--format", "--published", "--as", "--allow-private", "--max-bytes", "--timeout", "--threads")
                .contains("--min-confidence", "--width", "Exit codes:");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(out("--version")).matches("hearsay \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(Java 25\\S*\\)\n");
    }

    @Test
    void theCompletionKnowsCommandsOptionsAndValues() {
        assertThat(out("completion"))
                .contains("complete", "hearsay", "read", "--published", "\"page\" \"text\" \"jsonl\"");
    }

    @Test
    void helpLoadsNothingThatReadingNeeds() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "read",
                        "--help"))
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(loaded.lines())
                .anyMatch(line -> line.contains("picocli.CommandLine"))
                .noneMatch(line -> line.contains(" org.apache.hc."))
                .noneMatch(line -> line.contains(" tools.jackson."))
                .noneMatch(line -> line.contains(" ai.onnxruntime."))
                .noneMatch(line -> line.contains(" org.jsoup."))
                .noneMatch(line -> line.contains(" me.tongfei."))
                .noneMatch(line -> line.contains(" org.duckdb."))
                .noneMatch(line -> line.contains(" org.sqlite."))
                .noneMatch(line -> line.contains(" org.hearsay.ledger."))
                .noneMatch(line -> line.contains(" org.hearsay.text."));
    }

    private static String out(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new Streams(
                        InputStream.nullInputStream(),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false));
        assertThat(code).isZero();
        assertThat(err.size()).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
