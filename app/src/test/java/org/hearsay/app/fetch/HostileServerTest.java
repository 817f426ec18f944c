package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.fetch.Fetches.LIMITS;
import static org.hearsay.app.fetch.Fetches.failure;
import static org.hearsay.app.fetch.Fetches.fetch;
import static org.hearsay.app.fetch.Fetches.mendSays;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that send a visitor astray or take its time. */
@Timeout(20)
class HostileServerTest {

    private static final Duration SOON = Duration.ofMillis(700);

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void closeServer() {
        server.close();
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
            failure(other.url("/"), LIMITS)
                    .hasMessageMatching(
                            "(?s)what the server sent is not HTTP.*|.* closed the connection without an answer");
        }
    }

    @Test
    void aServerThatClosesWithoutAWordIsSaid() {
        try (RawServer closing = RawServer.writing("")) {
            failure(closing.url("/"), LIMITS).hasMessage("the server closed the connection without an answer");
        }
    }

    private static FetchLimits hurried() {
        return new FetchLimits(SOON, SOON, 1_000_000, 5);
    }
}
