package org.hearsay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.fetch.AddressPolicy;
import org.hearsay.app.fetch.Courtesy;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.FetchLimits;
import org.hearsay.app.fetch.LoopbackServer;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.fetch.RawServer;
import org.hearsay.app.fetch.SimulatedClock;
import org.hearsay.app.fetch.WallClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Days of watching, in a clock on which waiting takes no time. */
@Timeout(90)
class WatchTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofMillis(300), Duration.ofMillis(300), 1_000_000, 5);

    private final LoopbackServer server = new LoopbackServer();
    private final SimulatedClock clock = new SimulatedClock();
    private final Stop stop = new Stop();
    private final List<String> taken = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPageIsTakenOnceHoweverOftenTheFeedNamesIt() throws Exception {
        AtomicInteger round = new AtomicInteger();
        server.at("/feed", exchange -> send(exchange, rss("/1", "/" + round.incrementAndGet() / 20)));

        watchFor(Duration.ofDays(1), server.url("/feed"));

        assertThat(round.get()).isBetween(70, 97);
        assertThat(taken)
                .startsWith(server.url("/1"), server.url("/0"))
                .doesNotHaveDuplicates()
                .hasSizeBetween(4, 6);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() throws Exception {
        AtomicInteger whole = new AtomicInteger();
        AtomicInteger same = new AtomicInteger();
        server.at("/feed", exchange -> {
            if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
                same.incrementAndGet();
                LoopbackServer.send(exchange, 304, Map.of(), new byte[0]);
            } else {
                whole.incrementAndGet();
                LoopbackServer.send(
                        exchange, 200, Map.of("ETag", "\"1\""), rss("/1").getBytes(StandardCharsets.UTF_8));
            }
        });

        watchFor(Duration.ofHours(6), server.url("/feed"));

        assertThat(whole).hasValue(1);
        assertThat(same.get()).isGreaterThan(15);
        assertThat(taken).hasSize(1);
    }

    @Test
    void aFeedThatFailsIsAskedLessAndLessOften() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        server.at("/feed", exchange -> {
            requests.incrementAndGet();
            LoopbackServer.send(exchange, 500, Map.of(), new byte[0]);
        });

        watchFor(Duration.ofDays(7), server.url("/feed"));

        assertThat(requests.get()).isBetween(10, 25);
    }

    @Test
    void aFeedThatComesBackIsAskedAsOftenAsBefore() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        server.at("/feed", exchange -> {
            if (requests.incrementAndGet() < 5) {
                LoopbackServer.send(exchange, 503, Map.of("Retry-After", "999999999999"), new byte[0]);
            } else {
                send(exchange, rss("/1"));
            }
        });

        watchFor(Duration.ofDays(4), server.url("/feed"));

        assertThat(requests.get()).isGreaterThan(100);
        assertThat(taken).hasSize(1);
    }

    @Test
    void aPageThatCannotBeHadIsTriedInThreeRounds() throws Exception {
        server.at("/feed", exchange -> send(exchange, rss("/fails", "/works")));

        watchFor(Duration.ofDays(1), server.url("/feed"));

        assertThat(taken)
                .containsExactly(
                        server.url("/fails"), server.url("/works"), server.url("/fails"), server.url("/fails"));
    }

    @Test
    void weeksOfAServerThatDoesEverythingWrongAreSurvived() throws Exception {
        Random random = new Random(23);
        AtomicInteger requests = new AtomicInteger();
        byte[] bomb = LoopbackServer.gzipBomb(20_000_000);
        server.at("/feed", exchange -> misbehave(exchange, random.nextInt(12), requests.incrementAndGet(), bomb));

        watchFor(Duration.ofDays(14), server.url("/feed"));

        assertThat(requests.get()).isGreaterThan(30);
        assertThat(complaints).isNotEmpty();
        assertThat(taken).isNotEmpty().hasSizeLessThan(requests.get() * 1_000);
    }

    @Test
    void aDayOfServersThatAreNoneIsSurvived() throws Exception {
        try (RawServer drips = new RawServer(out -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n<rss>".getBytes(StandardCharsets.UTF_8));
                    while (true) {
                        out.write('.');
                        out.flush();
                        Thread.sleep(50);
                    }
                });
                RawServer garbage = RawServer.writing("\u0000\u0001 no HTTP")) {
            for (String feed : List.of(
                    drips.url("/feed"), garbage.url("/feed"), "http://no-such-host.invalid/feed", "not an address")) {
                complaints.clear();
                watchFor(Duration.ofDays(1), feed);
                assertThat(complaints).as(feed).hasSizeBetween(5, 15);
            }
        }
    }

    @Test
    void whoeverIsToldToStopEndsThePageInHandAndNoOther() throws Exception {
        server.at("/feed", exchange -> send(exchange, rss("/1", "/2", "/3")));
        ConcurrentLinkedQueue<String> begun = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> ended = new ConcurrentLinkedQueue<>();
        Taker slow = new Taker() {
            @Override
            public boolean take(String link) throws InterruptedException {
                begun.add(link);
                stop.tell();
                Thread.sleep(200);
                ended.add(link);
                return true;
            }

            @Override
            public void failed(String feed, FetchException failure) {
                complaints.add(feed);
            }
        };
        try (PoliteFetcher fetcher = fetcher(WallClock.real())) {
            new Watch(fetcher, slow, Schedule.every(Duration.ofHours(1)), WallClock.real(), new Random(1), stop)
                    .run(List.of(server.url("/feed")));
        }

        assertThat(begun).hasSize(1);
        assertThat(ended).containsExactlyElementsOf(begun);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoeverOnlyWaitsStopsAtOnce() throws Exception {
        server.at("/feed", exchange -> send(exchange, rss()));
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            stop.tell();
        });
        long start = System.nanoTime();
        try (PoliteFetcher fetcher = fetcher(WallClock.real())) {
            new Watch(fetcher, new Notes(), Schedule.every(Duration.ofHours(1)), WallClock.real(), new Random(1), stop)
                    .run(List.of(server.url("/feed")));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private void misbehave(HttpExchange exchange, int how, int number, byte[] bomb) throws IOException {
        switch (how) {
            case 0 -> exchange.close();
            case 1 -> LoopbackServer.send(exchange, 503, Map.of("Retry-After", "-1"), new byte[0]);
            case 2 -> LoopbackServer.send(exchange, 429, Map.of("Retry-After", "99999999999999"), new byte[0]);
            case 3 -> LoopbackServer.send(exchange, 200, Map.of("Content-Encoding", "gzip"), bomb);
            case 4 -> LoopbackServer.send(exchange, 302, Map.of("Location", "/feed"), new byte[0]);
            case 5 -> LoopbackServer.send(exchange, 302, Map.of("Location", "file:///etc/passwd"), new byte[0]);
            case 6 -> send(exchange, "<rss><item><link>https://x.example/" + number + " & <<</link");
            case 7 -> {
                String[] links = new String[20_000];
                for (int i = 0; i < links.length; i++) {
                    links[i] = "/" + number + "/" + i;
                }
                send(exchange, rss(links));
            }
            case 8 -> send(exchange, "<html>We have moved</html>");
            case 9 -> {
                exchange.sendResponseHeaders(200, 1_000_000);
                exchange.getResponseBody().write("<rss>".getBytes(StandardCharsets.UTF_8));
            }
            case 10 -> LoopbackServer.send(exchange, 200, Map.of("Content-Type", "video/mp4"), new byte[10]);
            default -> send(exchange, rss("/" + number));
        }
    }

    /** Notes what is handed over; pages that are called so can't be had. */
    private final class Notes implements Taker {
        @Override
        public boolean take(String link) {
            synchronized (taken) {
                taken.add(link);
            }
            return !link.endsWith("/fails");
        }

        @Override
        public void failed(String feed, FetchException failure) {
            synchronized (taken) {
                complaints.add(feed + ": " + failure.what());
            }
        }
    }

    /** Watches until that time has passed on the clock. */
    private void watchFor(Duration time, String... feeds) throws InterruptedException, ExecutionException {
        Stop end = new Stop();
        Instant last = clock.instant().plus(time);
        WallClock ending = new WallClock() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public void sleep(Duration wait) throws InterruptedException {
                clock.sleep(wait);
                if (clock.instant().isAfter(last)) {
                    end.tell();
                }
            }
        };
        try (PoliteFetcher fetcher = fetcher(clock)) {
            new Watch(fetcher, new Notes(), Schedule.every(Duration.ofMinutes(15)), ending, new Random(1), end)
                    .run(List.of(feeds));
        }
    }

    private static PoliteFetcher fetcher(WallClock clock) {
        return new PoliteFetcher(LIMITS, AddressPolicy.any(), Courtesy.USUAL, clock);
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/xml"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String rss(String... links) {
        StringBuilder rss = new StringBuilder("<rss><channel>");
        for (String link : links) {
            rss.append("<item><link>").append(link).append("</link></item>");
        }
        return rss + "</channel></rss>";
    }
}
