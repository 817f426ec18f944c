package org.hearsay.article.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set that a page declares in its own markup, as the HTML Standard's
 * <a href="https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding">prescan</a>
 * does: in {@code <meta charset>}, or in {@code <meta http-equiv="Content-Type" content>}, outside of comments, within
 * the first bytes. (The standard asks for the first 1,024; pages declare it later, and browsers then start again.)
 */
final class CharsetPrescan {

    private static final int LIMIT = 16_384;

    private final String head;
    private int at;

    private CharsetPrescan(byte[] bytes) {
        this.head = new String(bytes, 0, Math.min(LIMIT, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** The label declared, as it stands there, or null where none is. */
    static @Nullable String label(byte[] bytes) {
        return new CharsetPrescan(bytes).find();
    }

    private @Nullable String find() {
        while ((at = head.indexOf('<', at)) >= 0) {
            if (head.startsWith("<!--", at)) {
                int end = head.indexOf("-->", at + 2);
                at = end < 0 ? head.length() : end + 3;
            } else if (head.regionMatches(true, at, "<meta", 0, 5) && isAttributeSpace(at + 5)) {
                at += 5;
                String label = ofMeta();
                if (label != null) {
                    return label;
                }
            } else {
                at = afterTag(at + 1);
            }
        }
        return null;
    }

    private int afterTag(int from) {
        if (from < head.length() && (isLetter(head.charAt(from)) || head.charAt(from) == '/')) {
            at = from;
            while (at < head.length() && !isAttributeSpace(at) && head.charAt(at) != '>') {
                at++;
            }
            while (attribute() != null) {} // a '<' or '>' within a value doesn't count
            return at;
        }
        return from;
    }

    private @Nullable String ofMeta() {
        boolean isContentType = false;
        String charset = null;
        String content = null;
        Attribute attribute;
        while ((attribute = attribute()) != null) {
            switch (attribute.name) {
                case "charset" -> charset = attribute.value;
                case "http-equiv" -> isContentType = attribute.value.equalsIgnoreCase("content-type");
                case "content" -> content = attribute.value;
                default -> {}
            }
        }
        if (charset != null) {
            return charset;
        }
        return isContentType && content != null ? ofContentType(content) : null;
    }

    /** The charset parameter of a content type, such as {@code text/html; charset=utf-8}, or null. */
    static @Nullable String ofContentType(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT);
        int name = lower.indexOf("charset");
        int equals = name < 0 ? -1 : lower.indexOf('=', name);
        if (equals < 0) {
            return null;
        }
        String value = contentType.substring(equals + 1).strip();
        int end = 0;
        while (end < value.length() && " ;,".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        String label = value.substring(0, end).replace("\"", "").replace("'", "");
        return label.isEmpty() ? null : label;
    }

    private record Attribute(String name, String value) {}

    /** The next attribute of the tag that the scan is in, or null, and the scan past the tag, where it has no more. */
    private @Nullable Attribute attribute() {
        while (at < head.length() && isAttributeSpace(at)) {
            at++;
        }
        if (at >= head.length() || head.charAt(at) == '>') {
            at = Math.min(head.length(), at + 1);
            return null;
        }
        int start = at++;
        while (at < head.length() && !isAttributeSpace(at) && "=>".indexOf(head.charAt(at)) < 0) {
            at++;
        }
        String name = head.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        if (at >= head.length() || head.charAt(at) != '=') {
            return new Attribute(name, "");
        }
        at++;
        skipSpace();
        return new Attribute(name, value());
    }

    private String value() {
        if (at < head.length() && (head.charAt(at) == '"' || head.charAt(at) == '\'')) {
            int close = head.indexOf(head.charAt(at), at + 1);
            int end = close < 0 ? head.length() : close;
            String value = head.substring(at + 1, Math.max(at + 1, end));
            at = Math.min(head.length(), end + 1);
            return value;
        }
        int start = at;
        while (at < head.length() && !isAttributeSpace(at) && head.charAt(at) != '>') {
            at++;
        }
        return head.substring(start, at);
    }

    private void skipSpace() {
        while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
            at++;
        }
    }

    private boolean isAttributeSpace(int index) {
        return index < head.length() && (Character.isWhitespace(head.charAt(index)) || head.charAt(index) == '/');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
