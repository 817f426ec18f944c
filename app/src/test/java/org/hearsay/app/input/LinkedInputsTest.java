package org.hearsay.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.hearsay.app.fetch.AddressPolicy;
import org.hearsay.app.fetch.Courtesy;
import org.hearsay.app.fetch.FetchLimits;
import org.hearsay.app.fetch.LoopbackServer;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.fetch.WallClock;
import org.hearsay.app.input.warc.PassedOver;
import org.hearsay.article.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, lists of feeds, and archives among the inputs. */
@Timeout(30)
class LinkedInputsTest {

    private final LoopbackServer server = new LoopbackServer();

    private final PoliteFetcher fetcher = new PoliteFetcher(
            FetchLimits.of(Duration.ofSeconds(5), Settings.USUAL.bytes()),
            AddressPolicy.any(),
            Courtesy.withoutPause(),
            WallClock.real());

    @TempDir
    private Path folder = Path.of("unset");

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void aFeedStandsForThePagesThatItLinksToInTheirPlace() throws IOException {
        server.page("/feed", "application/rss+xml", rss("/1", "/2"));
        server.page("/1", "text/html", "<p>One").page("/2", "text/html", "<p>Two");
        Path before = Files.writeString(folder.resolve("before.txt"), "Before");
        Path after = Files.writeString(folder.resolve("after.txt"), "After");

        assertThat(texts(load(before.toString(), server.url("/feed"), after.toString(), server.url("/2"))))
                .containsExactly("Before", "<p>One", "<p>Two", "After", "<p>Two");
    }

    @Test
    void aFeedIsKnownByWhatItIsWhateverItsTypeSays() {
        server.page("/html", "text/html", rss("/1")).page("/text", "text/plain", rss("/1"));
        server.page("/xml", "text/xml", rss("/1")).page("/1", "text/html", "<p>One");
        server.page(
                "/json",
                "application/json",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"url\":\"" + server.url("/1") + "\"}]}");

        assertThat(texts(load(server.url("/html"), server.url("/text"), server.url("/xml"), server.url("/json"))))
                .containsExactly("<p>One", "<p>One", "<p>One", "<p>One");
    }

    @Test
    void aListOfFeedsStandsForThePagesOfAllOfThem() throws IOException {
        server.page("/a", "text/xml", rss("/1")).page("/b", "text/xml", rss("/2"));
        server.page("/1", "text/html", "<p>One").page("/2", "text/html", "<p>Two");
        Path list = Files.writeString(
                folder.resolve("mine.opml"),
                "<opml><body><outline xmlUrl='" + server.url("/a") + "'/><outline xmlUrl='" + server.url("/b")
                        + "'/></body></opml>");

        assertThat(texts(load(list.toString()))).containsExactly("<p>One", "<p>Two");
    }

    @Test
    void aListWithinAListIsNotFollowed() {
        server.page("/list", "text/xml", "<opml><outline xmlUrl='" + server.url("/list") + "'/></opml>");

        assertThat(load(server.url("/list")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Loaded.Failed.class, failed -> assertThat(failed.what()).contains("no feed"));
    }

    @Test
    void aFeedInAFileStandsForItsPagesAndAnotherFileForItself() throws IOException {
        server.page("/1", "text/html", "<p>One");
        Path feed = Files.writeString(folder.resolve("feed.xml"), rss(server.url("/1")));
        Path other = Files.writeString(folder.resolve("other.xml"), "<article><p>Other");

        assertThat(texts(load(feed.toString(), other.toString()))).containsExactly("<p>One", "<article><p>Other");
    }

    @Test
    void aLinkedPageIsAskedForAndALinkThatIsNoneIsNamed() {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n");
        server.page("/feed", "text/xml", rss("/closed", "mailto:someone@news.example", "/gone", "/1"));
        server.page("/1", "text/html", "<p>One").page("/closed", "text/html", "<p>Closed");

        List<Loaded> loaded = load(server.url("/feed"));

        assertThat(loaded).hasSize(4);
        assertThat(failure(loaded.get(0))).contains("robots.txt");
        assertThat(failure(loaded.get(1))).contains("is not an http or https address");
        assertThat(failure(loaded.get(2))).contains("404");
        assertThat(texts(loaded)).containsExactly("<p>One");
    }

    @Test
    void aFeedWithoutLinksAndXmlOfAnotherKindAreNamed() {
        server.page("/empty", "text/xml", "<rss><channel></channel></rss>");
        server.page("/map", "application/xml", "<urlset/>").page("/data", "application/json", "{}");

        List<Loaded> loaded = load(server.url("/empty"), server.url("/map"), server.url("/data"));

        assertThat(failure(loaded.get(0))).isEqualTo("the feed links to nothing");
        assertThat(failure(loaded.get(1))).contains("no feed of a known kind");
        assertThat(failure(loaded.get(2))).contains("no feed of a known kind");
    }

    @Test
    void whatTheUserCallsAPageIsNotTakenForAFeed() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), rss("/1"));
        Inputs inputs = inputs(new Settings(As.PAGE, null, Settings.USUAL), feed.toString());

        assertThat(texts(drain(inputs))).containsExactly(rss("/1"));
    }

    @Test
    void whatCameFromTheWebComesWithHowItCame() {
        server.at(
                "/1",
                exchange -> LoopbackServer.send(
                        exchange, 200, Map.of("Content-Type", "text/html", "X-Odd", "yes"), new byte[] {'x'}));

        Loaded.Ok ok = (Loaded.Ok) load(server.url("/1")).getFirst();

        Transfer transfer = Objects.requireNonNull(ok.transfer());
        assertThat(transfer.url()).hasToString(server.url("/1"));
        assertThat(new String(transfer.response().head(), StandardCharsets.ISO_8859_1))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .containsIgnoringCase("X-Odd: yes\r\n");
    }

    @Test
    void anArchiveStandsForItsPages() throws IOException {
        Path archive = folder.resolve("a.warc.gz");
        byte[] first = record("https://news.example/1", "<p>One");
        Files.write(archive, join(gzip(record("https://news.example/img", "")), gzip(first)));

        Inputs inputs = inputs(new Settings(null, null, Settings.USUAL), archive.toString());
        List<Loaded> loaded = drain(inputs);

        assertThat(inputs.count()).isEmpty();
        Page page = ((Loaded.Ok) loaded.getFirst()).page();
        assertThat(page.url()).hasToString("https://news.example/1");
        assertThat(page.path()).isEqualTo(archive.toString());
        assertThat(page.kind()).isEqualTo(Page.Kind.HTML);
        assertThat(((Loaded.Ok) loaded.getFirst()).transfer())
                .isNotNull()
                .extracting(Transfer::at)
                .isEqualTo(Instant.parse("2031-03-04T05:06:07Z"));
        assertThat(inputs.passedOver().counts()).containsExactly(Map.entry(PassedOver.Reason.EMPTY, 1L));
    }

    @Test
    void anArchiveThatIsDamagedGivesWhatStandsBeforeAndIsNamed() throws IOException {
        Path archive = folder.resolve("a.warc.gz");
        byte[] zipped = gzip(record("https://news.example/1", "<p>One"));
        Files.write(archive, join(zipped, Arrays.copyOf(zipped, zipped.length / 2)));
        Path missing = folder.resolve("b.warc");
        Path empty = Files.write(folder.resolve("c.warc"), new byte[0]);

        List<Loaded> loaded = load(archive.toString(), missing.toString(), empty.toString());

        assertThat(texts(loaded)).containsExactly("<p>One");
        assertThat(failure(loaded.get(1))).startsWith("the archive can't be read on after record");
        assertThat(failure(loaded.get(2))).isEqualTo("there is no such file");
        assertThat(failure(loaded.get(3))).isEqualTo("it is empty");
    }

    private static byte[] record(String target, String body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
        return ("WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2031-03-04T05:06:07Z\r\nWARC-Target-URI: " + target
                        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static String rss(String... links) {
        StringBuilder rss = new StringBuilder("<?xml version='1.0'?><rss><channel>");
        for (String link : links) {
            rss.append("<item><link>").append(link).append("</link></item>");
        }
        return rss + "</channel></rss>";
    }

    private List<Loaded> load(String... operands) {
        return drain(inputs(new Settings(null, null, Settings.USUAL), operands));
    }

    private Inputs inputs(Settings settings, String... operands) {
        return new Inputs(List.of(operands), settings, InputStream.nullInputStream(), () -> fetcher);
    }

    private static List<Loaded> drain(Inputs inputs) {
        List<Loaded> loaded = new ArrayList<>();
        inputs.forEachRemaining(input -> loaded.add(input.load()));
        return loaded;
    }

    private static List<String> texts(List<Loaded> loaded) {
        return loaded.stream()
                .filter(Loaded.Ok.class::isInstance)
                .map(ok -> new String(((Loaded.Ok) ok).page().bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static String failure(Loaded loaded) {
        assertThat(loaded).isInstanceOf(Loaded.Failed.class);
        return ((Loaded.Failed) loaded).what();
    }
}
