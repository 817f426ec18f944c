package org.hearsay.app.input.feed;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells feeds from other things, and reads them: RSS, Atom, JSON Feed, and OPML lists. */
public final class FeedReader {

    /** What is looked at to tell what it is: comments before the first element are longer than that nowhere. */
    private static final int BEGINNING = 4_096;

    /** What may stand before the first element. Possessive, as all of it is a stranger's. */
    private static final Pattern ROOT =
            Pattern.compile("(?:\\s++|<\\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->|<![^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?+>)*+"
                    + "<(?:[\\w.-]++:)?+([\\w.-]++)");

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]{0,200}?encoding=[\"']([\\w.:-]{1,40})[\"']");

    private FeedReader() {}

    /**
     * Reads a feed.
     *
     * @param bytes what may be one
     * @param base its own address, where known
     * @param charset the character set that its sender declared, where it did
     * @return null where it is none
     */
    public static @Nullable Feed read(byte[] bytes, @Nullable URI base, @Nullable String charset) {
        int length = Math.min(bytes.length, Feed.MOST_BYTES);
        Charset encoding = encoding(bytes, charset);
        int mark = mark(bytes, encoding);
        String beginning = new String(bytes, mark, Math.min(length - mark, BEGINNING), encoding);
        if (beginning.stripLeading().startsWith("{")) {
            return JsonFeed.read(bytes, mark, length - mark, base);
        }
        Matcher root = ROOT.matcher(beginning);
        if (!root.lookingAt()) {
            return null;
        }
        Feed.Kind kind = switch (root.group(1)) {
            case "rss", "RDF", "feed" -> Feed.Kind.PAGES;
            case "opml" -> Feed.Kind.FEEDS;
            default -> null;
        };
        if (kind == null) {
            return null;
        }
        Reader text = new InputStreamReader(new ByteArrayInputStream(bytes, mark, length - mark), encoding);
        return XmlFeed.read(text, kind, base);
    }

    /** By the mark that the bytes begin with, the sender, the XML declaration; UTF-8 where none of them tells. */
    private static Charset encoding(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        Charset known = declared == null ? null : known(declared);
        if (known != null) {
            return known;
        }
        Matcher inside = ENCODING.matcher(
                new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1).stripLeading());
        known = inside.find() ? known(inside.group(1)) : null;
        return known == null ? StandardCharsets.UTF_8 : known;
    }

    private static @Nullable Charset known(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException noSuchCharset) {
            return null;
        }
    }

    private static int mark(byte[] bytes, Charset encoding) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF) && encoding.equals(StandardCharsets.UTF_8)) {
            return 3;
        }
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
