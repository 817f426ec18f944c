package org.hearsay.app.fetch;

import java.nio.charset.StandardCharsets;

/**
 * An HTTP response as it came, to be kept as evidence: the status line and the headers with the empty line after them,
 * and the body with the coding that the server sent it in (Content-Encoding). The coding of the transfer is taken off,
 * as it belongs to the connection and not to the page; a header that told of it is then called
 * {@code X-Crawl-Transfer-Encoding}, as other archives call it, so that whoever reads the evidence doesn't look for it.
 *
 * @param head status line and headers in ISO 8859-1, each line with CR and LF, and an empty line; not to be written to
 * @param body the body, not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // A body is megabytes, handed on once and never altered.
public record RawResponse(byte[] head, byte[] body) {

    /** The head and the body, one after the other. */
    public byte[] bytes() {
        byte[] all = new byte[Math.addExact(head.length, body.length)];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    /** The status line, without its end. */
    public String statusLine() {
        String lines = new String(head, StandardCharsets.ISO_8859_1);
        int end = lines.indexOf('\r');
        return end < 0 ? lines : lines.substring(0, end);
    }

    @Override
    public String toString() {
        return statusLine() + " (" + body.length + " bytes)";
    }
}
