package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.fetch.Fetches.LIMITS;
import static org.hearsay.app.fetch.Fetches.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/** What came is kept so that it can be read again, by other programs too. */
@Timeout(20)
class EvidenceTest {

    @Test
    void aCompressedBodyIsKeptAsItCame() throws FetchException, IOException {
        byte[] zipped = LoopbackServer.gzipBomb(70_000);
        try (LoopbackServer server = new LoopbackServer()) {
            server.at(
                    "/a",
                    exchange -> LoopbackServer.send(
                            exchange, 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), zipped));

            Fetched fetched = fetch(server.url("/a"), LIMITS);

            assertThat(fetched.response().body()).isEqualTo(zipped);
            assertThat(fetched.response().statusLine()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(fetched.url()).isEqualTo(URI.create(server.url("/a")));
            HttpResponse again = parsed(fetched.response());
            assertThat(again.bodyDecoded().stream().readAllBytes()).isEqualTo(fetched.bytes());
            assertThat(again.headers().first("Content-Encoding")).contains("gzip");
        }
    }

    @Test
    void headersKeepTheirOrderTheirCaseAndTheirBytes() throws FetchException {
        String head = String.join(
                "\r\n",
                "HTTP/1.1 200 Fine",
                "x-Odd: \u00fc 1",
                "Content-type: text/html",
                "X-Twice: b",
                "X-Twice: a",
                "Content-Length: 5",
                "",
                "");
        try (RawServer server = RawServer.writing(head + "<p>Hi")) {
            Fetched fetched = fetch(server.url("/"), LIMITS);

            assertThat(new String(fetched.response().head(), StandardCharsets.ISO_8859_1))
                    .isEqualTo(head);
        }
    }

    @Test
    void theCodingOfTheTransferIsTakenOffAndNotPromisedAnyMore() throws FetchException, IOException {
        String chunked = String.join(
                "\r\n",
                "HTTP/1.1 200 OK",
                "Content-Type: text/html",
                "Transfer-Encoding: chunked",
                "",
                "3",
                "<p>",
                "2",
                "Hi",
                "0",
                "",
                "");
        try (RawServer server = RawServer.writing(chunked)) {
            Fetched fetched = fetch(server.url("/"), LIMITS);

            assertThat(new String(fetched.response().body(), StandardCharsets.UTF_8))
                    .isEqualTo("<p>Hi");
            HttpResponse again = parsed(fetched.response());
            assertThat(again.headers().first("Transfer-Encoding")).isEmpty();
            assertThat(again.headers().first("X-Crawl-Transfer-Encoding")).contains("chunked");
            assertThat(again.body().stream().readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("<p>Hi");
        }
    }

    @Test
    void anyBytesComeBackAsTheyWere() throws FetchException, IOException {
        byte[] odd = HexFormat.of().parseHex("00ff0d0a0d0a30300d0a1f8b80");
        try (LoopbackServer server = new LoopbackServer()) {
            server.at("/", exchange -> LoopbackServer.send(exchange, 200, Map.of("Content-Type", "text/plain"), odd));

            Fetched fetched = fetch(server.url("/"), LIMITS);

            assertThat(parsed(fetched.response()).body().stream().readAllBytes())
                    .isEqualTo(odd);
        }
    }

    private static HttpResponse parsed(RawResponse response) throws IOException {
        byte[] bytes = response.bytes();
        return HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(bytes)), ByteBuffer.allocate(0), bytes.length));
    }
}
