package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.fetch.Fetches.LIMITS;
import static org.hearsay.app.fetch.Fetches.failure;
import static org.hearsay.app.fetch.Fetches.fetch;
import static org.hearsay.app.fetch.Fetches.mendSays;

import com.sun.net.httpserver.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FetcherTest {

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

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
