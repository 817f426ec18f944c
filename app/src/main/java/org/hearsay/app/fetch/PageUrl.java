package org.hearsay.app.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page on the web, in the one form that the program uses: {@code http} or {@code https}, the host in
 * ASCII, an IPv4 address in dotted decimals, no user, no fragment, every other character escaped as a URI needs it.
 *
 * @param uri the address
 * @param host its host, as it is looked up; an IPv6 address without brackets
 * @param port the port that is connected to
 */
public record PageUrl(URI uri, String host, int port) {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^#]*).*", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:]*)(?::([0-9]{0,5}))?");

    /** What a URI may hold as it is (RFC 3986, 2.2 and 2.3), and the per cent sign, taken as an escape's beginning. */
    private static final String AS_IT_IS = "-._~!$&'()*+,;=:@/?%";

    private static final String MEND = "give an address like https://example.org/page";

    /** Longer addresses are refused: none is needed, and each would stand in messages and records. */
    private static final int MOST_CHARACTERS = 8_000;

    /**
     * Reads an address as people and pages write them: characters that a URI can't hold are escaped.
     *
     * @throws FetchException where it is not an address of a page on the web, or names a user
     */
    public static PageUrl parse(String address) throws FetchException {
        String stripped = address.strip();
        Matcher parts = PARTS.matcher(stripped);
        if (stripped.length() > MOST_CHARACTERS || !parts.matches()) {
            throw new FetchException(
                    FetchFailure.WRONG_ADDRESS,
                    shortened(stripped) + " is not an http or https address of at most " + MOST_CHARACTERS
                            + " characters",
                    MEND);
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = parts.group(2);
        if (authority.contains("@")) {
            throw new FetchException(
                    FetchFailure.WRONG_ADDRESS,
                    "the address holds a user name or password before its host, which are never sent",
                    "give the address without what stands before the @");
        }
        Matcher hostAndPort = AUTHORITY.matcher(authority);
        if (!hostAndPort.matches()) {
            throw new FetchException(
                    FetchFailure.WRONG_ADDRESS, shortened(authority) + " is not a host with a port", MEND);
        }
        String host = host(hostAndPort.group(1));
        int port = port(hostAndPort.group(2));
        String path = parts.group(3);
        try {
            URI uri = new URI(scheme + "://" + host + (port < 0 ? "" : ":" + port) + (path.startsWith("/") ? "" : "/")
                    + escaped(path));
            return new PageUrl(uri, unbracketed(host), port >= 0 ? port : scheme.equals("https") ? 443 : 80);
        } catch (URISyntaxException e) {
            throw new FetchException(
                    FetchFailure.WRONG_ADDRESS, shortened(stripped) + " is not an address: " + e.getReason(), MEND);
        }
    }

    private static String host(String host) throws FetchException {
        if (host.startsWith("[")) {
            // Only what a literal is made of: a zone would name a network card of this machine.
            if (!host.matches("\\[[0-9A-Fa-f:.]{2,45}]")) {
                throw new FetchException(FetchFailure.WRONG_ADDRESS, host + " is not an IPv6 address", MEND);
            }
            return host.toLowerCase(Locale.ROOT);
        }
        String ascii;
        try {
            ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new FetchException(FetchFailure.WRONG_ADDRESS, shortened(host) + " is not a host name", MEND);
        }
        if (!ascii.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?") || ascii.length() > 254) {
            throw new FetchException(
                    FetchFailure.WRONG_ADDRESS,
                    ascii.isEmpty() ? "the address has no host" : shortened(host) + " is not a host name",
                    MEND);
        }
        return Ipv4Notation.isNumeric(ascii) ? dotted(ascii) : ascii;
    }

    private static String dotted(String host) throws FetchException {
        String dotted = Ipv4Notation.dotted(host);
        if (dotted == null) {
            throw new FetchException(FetchFailure.WRONG_ADDRESS, host + " is not an IPv4 address", MEND);
        }
        return dotted;
    }

    private static int port(@Nullable String digits) throws FetchException {
        if (digits == null || digits.isEmpty()) {
            return -1;
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw new FetchException(
                    FetchFailure.WRONG_ADDRESS, "there is no port " + digits, "use a port from 1 to 65535");
        }
        return port;
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** The text with every character escaped, in UTF-8, that a URI can't hold after its host. */
    static String escaped(String path) {
        StringBuilder escaped = new StringBuilder(path.length());
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean kept = c < 128 && (Character.isLetterOrDigit(c) || AS_IT_IS.indexOf(c) >= 0);
            if (kept && !(c == '%' && !isHex(bytes, i + 1))) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at + 1 < bytes.length && HexFormat.isHexDigit(bytes[at]) && HexFormat.isHexDigit(bytes[at + 1]);
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    /** The address. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
