package org.hearsay.app.input.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.hearsay.app.input.warc.PassedOver.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WarcPagesTest {

    private static final long MOST = 1_000_000;

    private static final String HTTP = String.join(
            "\r\n",
            "HTTP/1.1 200 OK",
            "Content-Type: text/html; charset=ISO-8859-2",
            "Last-Modified: Wed, 21 Oct 2015 23:28:00 GMT",
            "",
            "");

    private final PassedOver passedOver = new PassedOver();

    @Test
    void aPageComesWithAddressDateHeadersAndBytes() throws IOException {
        List<ArchivedPage> pages = pages(record("response", "https://news.example/1", HTTP + "<p>Hi"));

        assertThat(pages).singleElement().satisfies(page -> {
            assertThat(page.target()).isEqualTo("https://news.example/1");
            assertThat(page.date()).isEqualTo(Instant.parse("2031-03-04T05:06:07Z"));
            ArchivedPage.Opened opened = page.opened(MOST);
            assertThat(opened.mediaType()).isEqualTo("text/html");
            assertThat(opened.charset()).isEqualTo("ISO-8859-2");
            assertThat(opened.lastModified()).isEqualTo(LocalDate.of(2015, 10, 21));
            assertThat(text(opened.bytes())).isEqualTo("<p>Hi");
            assertThat(text(opened.response().bytes())).isEqualTo(HTTP + "<p>Hi");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "zstd", "zstd with dictionary", "zstd with compressed dictionary"})
    void recordsComeFromEveryCompression(String compression) throws IOException {
        List<byte[]> records = List.of(
                record("warcinfo", "", "software: none"),
                record("response", "https://news.example/1", HTTP + "<p>One"),
                record("response", "https://news.example/2", HTTP + "<p>Two".repeat(30_000)),
                record("response", "https://news.example/3", HTTP + "<p>Three"));

        List<ArchivedPage> pages = pages(compressed(compression, records));

        assertThat(pages)
                .extracting(ArchivedPage::target)
                .map(url -> url.charAt(url.length() - 1))
                .containsExactly('1', '2', '3');
        assertThat(text(pages.get(1).opened(MOST).bytes())).isEqualTo("<p>Two".repeat(30_000));
    }

    @Test
    void whatIsNoPageIsCountedByReason() throws IOException {
        String ok = "HTTP/1.1 200 OK\r\nContent-Type: ";
        assertThat(pages(
                        record("warcinfo", "", "x"),
                        record("request", "https://news.example/", "GET / HTTP/1.1\r\n\r\n"),
                        record("revisit", "https://news.example/", HTTP),
                        record("response", "https://news.example/", "HTTP/1.1 404 Not Found\r\n\r\nno"),
                        record("response", "https://news.example/", "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n"),
                        record("response", "https://news.example/", ok + "image/png\r\n\r\nx"),
                        record("response", "https://news.example/robots.txt", ok + "text/plain\r\n\r\nx"),
                        record("response", "https://news.example/", ok + "text/html\r\n\r\n"),
                        record("response", "https://news.example/", HTTP + "x".repeat(3_000_000)),
                        record("response", "https://news.example/", "no http at all"),
                        record("response", "https://news.example/ok", ok + "text/plain\r\n\r\nx")))
                .singleElement()
                .satisfies(page -> assertThat(page.target()).endsWith("/ok"));
        assertThat(passedOver.counts())
                .isEqualTo(Map.of(
                        Reason.OTHER_RECORD, 2L,
                        Reason.REVISIT, 1L,
                        Reason.STATUS, 2L,
                        Reason.NOT_A_PAGE, 1L,
                        Reason.ROBOTS_TXT, 1L,
                        Reason.EMPTY, 1L,
                        Reason.TOO_LARGE, 1L,
                        Reason.NOT_HTTP, 1L));
    }

    @Test
    void codingsAreTakenOffWhetherTheHeadersAreRightOrNot() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        byte[] zipped = gzip("<p>Hi".getBytes(StandardCharsets.UTF_8));
        List<ArchivedPage> pages = pages(
                record(
                        "response",
                        "https://a.example/",
                        head + "Transfer-Encoding: chunked\r\n\r\n5\r\n<p>Hi\r\n0\r\n\r\n"),
                record("response", "https://a.example/", head + "Transfer-Encoding: chunked\r\n\r\n<p>Hi"),
                record("response", "https://a.example/", head + "Content-Encoding: gzip\r\n\r\n<p>Hi"),
                record(
                        "response",
                        "https://a.example/",
                        join((head + "Content-Encoding: gzip\r\n\r\n").getBytes(StandardCharsets.UTF_8), zipped)));

        assertThat(pages)
                .hasSize(4)
                .allSatisfy(page -> assertThat(text(page.opened(MOST).bytes())).isEqualTo("<p>Hi"));
    }

    @Test
    void aBombWithinAPageStopsAtTheLimit() throws IOException {
        byte[] bomb = gzip(new byte[200_000_000]);
        ArchivedPage page = pages(record(
                        "response",
                        "https://a.example/",
                        join(
                                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                                bomb)))
                .getFirst();

        assertThat(page.opened(MOST).bytes()).hasSize((int) MOST + 1);
    }

    @Test
    void aBombOfAnArchiveIsLeft() {
        byte[] head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] bomb = Zstd.compress(Arrays.copyOf(head, 300_000_000));

        assertThatThrownBy(() -> pages(bomb)).isInstanceOf(IOException.class).hasMessageContaining("times its size");
    }

    @Test
    void aHeaderWithoutEndIsLeft() {
        byte[] endless = ("WARC/1.0\r\nWARC-Type: " + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> pages(endless)).isInstanceOf(IOException.class).hasMessageContaining("header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999999999999", "x", "9223372036854775807"})
    void aLengthThatIsNoneIsSaid(String length) {
        byte[] odd = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\n"
                        + "Content-Type: application/http\r\nContent-Length: " + length
                        + "\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> pages(odd)).isInstanceOf(IOException.class);
    }

    @Test
    void newlinesWithoutEndAfterARecordEndTheArchive() {
        byte[] record = record("response", "https://a.example/", HTTP + "x");
        byte[] newlines = "\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        byte[] trailed = join(Arrays.copyOf(record, record.length - 4), newlines);

        assertThatThrownBy(() -> pages(trailed)).isInstanceOf(IOException.class);
    }

    @Test
    void anArchiveThatIsCutOffGivesWhatStandsBefore() throws IOException {
        byte[] whole = compressed(
                "gzip",
                List.of(
                        record("response", "https://a.example/1", HTTP + "x"),
                        record("response", "https://a.example/2", HTTP + random(5_000))));
        byte[] cut = Arrays.copyOf(whole, whole.length - 2_000);

        try (WarcPages pages = new WarcPages(new ByteArrayInputStream(cut), MOST, passedOver)) {
            assertThat(pages.next()).isNotNull();
            assertThatThrownBy(pages::next).isInstanceOf(IOException.class);
            assertThat(pages.number()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "zstd", "zstd with dictionary"})
    void damageAnywhereEndsInAnErrorOrTheEnd(String compression) throws IOException {
        Random random = new Random(11);
        byte[] whole = compressed(
                compression,
                List.of(
                        record("response", "https://a.example/1", HTTP + "x"),
                        record("response", "https://a.example/2", HTTP + random(2_000)),
                        record("revisit", "https://a.example/3", HTTP)));
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int changes = random.nextInt(5); changes > 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                for (ArchivedPage page : pages(damaged)) {
                    page.opened(MOST);
                }
            } catch (IOException expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    private List<ArchivedPage> pages(byte[]... records) throws IOException {
        List<ArchivedPage> all = new ArrayList<>();
        try (WarcPages pages = new WarcPages(new ByteArrayInputStream(join(records)), MOST, passedOver)) {
            for (ArchivedPage page = pages.next(); page != null; page = pages.next()) {
                all.add(page);
            }
        }
        return all;
    }

    private static byte[] record(String type, String target, String block) {
        return record(type, target, block.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] record(String type, String target, byte[] block) {
        String contentType = type.equals("warcinfo")
                ? "application/warc-fields"
                : "application/http;msgtype=" + (type.equals("request") ? "request" : "response");
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2031-03-04T05:06:07Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
                + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n") + "Content-Type: " + contentType
                + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return join(header.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] compressed(String how, List<byte[]> records) throws IOException {
        byte[] dictionary = "HTTP/1.1 200 OK\r\nContent-Type: text/html; WARC-Record-ID: <urn:uuid:"
                .repeat(10)
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (how.contains("dictionary")) {
            byte[] frame = how.contains("compressed") ? Zstd.compress(dictionary) : dictionary;
            ByteBuffer skipped = ByteBuffer.allocate(8 + frame.length).order(ByteOrder.LITTLE_ENDIAN);
            all.write(skipped.putInt(0x184D2A5D).putInt(frame.length).put(frame).array());
        }
        for (byte[] record : records) {
            all.write(
                    switch (how) {
                        case "none" -> record;
                        case "gzip" -> gzip(record);
                        case "zstd" -> Zstd.compress(record);
                        default -> Zstd.compressUsingDict(record, dictionary, 3);
                    });
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String random(int length) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
