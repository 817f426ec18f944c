package org.hearsay.ledger.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an HTTP response as it was received: names, values and order are the server's own.
 *
 * @param status the status line, such as {@code HTTP/1.1 200 OK}
 * @param headers in the order they came
 */
public record HttpHead(String status, List<Header> headers) {

    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})(?: .*)?");

    /** RFC 9110, section 5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /**
     * One header.
     *
     * @param name as the server spelled it
     * @param value without white space at its ends
     */
    public record Header(String name, String value) {

        /** Line breaks and NUL become spaces, as RFC 9110, section 5.5, has it: they would make another header. */
        public Header {
            value = value.replaceAll("[\\r\\n\\x00]", " ").strip();
        }
    }

    /** A status line that is none becomes a plain one; headers whose name is none are left out. */
    public HttpHead {
        status = status.replaceAll("[\\r\\n\\x00]", " ").strip();
        if (!STATUS.matcher(status).matches()) {
            status = "HTTP/1.1 200 OK";
        }
        headers = headers.stream()
                .filter(header -> TOKEN.matcher(header.name()).matches())
                .toList();
    }

    /** From the bytes of a response's head, as a WARC file has them; what is behind the first empty line is ignored. */
    public static HttpHead parse(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\r?\n", -1);
        List<Header> headers = new ArrayList<>();
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            boolean folded = (lines[i].startsWith(" ") || lines[i].startsWith("\t")) && !headers.isEmpty();
            int colon = lines[i].indexOf(':');
            if (folded) {
                Header last = headers.removeLast();
                headers.add(new Header(last.name(), last.value() + " " + lines[i].strip()));
            } else if (colon > 0) {
                headers.add(new Header(lines[i].substring(0, colon), lines[i].substring(colon + 1)));
            }
        }
        return new HttpHead(lines[0], headers);
    }

    /** The status code. */
    public int code() {
        Matcher matcher = STATUS.matcher(status);
        if (!matcher.matches()) {
            throw new IllegalStateException("the status line " + status + " was checked before");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /**
     * The head before the bytes of a page, with the empty line that ends it. The bytes are those after all encodings are
     * undone, so a header that tells of one, and a length that is another, are renamed with {@code X-Crawl-} before them,
     * as Common Crawl does, and the length is told anew: else a reader would undo what is undone.
     *
     * @param length of the page, in bytes
     */
    byte[] before(long length) {
        StringBuilder head = new StringBuilder(status).append("\r\n");
        boolean told = false;
        for (Header header : headers) {
            String name = header.name().toLowerCase(Locale.ROOT);
            boolean keep = switch (name) {
                case "content-encoding" -> header.value().equalsIgnoreCase("identity");
                case "transfer-encoding" -> false;
                case "content-length" -> !told && header.value().equals(Long.toString(length));
                default -> true;
            };
            told |= keep && name.equals("content-length");
            head.append(keep ? "" : "X-Crawl-")
                    .append(header.name())
                    .append(": ")
                    .append(header.value())
                    .append("\r\n");
        }
        if (!told) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
