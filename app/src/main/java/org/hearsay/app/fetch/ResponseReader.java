package org.hearsay.app.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;
import org.jspecify.annotations.Nullable;

/** Takes one response that brings something, within the limits. */
final class ResponseReader {

    /** How this header is called once the coding that it tells of is taken off. */
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";

    private final ClassicHttpResponse response;
    private final Accepts accepts;
    private final long most;
    private volatile long received;

    /** @param most bytes that the body may have, as it comes and decompressed */
    ResponseReader(ClassicHttpResponse response, Accepts accepts, long most) {
        this.response = response;
        this.accepts = accepts;
        this.most = most;
    }

    /** Bytes of the body that have come, as they are sent. */
    long received() {
        return received;
    }

    /** @throws FetchException where it is not of a kind that was asked for, or larger than allowed */
    Fetched read(URI uri, InstantSource clock) throws IOException, FetchException {
        HeaderElement type = contentType();
        String mediaType =
                type == null || type.getName().isEmpty() ? null : type.getName().toLowerCase(Locale.ROOT);
        if (mediaType != null && !accepts.takes(mediaType)) {
            throw new FetchException(
                    FetchFailure.NOT_A_PAGE,
                    "the server sent " + mediaType + ", " + accepts.otherwise(),
                    "give the address of the article's page");
        }
        List<String> codings = ContentCoding.of(header("Content-Encoding"));
        String unknown = ContentCoding.unknown(codings);
        if (unknown != null) {
            throw new FetchException(
                    FetchFailure.DAMAGED,
                    "the server sent the page compressed by " + unknown + ", which was not asked for",
                    "open it in a browser, save the page, and give the file");
        }
        byte[] body = body();
        byte[] bytes = decoded(codings, body);
        NameValuePair charset = type == null ? null : type.getParameterByName("charset");
        return new Fetched(
                uri,
                mediaType,
                charset == null ? null : charset.getValue(),
                lastModified(),
                bytes,
                clock.instant(),
                new RawResponse(head(), body),
                new Validators(header("ETag"), header("Last-Modified")));
    }

    private byte[] body() throws IOException, FetchException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        InputStream in = entity.getContent();
        byte[] buffer = new byte[16 * 1024];
        long total = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            total += count;
            received = total;
            if (total > most) {
                if (accepts.truncates()) {
                    break;
                }
                throw tooLarge();
            }
            body.write(buffer, 0, count);
        }
        return body.toByteArray();
    }

    private byte[] decoded(List<String> codings, byte[] body) throws IOException, FetchException {
        byte[] bytes;
        try {
            bytes = ContentCoding.removed(codings, body, most);
        } catch (EOFException e) {
            // The body is whole, or the connection would have failed: the end is missing in what was compressed.
            throw new ZipException("the compressed data end too early");
        }
        if (bytes.length > most) {
            if (!accepts.truncates()) {
                throw tooLarge();
            }
            return Arrays.copyOf(bytes, (int) most);
        }
        return bytes;
    }

    private FetchException tooLarge() {
        return new FetchException(
                FetchFailure.TOO_LARGE,
                "the page is larger than " + most + " bytes",
                "allow more with --max-bytes, if such a page is meant");
    }

    private byte[] head() {
        StringBuilder head = new StringBuilder();
        head.append(
                        response.getVersion() == null
                                ? "HTTP/1.1"
                                : response.getVersion().format())
                .append(' ')
                .append(String.format(Locale.ROOT, "%03d", response.getCode()))
                .append(' ')
                .append(oneLine(response.getReasonPhrase()))
                .append("\r\n");
        for (Header header : response.getHeaders()) {
            String name = header.getName();
            head.append(name.equalsIgnoreCase(TRANSFER_ENCODING) ? "X-Crawl-" + TRANSFER_ENCODING : name)
                    .append(": ")
                    .append(oneLine(header.getValue()))
                    .append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A value that was folded over lines stands on one. */
    private static String oneLine(@Nullable String value) {
        return value == null ? "" : value.replace('\r', ' ').replace('\n', ' ');
    }

    private @Nullable String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private @Nullable HeaderElement contentType() {
        String value = header("Content-Type");
        if (value == null) {
            return null;
        }
        HeaderElement[] elements =
                BasicHeaderValueParser.INSTANCE.parseElements(value, new ParserCursor(0, value.length()));
        return elements.length == 0 ? null : elements[0];
    }

    private @Nullable LocalDate lastModified() {
        Instant modified = DateUtils.parseStandardDate(response, "Last-Modified");
        return modified == null ? null : LocalDate.ofInstant(modified, ZoneOffset.UTC);
    }
}
