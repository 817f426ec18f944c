package org.hearsay.app.input.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.fetch.ContentCoding;
import org.hearsay.app.fetch.RawResponse;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;

/**
 * A page as an archive keeps it. What is in it is taken out by {@link #opened}, which may be done by another thread
 * than the one that reads the archive.
 */
public final class ArchivedPage {

    private final String target;
    private final Instant date;
    private final byte[] block;

    /** @param block the HTTP response as it came, head and body */
    ArchivedPage(String target, Instant date, byte[] block) {
        this.target = target;
        this.date = date;
        this.block = block;
    }

    /** The page's address as the archive writes it. */
    public String target() {
        return target;
    }

    /** When it was fetched. */
    public Instant date() {
        return date;
    }

    /** Bytes of the response. */
    public int size() {
        return block.length;
    }

    /**
     * What the response says, and the page.
     *
     * @param mediaType in lower case and without parameters, where it is declared
     * @param charset the declared character set, where there is one
     * @param lastModified the day of the Last-Modified header in UTC, where there is a valid one
     * @param bytes the page, without any coding; not to be written to
     * @param response the response as it came
     */
    @SuppressWarnings("ArrayRecordComponent") // A page is megabytes, handed on once and never altered.
    public record Opened(
            @Nullable String mediaType,
            @Nullable String charset,
            @Nullable LocalDate lastModified,
            byte[] bytes,
            RawResponse response) {}

    /**
     * Takes the response apart.
     *
     * @param most bytes that the page may have; one more is given where it has more
     * @throws IOException where it is damaged, or compressed in a way that isn't known
     */
    public Opened opened(long most) throws IOException {
        try {
            HttpResponse http = response(block);
            int head = http.serializeHeader().length;
            RawResponse response =
                    new RawResponse(Arrays.copyOf(block, head), Arrays.copyOfRange(block, head, block.length));
            boolean declared = http.headers().first("Content-Type").isPresent();
            MediaType type = http.contentType();
            return new Opened(
                    declared ? (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT) : null,
                    declared ? type.parameters().get("charset") : null,
                    lastModified(http),
                    decoded(http, response.body(), most),
                    response);
        } catch (IOException | RuntimeException damaged) {
            throw new IOException("its response is damaged: " + damaged, damaged);
        }
    }

    /** The response in a record's block, whose end is the end of the body whatever the headers say. */
    static HttpResponse response(byte[] block) throws IOException {
        ByteBuffer nothingReadYet = ByteBuffer.allocate(0);
        return HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(block)), nothingReadYet, block.length));
    }

    /** Archives differ in what they have taken off already, whatever the headers say: the bytes decide. */
    private static byte[] decoded(HttpResponse http, byte[] body, long most) throws IOException {
        byte[] whole = unchunked(http, body, most);
        List<String> codings =
                ContentCoding.of(http.headers().first("Content-Encoding").orElse(null));
        boolean zipped = whole.length > 2 && (whole[0] & 0xFF) == 0x1F && (whole[1] & 0xFF) == 0x8B;
        if (codings.isEmpty() || (!zipped && codings.getLast().endsWith("gzip"))) {
            return whole;
        }
        String unknown = ContentCoding.unknown(codings);
        if (unknown != null) {
            throw new IOException("it is compressed by " + unknown + ", which can't be undone here");
        }
        return ContentCoding.removed(codings, whole, most);
    }

    private static byte[] unchunked(HttpResponse http, byte[] body, long most) {
        if (!http.headers().contains("Transfer-Encoding", "chunked")) {
            return body;
        }
        try {
            return http.body().stream().readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        } catch (IOException | RuntimeException notChunkedAnyMore) {
            return body;
        }
    }

    private static @Nullable LocalDate lastModified(HttpResponse http) {
        try {
            return http.headers()
                    .first("Last-Modified")
                    .map(value -> ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .withZoneSameInstant(ZoneOffset.UTC)
                            .toLocalDate())
                    .orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
