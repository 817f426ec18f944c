package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.hearsay.ledger.evidence.Digest;
import org.hearsay.ledger.evidence.HttpHead;
import org.hearsay.ledger.evidence.HttpHead.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwat.warc.WarcReader;
import org.jwat.warc.WarcReaderFactory;
import org.jwat.warc.WarcRecord;

class EvidenceTest {

    private static final HttpHead HEAD = new HttpHead(
            "HTTP/1.1 200 OK",
            List.of(
                    new Header("Content-Type", "text/html; charset=utf-8"),
                    new Header("content-encoding", "gzip"),
                    new Header("Transfer-Encoding", "chunked"),
                    new Header("X-Served-By", "one"),
                    new Header("X-Served-By", "two")));

    @TempDir
    private Path folder;

    @Test
    void everyFetchedPageIsReadByteForByteByAnotherReader() throws IOException {
        List<byte[]> pages = add(60, 1_000_000_000);
        List<PlainWarc.Block> records = records();
        assertThat(records.getFirst().type()).isEqualTo("warcinfo");
        assertThat(records).hasSize(1 + pages.size());
        for (int i = 0; i < pages.size(); i++) {
            PlainWarc.Block record = records.get(i + 1);
            assertThat(record.payload()).isEqualTo(pages.get(i));
            assertThat(record.fields())
                    .containsEntry("warc-payload-digest", "sha256:" + Digest.sha256(pages.get(i)))
                    .containsEntry("warc-target-uri", "https://news.example/" + i)
                    .containsEntry("warc-date", "2026-03-02T12:00:00Z");
        }
    }

    @Test
    void theRoyalDanishLibrarysReaderReadsEveryPageByteForByteAndFindsNoFault() throws IOException {
        List<byte[]> pages = add(60, 1_000_000_000);
        List<byte[]> read = new ArrayList<>();
        Path file = folder.resolve("evidence/hearsay-00001.warc.gz");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            WarcReader reader = WarcReaderFactory.getReader(in);
            reader.setPayloadDigestEnabled(true);
            reader.setPayloadDigestAlgorithm("sha256");
            for (WarcRecord record = reader.getNextRecord(); record != null; record = reader.getNextRecord()) {
                if (record.getHttpHeader() != null) {
                    assertThat(record.getHttpHeader().statusCode).isEqualTo(200);
                    read.add(record.getPayloadContent().readAllBytes());
                }
                record.close();
                assertThat(record.diagnostics.getErrors()).isEmpty();
                assertThat(record.diagnostics.getWarnings()).isEmpty();
                assertThat(record.isCompliant()).isTrue();
            }
            assertThat(reader.isCompliant()).isTrue();
        }
        assertThat(read).usingElementComparator(Arrays::compare).containsExactlyElementsOf(pages);
    }

    @Test
    void theHeadIsTheServersButForWhatWouldHaveAReaderDecodeTwice() throws IOException {
        List<byte[]> pages = add(1, 1_000_000_000);
        assertThat(records().get(1).head())
                .isEqualTo("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "X-Crawl-content-encoding: gzip\r\nX-Crawl-Transfer-Encoding: chunked\r\n"
                        + "X-Served-By: one\r\nX-Served-By: two\r\nContent-Length: "
                        + pages.getFirst().length + "\r\n\r\n");
    }

    @Test
    void aFileIsAResourceUnderItsOwnAddress() throws IOException {
        try (Ledger ledger = Ledgers.open(folder)) {
            Ledgers.add(ledger, Ledgers.reading("a name", "Nothing was said."));
        }
        PlainWarc.Block record = records().get(1);
        assertThat(record.type()).isEqualTo("resource");
        assertThat(record.fields())
                .containsEntry("warc-target-uri", "urn:x-hearsay:a%20name")
                .containsEntry("content-type", "text/plain");
        assertThat(new String(record.payload(), StandardCharsets.UTF_8)).isEqualTo("Nothing was said.");
    }

    @Test
    void aFullFileIsFollowedByAnother() throws IOException {
        List<byte[]> pages = add(40, 20_000);
        try (Stream<Path> files = Files.list(folder.resolve("evidence"))) {
            assertThat(files.count()).isGreaterThan(3);
        }
        List<byte[]> found = records().stream()
                .filter(record -> !record.type().equals("warcinfo"))
                .map(PlainWarc.Block::payload)
                .toList();
        assertThat(found).usingElementComparator(Arrays::compare).containsExactlyElementsOf(pages);
        try (Ledger ledger = Ledgers.open(folder)) {
            assertThat(ledger.verify().isWhole()).isTrue();
            assertThat(ledger.original(17).bytes()).isEqualTo(pages.get(16));
        }
    }

    @Test
    void pythonReadsTheSameBytes() throws IOException, InterruptedException {
        assumeTrue(Python.isThere(), "there is no python3 to read the evidence with");
        List<byte[]> pages = add(20, 1_000_000_000);
        Path file = folder.resolve("evidence/hearsay-00001.warc.gz");
        byte[] uncompressed = Python.run("""
                import gzip, sys
                sys.stdout.buffer.write(gzip.open(sys.argv[1]).read())
                """, file.toString());
        List<byte[]> found = PlainWarc.records(uncompressed).stream()
                .skip(1)
                .map(PlainWarc.Block::payload)
                .toList();
        assertThat(found).usingElementComparator(Arrays::compare).containsExactlyElementsOf(pages);
    }

    /** Pages of all bytes, line breaks and record-like lines among them. */
    private List<byte[]> add(int count, long evidenceBytes) {
        List<byte[]> pages = new ArrayList<>();
        Random random = new Random(7);
        try (Ledger ledger = Ledger.open(folder, Ledgers.settings(Duration.ofSeconds(5), evidenceBytes))) {
            for (int i = 0; i < count; i++) {
                byte[] bytes = new byte[i == 0 ? 0 : random.nextInt(5000)];
                random.nextBytes(bytes);
                byte[] trap = "\r\n\r\nWARC/1.0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(trap, 0, bytes, 0, Math.min(trap.length, bytes.length));
                URI url = URI.create("https://news.example/" + i);
                Page page = new Page("page", url, null, Page.Kind.HTML, null, null, null, bytes);
                Reading empty = Ledgers.reading("page", "");
                Reading reading =
                        new Reading(page, empty.article(), List.of(), List.of(), List.of(), List.of(), List.of());
                ledger.add(reading, Capture.fetched(page, Ledgers.NOON, HEAD));
                pages.add(bytes);
            }
        }
        return pages;
    }

    private List<PlainWarc.Block> records() throws IOException {
        List<PlainWarc.Block> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("evidence"))) {
            for (Path file : files.sorted().toList()) {
                records.addAll(PlainWarc.read(file));
            }
        }
        return records;
    }
}
