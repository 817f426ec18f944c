package org.hearsay.ledger;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.article.Page;

/**
 * Where a page is to be found again: what makes two captures versions of the same page.
 *
 * @param key a URI: the page's URL without what doesn't change the page, {@code file:} and an absolute path, or a name in
 *     {@code urn:x-hearsay:}
 */
public record Address(String key) {

    /** @throws IllegalArgumentException where the key is empty */
    public Address {
        if (key.isBlank()) {
            throw new IllegalArgumentException("an address without a key");
        }
    }

    /** Of a page on the web: scheme and host in lower case, without the default port, a fragment, or a password. */
    public static Address web(URI url) {
        if (url.getScheme() == null || url.getHost() == null) {
            return new Address(url.toASCIIString());
        }
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        StringBuilder key =
                new StringBuilder(scheme).append("://").append(url.getHost().toLowerCase(Locale.ROOT));
        int usual = scheme.equals("https") ? 443 : scheme.equals("http") ? 80 : -1;
        if (url.getPort() != -1 && url.getPort() != usual) {
            key.append(':').append(url.getPort());
        }
        String path = url.getRawPath();
        key.append(path == null || path.isEmpty() ? "/" : path);
        if (url.getRawQuery() != null) {
            key.append('?').append(url.getRawQuery());
        }
        return new Address(key.toString());
    }

    /** Of a file, wherever the program was started. */
    public static Address file(Path file) {
        return new Address(file.toAbsolutePath().normalize().toUri().toString());
    }

    /** Of a text that has but a name: one from standard input, or from a line of JSON. */
    public static Address named(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Address("urn:x-hearsay:" + (encoded.isEmpty() ? "-" : encoded));
    }

    /** Of a page by what it says of itself: its URL, or its path, or its name, whichever is there first. */
    public static Address of(Page page) {
        if (page.url() != null) {
            return web(page.url());
        }
        return page.path() != null ? file(Path.of(page.path())) : named(page.name());
    }
}
