package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.fetch.LoopbackServer;
import org.hearsay.app.fetch.RawServer;
import org.hearsay.app.read.Streams;
import org.hearsay.app.read.WordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code read} as its users run it, bad inputs above all; by a reader that needs no models. */
@Timeout(20)
class ReadTest {

    @TempDir
    private Path folder = Path.of("unset");

    private Path good = Path.of("unset");

    @BeforeEach
    void writeAGoodInput() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), "Ana said no.");
    }

    /** What a run came to. */
    private record Run(int code, String out, String err) {

        List<String> names() {
            return out.lines()
                    .map(line -> line.replaceAll(".*?\"name\":\"([^\"]*)\".*", "$1"))
                    .toList();
        }
    }

    @Test
    void aReadingIsPrintedForPeople() {
        Run run = run("read", "--width", "60", good.toString());

        assertThat(run.code).isZero();
        assertThat(run.out).contains("Ana", "said", "no", "1 article · 1 statement");
        assertThat(run.err).isEmpty();
    }

    @Test
    void severalReadingsAreALineEachInTheOrderOfTheInputs() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>Bo said yes.");
        Files.writeString(folder.resolve("z.txt"), "Cy said maybe \uD83D\uDE00.");

        Run run = run("read", "--format", "json", good.toString(), folder.toString(), "-");

        assertThat(run.code).isZero();
        assertThat(run.names()).containsExactly("good", "a", "good", "z", "stdin");
        assertThat(run.out).contains("maybe \uD83D\uDE00");
        assertThat(run.err).isEmpty();
    }

    @Test
    void statementsThatAreLessSureThanAskedForAreLeftOut() {
        assertThat(run("read", "--format", "json", "--min-confidence", "0.5", good.toString()).out)
                .contains("\"id\":\"s1\"");
        assertThat(run("read", "--format", "json", "--min-confidence", "0.51", good.toString()).out)
                .contains("\"statements\":[]");
    }

    @Test
    void whatFailsIsNamedWithWhyAndTheOthersAreDone() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path missing = folder.resolve("missing.html");
        Path without = Files.createDirectory(folder.resolve("without"));
        Path large = folder.resolve("large.html");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(300_000_000);
        }
        Path bomb = Files.write(folder.resolve("bomb.html.gz"), LoopbackServer.gzipBomb(80_000_000));

        Run run = json(empty, missing, good, without, large, bomb, good);

        assertThat(run.code).isEqualTo(3);
        assertThat(run.names()).containsExactly("good", "good");
        assertThat(run.err.lines())
                .containsExactly(
                        "hearsay: " + empty + ": it is empty (check where it came from)",
                        "hearsay: " + missing + ": there is no such file (check the path)",
                        "hearsay: " + without + ": the folder holds no page: no file in it ends in .html, .htm or .txt,"
                                + " or one of these and .gz (name a folder with such files (those below it are not"
                                + " looked into), or the files themselves)",
                        "hearsay: " + large + ": it has 300 MB, more than 64 MB, the limit for one input (raise the"
                                + " limit with --max-bytes if it is an article all the same)",
                        "hearsay: " + bomb + ": once decompressed it has more than 64 MB, the limit for one input"
                                + " (raise the limit with --max-bytes if it is an article all the same)");
    }

    @Test
    void theLimitOfSizeIsAnOption() throws IOException {
        assertThat(run("read", "--max-bytes", "11", good.toString()).err).contains("12 bytes, more than 11 bytes");
        assertThat(run("read", "--max-bytes", "12", good.toString()).code).isZero();
    }

    @Test
    void whereEverythingFailsTheCodeSaysSo() {
        Run run = json(folder.resolve("missing.txt"), folder.resolve("gone.txt"));

        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).isEmpty();
        assertThat(run.err.lines()).hasSize(2);
    }

    @Test
    void aPageWithoutAnArticleFailsAndItsLineSaysWhy() throws IOException {
        Path without = Files.writeString(folder.resolve("without.txt"), "% nothing");

        Run json = json(without, good);
        Run text = run("read", without.toString(), good.toString());

        assertThat(json.code).isEqualTo(3);
        assertThat(json.names()).containsExactly("without", "good");
        assertThat(json.out).contains("\"problems\":[{\"what\":\"no article is in it\"");
        assertThat(json.err).isEqualTo("hearsay: " + without + ": no article is in it (give another)\n");
        assertThat(text.code).isEqualTo(3);
        assertThat(text.out).doesNotContain("without").contains("1 article", "1 input failed");
        assertThat(text.err).isEqualTo(json.err);
    }

    @Test
    void aWrongLineOfJsonFailsAlone() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"name\":\"one\",\"text\":\"Ana said no.\"}\nnot json\n{\"name\":\"three\",\"path\":\"good.txt\"}\n");

        Run run = json(lines);

        assertThat(run.code).isEqualTo(3);
        assertThat(run.names()).containsExactly("one", "three");
        assertThat(run.err).startsWith("hearsay: " + lines + ":2: it is not JSON");
    }

    @Test
    void serversThatMisbehaveAreNamedAndTheOthersAreDone() {
        try (LoopbackServer server = new LoopbackServer();
                RawServer silent = new RawServer(out -> Thread.sleep(10_000));
                RawServer endless = new RawServer(ReadTest::sendForEver)) {
            server.redirect("/circle", "/circle").page("/ok", "text/plain", "Bo said yes.");
            String dead = "http://127.0.0.1:1/";

            Run run = run(
                    "read",
                    "--format=json",
                    "--allow-private",
                    "--timeout=1",
                    "--max-bytes=1MB",
                    dead,
                    server.url("/circle"),
                    server.url("/missing"),
                    silent.url("/"),
                    endless.url("/"),
                    server.url("/ok"));

            assertThat(run.code).isEqualTo(3);
            assertThat(run.names()).containsExactly(server.url("/ok"));
            assertThat(run.err.lines())
                    .satisfiesExactly(
                            line -> assertThat(line).contains(dead + ": the server at port 1"),
                            line -> assertThat(line).contains("/circle: the server redirects in a circle"),
                            line -> assertThat(line).contains("/missing: the server answered 404"),
                            line -> assertThat(line).contains("the server did not answer within 1 s"),
                            line -> assertThat(line).contains("the page is larger than 1000000 bytes"));
        }
    }

    @Test
    void aPrivateAddressIsRefusedUnlessAllowed() {
        try (LoopbackServer server = new LoopbackServer()) {
            server.page("/", "text/plain", "Bo said yes.");

            Run refused = run("read", server.url("/"));
            Run allowed = run("read", "--allow-private", server.url("/"));

            assertThat(refused.code).isEqualTo(1);
            assertThat(refused.err).contains("a loopback address, which is not read from (give --allow-private");
            assertThat(allowed.code).isZero();
        }
    }

    @Test
    void whatStrangersWriteCannotSteerTheTerminal() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"name\":\"x\",\"text\":\"a\",\"published\":\"\\u001b[2J\\r\\n\\u202e\\u009b\"}");

        Run run = json(lines);

        assertThat(run.err.lines()).hasSize(1);
        assertThat(run.err.strip().codePoints().filter(c -> Character.isISOControl(c) || c == 0x202E))
                .isEmpty();
        assertThat(run.err).contains("\\u001b[2J\\u000d\\u000a\\u202e\\u009b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 30_000})
    void anOutputThatIsClosedEndsTheRunQuietly(int taken) throws IOException {
        Files.writeString(folder.resolve("lines.jsonl"), "{\"text\":\"Ana said no.\"}\n".repeat(10_000));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(
                new String[] {
                    "read", "--format=json", folder.resolve("lines.jsonl").toString()
                },
                streams(failingAfter(taken, "Broken pipe"), err),
                WordReader::new);

        assertThat(code).isZero();
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "text"})
    void anOutputThatCannotBeWrittenIsAFailure(String format) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(
                new String[] {"read", "--format", format, good.toString()},
                streams(failingAfter(10, "No space left on device"), err),
                WordReader::new);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("hearsay: the output could not be written: No space left on device\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | a command is missing",
                "red good.txt | Unmatched argument",
                "read | Missing required parameter: 'INPUT'",
                "read --no-such-option x | Unknown option: '--no-such-option'",
                "read --format xml x | '--format'",
                "read --as pdf x | '--as'",
                "read --published yesterday x | 'yesterday' is not a date; write it as year-month-day",
                "read --published 2024-02-30 x | '2024-02-30' is not a date",
                "read --max-bytes much x | 'much' is not a size",
                "read --max-bytes 3GB x | 2147483639",
                "read --timeout 0 x | 0 is not from 1 to 3600",
                "read --threads 0 x | 0 is not from 1 to 256",
                "read --width 5 x | 5 is not from 20 to 1000",
                "read --min-confidence 2 x | 2.0 is not from 0 to 1",
                "read --min-confidence NaN x | NaN is not from 0 to 1"
            })
    void aWrongCommandLineIsSaidAndNothingIsRead(String arguments, String message) {
        Run run = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.code).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err).startsWith("hearsay: ").contains(message).contains("--help");
    }

    @Test
    void aFileMayBeCalledAsAnArgumentFileIs() {
        Run run = run("read", "@" + good);

        assertThat(run.err).contains("@" + good + ": there is no such file");
    }

    @Test
    void afterTwoHyphensAllIsInput() {
        assertThat(run("read", "--", "--format").err).contains("--format: there is no such file");
    }

    private Run json(Path... inputs) {
        return run(Stream.concat(
                        Stream.of("read", "--format=json"), Stream.of(inputs).map(Path::toString))
                .toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(arguments, streams(out, err), WordReader::new);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Streams streams(OutputStream out, OutputStream err) {
        return new Streams(
                new ByteArrayInputStream("Di said so.".getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
    }

    private static OutputStream failingAfter(int bytes, String message) {
        return new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (written++ >= bytes) {
                    throw new IOException(message);
                }
            }
        };
    }

    private static void sendForEver(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] more = "<p>more".repeat(1000).getBytes(StandardCharsets.UTF_8);
        while (true) {
            out.write(more);
        }
    }
}
