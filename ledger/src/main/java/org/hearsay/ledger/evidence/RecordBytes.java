package org.hearsay.ledger.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** WARC records as the bytes they are in a file, each a gzip member of its own. */
public final class RecordBytes {

    private RecordBytes() {}

    /**
     * The record of a page: a response where a head came with it, a resource otherwise.
     *
     * @param target the page's address, a URI
     * @param when when it came
     * @param head the head that it came with, or null
     * @param mediaType what it is, where there is no head to tell
     * @param sha256 the page's digest
     * @param page the page's bytes
     */
    public static byte[] of(
            String target, Instant when, @Nullable HttpHead head, String mediaType, String sha256, byte[] page)
            throws IOException {
        // In hexadecimal, as sha256sum prints it; jwarc would write base 32.
        String digest = "sha256:" + sha256;
        if (head == null) {
            return gzip(new WarcResource.Builder()
                    .setHeader("WARC-Target-URI", target)
                    .date(when)
                    .setHeader("WARC-Payload-Digest", digest)
                    .body(MediaType.parse(mediaType), page)
                    .build());
        }
        byte[] before = head.before(page.length);
        byte[] block = new byte[before.length + page.length];
        System.arraycopy(before, 0, block, 0, before.length);
        System.arraycopy(page, 0, block, before.length, page.length);
        return gzip(new WarcResponse.Builder(target)
                .date(when)
                .setHeader("WARC-Payload-Digest", digest)
                .body(MediaType.HTTP_RESPONSE, block)
                .build());
    }

    /** The record that a file begins with. */
    static byte[] opening(String filename, String software, Instant when) throws IOException {
        return gzip(new Warcinfo.Builder()
                .filename(filename)
                .date(when)
                .fields(
                        Map.of(
                                "software", List.of(software),
                                "format", List.of("WARC File Format 1.0"),
                                "conformsTo",
                                        List.of(
                                                "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.0/")))
                .build());
    }

    private static byte[] gzip(WarcRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(record);
        }
        return bytes.toByteArray();
    }
}
