package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.fetch.LoopbackServer;
import org.hearsay.app.read.Streams;
import org.hearsay.app.read.WordReader;
import org.hearsay.ledger.Failure;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code add} as its users run it; by a reader that needs no models. */
@Timeout(60)
class AddTest {

    @TempDir
    private Path folder = Path.of("unset");

    /** What a run came to. */
    private record Run(int code, String out, String err) {}

    @Test
    void aPageIsAddedOnce() throws IOException {
        Path page = Files.writeString(folder.resolve("a.txt"), "Ana said no.");

        Run first = add("--format", "json", page.toString());
        Run second = add("--format", "json", page.toString());

        assertThat(first.code).isZero();
        assertThat(first.out)
                .isEqualTo("{\"name\":\"" + page + "\",\"outcome\":\"new\",\"article\":1,\"version\":1,"
                        + "\"statements\":1}\n");
        assertThat(first.err).isEqualTo("hearsay: added 1 article with 1 statement\n");
        assertThat(second.code).isZero();
        assertThat(second.out).isEmpty();
        assertThat(second.err).isEqualTo("hearsay: added 0 articles with 0 statements; 1 known already\n");
    }

    @Test
    void aPageThatChangedIsANewVersionAndBothAreKept() throws IOException {
        Path page = Files.writeString(folder.resolve("a.txt"), "Ana said no.");
        add(page.toString());
        Files.writeString(page, "Ana said yes.");

        assertThat(add("--format", "json", page.toString()).out)
                .contains("\"outcome\":\"new version\"", "\"version\":2");
        try (Ledger ledger = ledger()) {
            assertThat(ledger.articles())
                    .hasSize(2)
                    .allSatisfy(article -> assertThat(
                                    ledger.reading(article).article().text().toString())
                            .startsWith("Ana said"));
        }
    }

    @Test
    void whatFailsIsNotedUntilItIsOvercome() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Ana said no.");
        Path late = folder.resolve("late.txt");
        Path without = Files.writeString(folder.resolve("without.txt"), "% nothing");

        Run run = add(good.toString(), late.toString(), without.toString());

        assertThat(run.code).isEqualTo(3);
        assertThat(run.err).contains("late.txt: there is no such file", "no article is in it", "2 failed");
        assertThat(failures()).extracting(Failure::input).containsExactly(late.toString(), without.toString());

        Files.writeString(late, "Ben said yes.");
        Run retried = add("--retry");

        assertThat(retried.code).isEqualTo(3);
        assertThat(retried.err).contains("added 1 article with 1 statement; 1 failed");
        assertThat(failures()).singleElement().satisfies(failure -> {
            assertThat(failure.input()).isEqualTo(without.toString());
            assertThat(failure.attempts()).isEqualTo(2);
        });
    }

    @Test
    void linesOfJsonAndPagesOfArchivesAreTakenAgainFromTheirFiles() throws IOException {
        Path lines = Files.writeString(folder.resolve("l.jsonl"), """
                {"name":"a","text":"Ana said no."}
                {"name":"b","text":"% nothing"}
                {"name":"c","text":"Cy said so."}
                """);
        add(lines.toString());
        assertThat(failures()).extracting(Failure::input).containsExactly(lines + "#2");

        Files.writeString(lines, """
                {"name":"a","text":"Ana said no."}
                {"name":"b","text":"Ben said yes."}
                {"name":"c","text":"Cy said so."}
                """);
        Run retried = add("--retry");

        assertThat(retried.code).isZero();
        assertThat(retried.err).contains("added 1 article with 1 statement; 2 known already");
        assertThat(failures()).isEmpty();
    }

    @Test
    void aPageFromTheWebIsKeptAsItCame() {
        try (LoopbackServer server = new LoopbackServer()) {
            server.at(
                    "/page",
                    exchange -> LoopbackServer.send(
                            exchange,
                            200,
                            Map.of("Content-Type", "text/html; charset=utf-8", "X-Odd", "yes"),
                            "Ana said no.".getBytes(StandardCharsets.UTF_8)));
            server.page("/feed", "text/xml", "<rss><item><link>/page</link></item></rss>");

            Run run = add("--allow-private", "--format", "json", server.url("/feed"));

            assertThat(run.code).as(run.err).isZero();
            assertThat(run.out).contains("\"url\":\"" + server.url("/page") + "\"");
            try (Ledger ledger = ledger()) {
                var original = ledger.original(1);
                assertThat(original.toString()).isNotBlank();
                assertThat(ledger.reading(1).page().bytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("Ana said no.");
            }
        }
    }

    @Test
    void aServerThatFailsOnceIsAskedAgainWithRetry() {
        AtomicInteger requests = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer()) {
            server.at("/page", exchange -> {
                boolean first = requests.getAndIncrement() == 0;
                LoopbackServer.send(
                        exchange,
                        first ? 500 : 200,
                        Map.of("Content-Type", "text/html"),
                        "Ana said no.".getBytes(StandardCharsets.UTF_8));
            });

            assertThat(add("--allow-private", server.url("/page")).code).isEqualTo(1);
            assertThat(failures())
                    .extracting(Failure::what)
                    .containsExactly("the server answered 500: the server failed");
            assertThat(add("--allow-private", "--retry").code).isZero();
            assertThat(failures()).isEmpty();
        }
    }

    @Test
    void aFolderOfPagesIsAddedByManyThreads() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            names.add(Files.writeString(folder.resolve("p" + i + ".txt"), "Ana said n" + i + ".")
                    .toString());
        }

        assertThat(add("--threads", "8", folder.toString()).err).contains("added 200 articles with 200 statements");
        try (Ledger ledger = ledger()) {
            assertThat(ledger.articles()).hasSize(200);
        }
        assertThat(names).hasSize(200);
    }

    @Test
    void aLedgerThatCannotBeUsedIsSaidInOneLine() throws IOException {
        Path page = Files.writeString(folder.resolve("a.txt"), "Ana said no.");
        Path file = Files.writeString(folder.resolve("file"), "x");

        Run run = run("add", "--ledger", file.toString(), page.toString());

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err.lines()).singleElement().asString().startsWith("hearsay: the ledger in ");
    }

    @Test
    void nothingToAddIsWrongUsage() {
        assertThat(add().code).isEqualTo(2);
        assertThat(add("--threads", "0", "x").code).isEqualTo(2);
        assertThat(add("--retry").code).as("with nothing that failed").isZero();
    }

    private List<Failure> failures() {
        try (Ledger ledger = ledger()) {
            return ledger.failures().list();
        }
    }

    private Ledger ledger() {
        return Ledger.open(folder.resolve("ledger"), LedgerSettings.of("test"));
    }

    private Run add(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("add", "--ledger", folder.resolve("ledger").toString()));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new Streams(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false),
                WordReader::new);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
