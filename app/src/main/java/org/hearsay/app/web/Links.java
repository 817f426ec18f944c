package org.hearsay.app.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/** The addresses of this site's pages, and those of pages outside. */
public final class Links {

    private Links() {}

    /** An article. */
    public static String article(long article) {
        return "/article/" + article;
    }

    /** The articles that carry an article's text. */
    public static String copies(long article) {
        return article(article) + "/copies";
    }

    /** A story: who spoke when in its articles. */
    public static String story(long story) {
        return "/story?story=" + story;
    }

    /** A statement where it stands in its article; the article, of a sentence that was read as none. */
    public static String statement(long statement) {
        int number = RowId.number(statement);
        return article(RowId.article(statement)) + (number == 0 ? "" : "#s" + number);
    }

    /** All that is known of a statement; the article, of a sentence that was read as none. */
    public static String statementPage(long statement) {
        long article = RowId.article(statement);
        return RowId.number(statement) == 0 ? article(article) : "/statement/" + RowId.label(statement);
    }

    /** What stands behind a statement. */
    public static String claim(long statement) {
        return statementPage(statement) + "/claim";
    }

    /** A person or body across articles. */
    public static String voice(long identity) {
        return "/voice/" + identity;
    }

    /** All named voices of a name. */
    public static String voiceNamed(String name) {
        return "/voice?name=" + encoded(name);
    }

    /** The voice of a statement; null where it is unknown. */
    public static @Nullable String voiceOf(StatementHit hit) {
        if (hit.identity() != null) {
            return voice(hit.identity());
        }
        if (hit.voice() == null) {
            return null;
        }
        return hit.named() ? voiceNamed(hit.voice()) : "/voice?of=" + hit.label();
    }

    /** All that an outlet published. */
    public static String outlet(String outlet) {
        return "/?outlet=" + encoded(outlet);
    }

    /**
     * An address outside of this site, as a page or a user gave it.
     *
     * @return what a link may lead to, or null: only http and https with a host are safe to follow
     */
    public static @Nullable String outside(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** As the value of a parameter in a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
