package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FetcherTest {

    private static final Duration SOON = Duration.ofMillis(700);
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(2), 1_000_000, 5);

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aPageComesWithAllThatTheServerSaysOfIt() throws FetchException {
        server.at(
                "/a",
                exchange -> LoopbackServer.send(
                        exchange,
                        200,
                        Map.of(
                                "Content-Type",
                                "Text/HTML; charset=\"ISO-8859-2\"",
                                "Last-Modified",
                                "Wed, 21 Oct 2015 23:28:00 GMT"),
                        "<p>Hi".getBytes(StandardCharsets.UTF_8)));

        Fetched fetched = fetch(server.url("/a?b=c#d"), LIMITS);

        assertThat(fetched.url()).isEqualTo(URI.create(server.url("/a?b=c")));
        assertThat(fetched.mediaType()).isEqualTo("text/html");
        assertThat(fetched.charset()).isEqualTo("ISO-8859-2");
        assertThat(fetched.lastModified()).isEqualTo(LocalDate.of(2015, 10, 21));
        assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Hi");
    }

    @Test
    void whatTheServerDoesNotSayIsNotMadeUp() throws FetchException {
        server.at("/", exchange -> LoopbackServer.send(exchange, 200, Map.of(), new byte[] {'x'}));

        Fetched fetched = fetch(server.url("/"), LIMITS);

        assertThat(fetched.mediaType()).isNull();
        assertThat(fetched.charset()).isNull();
        assertThat(fetched.lastModified()).isNull();
    }

    @Test
    void theProgramSaysWhatItIsAndNothingElseAboutItsUser() throws FetchException {
        ConcurrentLinkedQueue<Headers> requests = new ConcurrentLinkedQueue<>();
        server.at("/first", exchange -> {
            requests.add(exchange.getRequestHeaders());
            LoopbackServer.send(
                    exchange, 302, Map.of("Location", "/second", "Set-Cookie", "seen=1; Path=/"), new byte[0]);
        });
        server.at("/second", exchange -> {
            requests.add(exchange.getRequestHeaders());
            LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/plain"), new byte[] {'x'});
        });

        fetch(server.url("/first"), LIMITS);

        assertThat(requests).hasSize(2).allSatisfy(headers -> {
            assertThat(headers.get("User-agent")).containsExactly(Fetcher.USER_AGENT);
            assertThat(headers.keySet()).containsOnly("Accept", "Accept-encoding", "Connection", "Host", "User-agent");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip"})
    void compressedPagesAreDecompressed(String encoding) throws FetchException, IOException {
        byte[] body = gzip("Hello, hello, hello".getBytes(StandardCharsets.UTF_8));
        server.at(
                "/",
                exchange -> LoopbackServer.send(
                        exchange, 200, Map.of("Content-Type", "text/plain", "Content-Encoding", encoding), body));

        assertThat(new String(fetch(server.url("/"), LIMITS).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Hello, hello, hello");
    }

    @Test
    void aBombOfCompressedBytesStopsAtTheLimit() throws IOException {
        byte[] bomb = LoopbackServer.gzipBomb(50_000_000);
        server.at(
                "/",
                exchange -> LoopbackServer.send(
                        exchange, 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), bomb));

        failure(server.url("/"), LIMITS)
                .hasMessage("the page is larger than 1000000 bytes")
                .satisfies(mendSays("--max-bytes"));
    }

    @Test
    void aBombInTwoLayersStopsAtTheLimit() throws IOException {
        byte[] bomb = gzip(LoopbackServer.gzipBomb(50_000_000));
        server.at(
                "/",
                exchange -> LoopbackServer.send(
                        exchange, 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip, gzip"), bomb));

        failure(server.url("/"), LIMITS).hasMessage("the page is larger than 1000000 bytes");
    }

    @Test
    void damagedCompressionIsSaid() {
        server.at(
                "/",
                exchange -> LoopbackServer.send(
                        exchange,
                        200,
                        Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
                        "not gzip at all".getBytes(StandardCharsets.UTF_8)));

        failure(server.url("/"), LIMITS).hasMessageContaining("compressed data that are damaged");
    }

    @Test
    void anUnknownCompressionIsSaid() {
        server.at(
                "/",
                exchange -> LoopbackServer.send(
                        exchange, 200, Map.of("Content-Type", "text/html", "Content-Encoding", "br"), new byte[] {1}));

        failure(server.url("/"), LIMITS).hasMessageContaining("br");
    }

    @Test
    void redirectsAreFollowedAndTheLastAddressIsTheUrl() throws FetchException {
        server.redirect("/1", "/x/2").redirect("/x/2", "3?q=ä b#top").page("/x/3", "text/plain", "there");

        Fetched fetched = fetch(server.url("/1"), LIMITS);

        assertThat(fetched.url()).hasScheme("http").hasPath("/x/3").hasQuery("q=ä b");
        assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("there");
    }

    @Test
    void aRedirectToAQueryKeepsThePath() throws FetchException {
        server.at("/x/2", exchange -> {
            if (exchange.getRequestURI().getQuery() == null) {
                LoopbackServer.send(exchange, 302, Map.of("Location", "?page=1"), new byte[0]);
            } else {
                LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/plain"), new byte[] {'x'});
            }
        });

        assertThat(fetch(server.url("/x/2"), LIMITS).url()).isEqualTo(URI.create(server.url("/x/2?page=1")));
    }

    @Test
    void aRedirectToAnotherHostIsFollowed() throws FetchException {
        try (LoopbackServer other = new LoopbackServer()) {
            other.page("/there", "text/plain", "there");
            server.redirect("/here", "//127.0.0.1:" + other.port() + "/there");

            Fetched fetched = fetch(server.url("/here"), LIMITS);

            assertThat(fetched.url()).isEqualTo(URI.create(other.url("/there")));
            assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("there");
        }
    }

    @Test
    void redirectsInACircleAreNamed() {
        server.redirect("/a", "/b").redirect("/b", "/a");

        failure(server.url("/a"), LIMITS)
                .hasMessage("the server redirects in a circle: " + server.url("/a") + " to " + server.url("/b") + " to "
                        + server.url("/a"));
    }

    @Test
    void redirectsWithoutEndStopAfterFive() {
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        server.at("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            LoopbackServer.send(
                    exchange, 301, Map.of("Location", exchange.getRequestURI().getPath() + "x"), new byte[0]);
        });

        failure(server.url("/"), LIMITS).hasMessageStartingWith("the server redirects more than 5 times");
        assertThat(asked).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "jar:http://127.0.0.1/!/"})
    void aRedirectToAnotherProtocolIsRefused(String location) {
        server.redirect("/a", location);

        failure(server.url("/a"), LIMITS).hasMessageContaining("is not an http or https address");
    }

    @Test
    void aPrivateAddressBehindARedirectIsRefused() {
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        server.at("/secret", exchange -> asked.add("secret"));
        server.redirect("/a", "http://localhost:" + server.port() + "/secret");
        // The first address stands for a public one; every other is held to the rule.
        AddressPolicy onlyTheFirst = new AddressPolicy() {
            private boolean first = true;

            @Override
            public synchronized @Nullable String refusal(InetAddress address) {
                boolean allowed = first;
                first = false;
                return allowed ? null : AddressPolicy.publicOnly().refusal(address);
            }
        };

        failure(server.url("/a"), LIMITS, onlyTheFirst)
                .hasMessageContaining("it redirects to http://localhost:" + server.port() + "/secret")
                .hasMessageContaining("a loopback address, which is not read from")
                .satisfies(mendSays("--allow-private"));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://017700000001/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://0/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[2002:7f00:1::]/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/",
                "http://10.1.2.3/",
                "http://１２７.0.0.1/"
            })
    void addressesThatAreNotPublicAreRefusedInEveryNotation(String url) {
        failure(url, LIMITS, AddressPolicy.publicOnly()).hasMessageContaining("which is not read from");
    }

    @Test
    void aServerThatDoesNotAnswerIsLeft() {
        try (RawServer silent = new RawServer(out -> Thread.sleep(20_000))) {
            failure(silent.url("/"), hurried()).hasMessage("the server did not answer within 0.7 s");
        }
    }

    @Test
    void aServerThatNeverStopsSendingIsLeftAtTheLimitOfSize() {
        try (RawServer endless = new RawServer(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            byte[] more = "<p>more".repeat(1000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                out.write(more);
            }
        })) {
            failure(endless.url("/"), LIMITS).hasMessage("the page is larger than 1000000 bytes");
        }
    }

    @Test
    void aServerThatSendsAByteNowAndThenIsLeftAtTheDeadline() {
        try (RawServer slow = new RawServer(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write('.');
                out.flush();
                Thread.sleep(50);
            }
        })) {
            failure(slow.url("/"), hurried())
                    .hasMessageMatching("the server did not finish sending within 0.7 s \\(\\d+ bytes came\\)")
                    .satisfies(mendSays("--timeout"));
        }
    }

    @Test
    void headersWithoutEndAreLeft() {
        try (RawServer endless = new RawServer(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write("X-More: yes\r\n".getBytes(StandardCharsets.UTF_8));
            }
        })) {
            failure(endless.url("/"), LIMITS).hasMessage("the server's headers are longer than any page needs");
        }
    }

    @Test
    void aBodyShorterThanItsDeclaredLengthIsNotTakenForThePage() {
        try (RawServer cut = RawServer.writing(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>The minister said")) {
            failure(cut.url("/"), LIMITS)
                    .hasMessage("the server closed the connection before the page was whole (20 bytes came)");
        }
    }

    @Test
    void aBodyCutInAChunkIsNotTakenForThePage() {
        try (RawServer cut = RawServer.writing(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<p>The")) {
            failure(cut.url("/"), LIMITS).hasMessageContaining("before the page was whole");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6\r\n", "\u0000\u0001\u0002\u0003garbage", "<html>no head</html>"})
    void whatIsNotHttpIsSaid(String garbage) {
        try (RawServer other = RawServer.writing(garbage)) {
            failure(other.url("/"), LIMITS).isInstanceOf(FetchException.class);
        }
    }

    @Test
    void aServerThatClosesWithoutAWordIsSaid() {
        try (RawServer closing = RawServer.writing("")) {
            failure(closing.url("/"), LIMITS).hasMessage("the server closed the connection without an answer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 403, 429, 500, 503, 304, 206})
    void aStatusWithoutAPageIsAFailureThatNamesIt(int status) {
        server.at("/", exchange -> LoopbackServer.send(exchange, status, Map.of(), new byte[0]));

        failure(server.url("/"), LIMITS).hasMessageContaining("the server answered " + status);
    }

    @Test
    void whatIsNotAPageIsSaid() {
        server.page("/", "application/pdf", "%PDF-1.7");

        failure(server.url("/"), LIMITS)
                .hasMessage("the server sent application/pdf, not a page of HTML or plain text");
    }

    @Test
    void aPortThatNobodyListensAtIsSaid() {
        int port = server.port();
        server.close();

        failure("http://127.0.0.1:" + port + "/", LIMITS)
                .hasMessage("the server at port " + port + " of 127.0.0.1 takes no connection");
    }

    @Test
    void aHostThatDoesNotExistIsSaid() {
        failure("http://no-such-host.invalid/", LIMITS).hasMessage("there is no host called no-such-host.invalid");
    }

    @Test
    void anHttpsAddressOfAPlainServerIsSaid() {
        try (RawServer plain = RawServer.greeting("220 mail.example.org\r\n")) {
            failure(plain.url("/").replace("http:", "https:"), LIMITS).hasMessageContaining("no secure connection");
        }
    }

    private static FetchLimits hurried() {
        return new FetchLimits(SOON, SOON, 1_000_000, 5);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static Consumer<Throwable> mendSays(String part) {
        return failure -> assertThat(((FetchException) failure).mend()).contains(part);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> failure(String url, FetchLimits limits) {
        return failure(url, limits, AddressPolicy.any());
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> failure(
            String url, FetchLimits limits, AddressPolicy policy) {
        try (Fetcher fetcher = new Fetcher(limits, policy)) {
            return assertThatThrownBy(() -> fetcher.fetch(PageUrl.parse(url))).isInstanceOf(FetchException.class);
        }
    }

    private static Fetched fetch(String url, FetchLimits limits) throws FetchException {
        try (Fetcher fetcher = new Fetcher(limits, AddressPolicy.any())) {
            return fetcher.fetch(PageUrl.parse(url));
        }
    }
}
