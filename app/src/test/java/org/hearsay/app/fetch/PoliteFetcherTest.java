package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.hearsay.app.fetch.PoliteFetcher.ChosenBy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class PoliteFetcherTest {

    private final LoopbackServer server = new LoopbackServer();
    private final SimulatedClock clock = new SimulatedClock();
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final PoliteFetcher fetcher = new PoliteFetcher(Fetches.LIMITS, AddressPolicy.any(), Courtesy.USUAL, clock);

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void aHostIsLeftAloneForASecondBetweenRequests() throws FetchException {
        server.page("/", "text/html", "<p>Hi");

        get("/a", ChosenBy.PERSON);
        get("/b", ChosenBy.PERSON);
        clock.move(Duration.ofMillis(400));
        get("/c", ChosenBy.PERSON);

        assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(600));
    }

    @Test
    void aHostHasOneRequestAtATime() throws Exception {
        AtomicInteger present = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.at("/", exchange -> {
            most.accumulateAndGet(present.incrementAndGet(), Math::max);
            pause(20);
            present.decrementAndGet();
            LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/html"), new byte[] {'x'});
        });

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> visits = IntStream.range(0, 10)
                    .<Callable<Answer>>mapToObj(i -> () -> get("/" + i, ChosenBy.PERSON))
                    .toList();
            assertThat(threads.invokeAll(visits))
                    .allSatisfy(visit -> assertThat(visit.get()).isInstanceOf(Fetched.class));
        }

        assertThat(most).hasValue(1);
        assertThat(clock.sleeps()).hasSize(9);
    }

    @Test
    void aHostWaitsForNoOther() throws Exception {
        server.page("/", "text/html", "<p>Hi");
        get("/", ChosenBy.PERSON);

        assertThat(fetcher.fetch(
                        FetchRequest.page(PageUrl.parse("http://localhost:" + server.port() + "/")), ChosenBy.PERSON))
                .isInstanceOf(Fetched.class);
        assertThat(clock.sleeps()).isEmpty();
    }

    @Test
    void whatAProgramChoseIsAskedForAndWhatAPersonChoseIsNot() throws FetchException {
        robots("User-agent: *\nDisallow: /closed\n");
        server.page("/closed", "text/html", "<p>Hi").page("/open", "text/html", "<p>Hi");

        assertThat(get("/closed", ChosenBy.PERSON)).isInstanceOf(Fetched.class);
        assertThat(asked).isEmpty();
        assertThat(get("/open", ChosenBy.PROGRAM)).isInstanceOf(Fetched.class);
        failure("/closed/a", ChosenBy.PROGRAM)
                .hasMessage("the robots.txt of 127.0.0.1 asks programs not to fetch it")
                .extracting(e -> ((FetchException) e).failure())
                .isEqualTo(FetchFailure.ROBOTS);
    }

    @Test
    void rulesForThisProgramWinOverRulesForAll() throws FetchException {
        robots("User-agent: *\nDisallow:\n\nUser-agent: Hearsay\nDisallow: /not-you\nCrawl-delay: 5\n");
        server.page("/", "text/html", "<p>Hi");

        get("/", ChosenBy.PROGRAM);
        failure("/not-you", ChosenBy.PROGRAM).hasMessageContaining("asks programs not to");
        get("/a", ChosenBy.PROGRAM);

        assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    @Test
    void aDelayWithoutMeasureIsCut() throws FetchException {
        robots("User-agent: *\nCrawl-delay: 86400\n");
        server.page("/", "text/html", "<p>Hi");

        get("/", ChosenBy.PROGRAM);
        get("/a", ChosenBy.PROGRAM);

        assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    @Test
    void theRulesAreKeptForADay() throws FetchException {
        robots("User-agent: *\nDisallow: /closed\n");
        server.page("/", "text/html", "<p>Hi");

        get("/", ChosenBy.PROGRAM);
        clock.move(Duration.ofHours(23));
        get("/a", ChosenBy.PROGRAM);
        assertThat(asked).hasSize(1);
        clock.move(Duration.ofHours(2));
        get("/b", ChosenBy.PROGRAM);
        assertThat(asked).hasSize(2);
        clock.move(Duration.ofDays(-30));
        get("/c", ChosenBy.PROGRAM);
        assertThat(asked).as("with the clock set back").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 418})
    void aHostThatTellsNoRulesAllowsAll(int status) throws FetchException {
        server.at("/robots.txt", exchange -> LoopbackServer.send(exchange, status, Map.of(), new byte[0]));
        server.page("/a", "text/html", "<p>Hi");

        assertThat(get("/a", ChosenBy.PROGRAM)).isInstanceOf(Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aHostThatCannotTellItsRulesAllowsNothingForNow(int status) throws FetchException {
        AtomicInteger answer = new AtomicInteger(status);
        server.at("/robots.txt", exchange -> LoopbackServer.send(exchange, answer.get(), Map.of(), new byte[0]));
        server.page("/a", "text/html", "<p>Hi");

        failure("/a", ChosenBy.PROGRAM).hasMessageContaining("can't be had now");
        answer.set(404);
        failure("/a", ChosenBy.PROGRAM).hasMessageContaining("can't be had now");
        clock.move(Duration.ofMinutes(11));
        assertThat(get("/a", ChosenBy.PROGRAM)).isInstanceOf(Fetched.class);
    }

    @Test
    void rulesWithoutEndAreReadUpToHalfAMegabyte() throws FetchException {
        server.at("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] line = "User-agent: *\nDisallow: /closed\n".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(line);
            }
        });
        server.page("/", "text/html", "<p>Hi");

        assertThat(get("/open", ChosenBy.PROGRAM)).isInstanceOf(Fetched.class);
        failure("/closed", ChosenBy.PROGRAM).hasMessageContaining("asks programs not to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Not found</html>",
                "Crawl-delay: NaN",
                "User-agent: *\nCrawl-delay: -1e999\nCrawl-delay: 1e999",
                "\u0000\u0001\u0002",
                "Disallow: /",
                "User-agent:\nDisallow: /%%%zz"
            })
    void rulesThatAreNoneAllowAll(String text) throws FetchException {
        robots(text);
        server.page("/", "text/html", "<p>Hi");

        assertThat(get("/a", ChosenBy.PROGRAM)).isInstanceOf(Fetched.class);
        assertThat(get("/b", ChosenBy.PROGRAM)).isInstanceOf(Fetched.class);
    }

    @Test
    void aRuleOfManyWildcardsTakesNoTime() throws FetchException {
        robots("User-agent: *\n" + ("Disallow: /" + "*a".repeat(200) + "b\n").repeat(900));
        server.page("/", "text/html", "<p>Hi");

        long start = System.nanoTime();
        get("/" + "a".repeat(4_000), ChosenBy.PROGRAM);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void eachHopOfARedirectIsAskedFor() {
        robots("User-agent: *\nDisallow: /closed\n");
        server.redirect("/open", "/closed").at("/closed", this::note);

        failure("/open", ChosenBy.PROGRAM)
                .hasMessage("it redirects to " + server.url("/closed")
                        + ", where the robots.txt of 127.0.0.1 asks programs not to fetch it");
        assertThat(asked).containsExactly("/robots.txt");
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "0, 1", "-5, 1", "soon, 1", "'Tue, 04 Mar 2031 05:06:57 GMT', 50"})
    void aHostThatAsksForRestGetsIt(String retryAfter, int seconds) throws FetchException {
        AtomicInteger requests = new AtomicInteger();
        server.at("/", exchange -> {
            if (requests.getAndIncrement() == 0) {
                LoopbackServer.send(exchange, 503, Map.of("Retry-After", retryAfter), new byte[0]);
            } else {
                LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/html"), new byte[] {'x'});
            }
        });

        failure("/", ChosenBy.PERSON).hasMessageContaining("503");
        get("/a", ChosenBy.PERSON);

        assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"86400", "999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void aLongRestIsCutToAnHourAndNobodyWaitsForIt(String retryAfter) throws FetchException {
        AtomicInteger requests = new AtomicInteger();
        server.at("/", exchange -> {
            if (requests.getAndIncrement() == 0) {
                LoopbackServer.send(exchange, 429, Map.of("Retry-After", retryAfter), new byte[0]);
            } else {
                LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/html"), new byte[] {'x'});
            }
        });

        failure("/", ChosenBy.PERSON).hasMessageContaining("429");
        failure("/a", ChosenBy.PERSON).hasMessage("127.0.0.1 asked to be left alone for another 3600 s");
        assertThat(requests).hasValue(1);
        clock.move(Duration.ofMinutes(61));
        assertThat(get("/a", ChosenBy.PERSON)).isInstanceOf(Fetched.class);
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLonger() throws FetchException {
        server.page("/", "text/html", "<p>Hi");
        get("/", ChosenBy.PERSON);
        clock.move(Duration.ofDays(-400));

        get("/", ChosenBy.PERSON);

        assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws FetchException {
        server.at("/", exchange -> {
            boolean same = List.of("\"v1\"").equals(exchange.getRequestHeaders().get("If-None-Match"))
                    && exchange.getRequestHeaders().containsKey("If-Modified-Since");
            if (same) {
                LoopbackServer.send(exchange, 304, Map.of(), new byte[0]);
            } else {
                LoopbackServer.send(
                        exchange,
                        200,
                        Map.of("ETag", "\"v1\"", "Last-Modified", "Tue, 04 Mar 2031 05:06:57 GMT"),
                        new byte[] {'x'});
            }
        });

        Fetched first = (Fetched) get("/a", ChosenBy.PERSON);
        Answer second = fetcher.fetch(
                new FetchRequest(PageUrl.parse(server.url("/a")), Accepts.PAGE, first.validators()), ChosenBy.PERSON);

        assertThat(second).isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void whoeverIsInterruptedWhileWaitingIsLetGo() throws FetchException {
        server.page("/", "text/html", "<p>Hi");
        get("/", ChosenBy.PERSON);
        Thread.currentThread().interrupt();

        failure("/", ChosenBy.PERSON)
                .extracting(e -> ((FetchException) e).failure())
                .isEqualTo(FetchFailure.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(get("/", ChosenBy.PERSON)).as("the turn was given back").isInstanceOf(Fetched.class);
    }

    private Answer get(String path, ChosenBy chosenBy) throws FetchException {
        return fetcher.fetch(FetchRequest.page(PageUrl.parse(server.url(path))), chosenBy);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> failure(String path, ChosenBy chosenBy) {
        return assertThatThrownBy(() -> get(path, chosenBy)).isInstanceOf(FetchException.class);
    }

    private void robots(String text) {
        server.at("/robots.txt", exchange -> {
            asked.add("/robots.txt");
            LoopbackServer.send(
                    exchange, 200, Map.of("Content-Type", "text/plain"), text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private void note(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/html"), new byte[] {'x'});
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
