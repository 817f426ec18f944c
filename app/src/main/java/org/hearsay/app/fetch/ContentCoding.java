package org.hearsay.app.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Takes the coding of a body's content off: what the page was compressed by to be sent. */
public final class ContentCoding {

    /** What is asked for: every server that compresses knows it, and it is in the JDK. */
    static final String ACCEPTED = "gzip";

    /** No honest server codes more often than this. */
    private static final int MOST_LAYERS = 3;

    private ContentCoding() {}

    /**
     * The codings in the order that they were put on.
     *
     * @param header the Content-Encoding header, or null where there is none
     */
    public static List<String> of(@Nullable String header) {
        return header == null
                ? List.of()
                : Stream.of(header.split(",", MOST_LAYERS + 2))
                        .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                        .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                        .toList();
    }

    /** The first of these codings that can't be taken off, or null where all can. */
    public static @Nullable String unknown(List<String> codings) {
        if (codings.size() > MOST_LAYERS) {
            return String.join(", ", codings);
        }
        return codings.stream()
                .filter(coding -> !List.of("gzip", "x-gzip", "deflate").contains(coding))
                .findFirst()
                .orElse(null);
    }

    /**
     * The body without its codings, which all have to be known; at most one byte more than is allowed.
     *
     * @throws IOException where what came is damaged
     */
    public static byte[] removed(List<String> codings, byte[] body, long most) throws IOException {
        if (codings.isEmpty() || body.length == 0) {
            return body;
        }
        InputStream in = new ByteArrayInputStream(body);
        for (String coding : codings.reversed()) {
            in = coding.equals("deflate") ? new InflaterInputStream(in) : new GZIPInputStream(in);
        }
        try (InputStream plain = in) {
            return plain.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        }
    }
}
