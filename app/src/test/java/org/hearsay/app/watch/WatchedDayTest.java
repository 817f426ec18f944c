package org.hearsay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.add.Keeper;
import org.hearsay.app.fetch.AddressPolicy;
import org.hearsay.app.fetch.Courtesy;
import org.hearsay.app.fetch.FetchLimits;
import org.hearsay.app.fetch.LoopbackServer;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.fetch.SimulatedClock;
import org.hearsay.app.fetch.WallClock;
import org.hearsay.app.input.ByteSize;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.InputReader;
import org.hearsay.app.read.WordReader;
import org.hearsay.ledger.Failure;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day of watching a server that misbehaves, its feed and its pages, with the ledger behind it; in a clock on which
 * waiting takes no time.
 */
@Timeout(120)
class WatchedDayTest {

    private static final ByteSize MOST = new ByteSize(100_000);

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofMillis(300), Duration.ofMillis(300), MOST.bytes(), 5);

    /** Of so many requests one is answered as it should be, at least: a page is tried no more than three times. */
    private static final int WAYS = 11;

    @TempDir
    private Path folder;

    private final LoopbackServer server = new LoopbackServer();
    private final SimulatedClock clock = new SimulatedClock();
    private final Random random = new Random(41);
    private final AtomicInteger polls = new AtomicInteger();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Set<String> sent = new ConcurrentSkipListSet<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aDayOfAServerThatDoesEverythingWrongLeavesALedgerThatIsWhole() throws Exception {
        byte[] bomb = LoopbackServer.gzipBomb(5_000_000);
        server.at("/feed", exchange -> feed(exchange, bomb));
        server.at("/page", exchange -> page(exchange, bomb));
        Set<String> reported = Collections.synchronizedSet(new TreeSet<>());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Complaints complaints = new Complaints(new PrintStream(said, true, StandardCharsets.UTF_8));

        try (Ledger ledger = open()) {
            watchADay(ledger, complaints, reported);
        }

        assertThat(polls.get()).as("polls of a day").isGreaterThan(40);
        assertThat(said.toString(StandardCharsets.UTF_8)).isNotEmpty();
        try (Ledger ledger = open()) {
            assertThat(ledger.verify().damages()).isEmpty();
            Set<String> kept = new TreeSet<>();
            for (long article : ledger.articles()) {
                kept.add(String.valueOf(ledger.reading(article).page().url()));
            }
            assertThat(kept).as("what was reported, and no more").isEqualTo(reported);
            assertThat(kept).as("no page that was sent whole is missing").containsAll(sent);
            assertThat(sent).hasSizeGreaterThan(20);
            List<Failure> failures = ledger.failures().list();
            assertThat(failures).as("what never came is told, with why").isNotEmpty();
            assertThat(failures).allSatisfy(failure -> {
                assertThat(failure.what()).isNotBlank();
                assertThat(kept).doesNotContain(failure.input());
            });
        }
        assertThat(asked.values())
                .as("no page is asked for without end")
                .allMatch(times -> times <= 3 * (LIMITS.maxRedirects() + 1));
    }

    private Ledger open() {
        return Ledger.open(folder.resolve("ledger"), LedgerSettings.of("hearsay tests"));
    }

    private void watchADay(Ledger ledger, Complaints complaints, Set<String> reported)
            throws InterruptedException, ExecutionException {
        Stop stop = new Stop();
        Instant end = clock.instant().plus(Duration.ofDays(1));
        WallClock day = new WallClock() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public void sleep(Duration wait) throws InterruptedException {
                clock.sleep(wait);
                if (clock.instant().isAfter(end)) {
                    stop.tell();
                }
            }
        };
        Keeper keeper = new Keeper(
                ledger, complaints, (name, page, reading, added) -> reported.add(String.valueOf(page.url())), clock);
        try (PoliteFetcher fetcher = new PoliteFetcher(LIMITS, AddressPolicy.any(), Courtesy.USUAL, clock);
                WordReader reader = new WordReader()) {
            LedgerTaker taker = new LedgerTaker(
                    keeper,
                    new InputReader(reader, keeper::isKnown),
                    () -> fetcher,
                    new Settings(null, null, MOST),
                    2,
                    complaints,
                    stop);
            new Watch(fetcher, taker, Schedule.every(Duration.ofMinutes(10)), day, new Random(2), stop)
                    .run(List.of(server.url("/feed")));
        }
    }

    private void feed(HttpExchange exchange, byte[] bomb) throws IOException {
        int number = polls.incrementAndGet();
        // A feed that fails is asked less often, so most of the day it has new pages to name.
        if (random.nextInt(5) == 0) {
            misbehave(exchange, random.nextInt(WAYS - 1), bomb);
            return;
        }
        StringBuilder rss = new StringBuilder("<rss><channel>");
        for (int i = 0; i < 3; i++) {
            rss.append("<item><link>/page/")
                    .append(number)
                    .append('/')
                    .append(i)
                    .append("</link></item>");
        }
        rss.append("<item><link>/page/1/0</link></item></channel></rss>");
        LoopbackServer.send(
                exchange,
                200,
                Map.of("Content-Type", "text/xml"),
                rss.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void page(HttpExchange exchange, byte[] bomb) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.merge(path, 1, Integer::sum);
        int how = Math.floorMod(path.hashCode() * 31, WAYS);
        if (how < WAYS - 1 && random.nextInt(4) > 0) {
            misbehave(exchange, how, bomb);
            return;
        }
        byte[] text = ("Mara said " + path.replace('/', 'x') + " of the dam").getBytes(StandardCharsets.UTF_8);
        LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/plain; charset=utf-8"), text);
        sent.add(server.url(path));
    }

    private static void misbehave(HttpExchange exchange, int how, byte[] bomb) throws IOException {
        switch (how) {
            case 0 -> exchange.close();
            case 1 -> LoopbackServer.send(exchange, 500, Map.of(), new byte[0]);
            case 2 -> LoopbackServer.send(exchange, 503, Map.of("Retry-After", "-7"), new byte[0]);
            case 3 -> LoopbackServer.send(exchange, 200, Map.of("Content-Encoding", "gzip"), bomb);
            case 4 ->
                LoopbackServer.send(
                        exchange,
                        302,
                        Map.of("Location", exchange.getRequestURI().toString()),
                        new byte[0]);
            case 5 -> LoopbackServer.send(exchange, 302, Map.of("Location", "file:///etc/passwd"), new byte[0]);
            case 6 -> {
                // Says that more will come than does.
                exchange.sendResponseHeaders(200, 5_000);
                exchange.getResponseBody().write("Mara said".getBytes(StandardCharsets.UTF_8));
            }
            case 7 -> LoopbackServer.send(exchange, 200, Map.of("Content-Type", "video/mp4"), new byte[10]);
            case 8 ->
                LoopbackServer.send(
                        exchange, 200, new HashMap<>(Map.of("Content-Type", "text/plain")), new byte[200_000]);
            default -> LoopbackServer.send(exchange, 404, Map.of(), "% gone".getBytes(StandardCharsets.UTF_8));
        }
    }
}
