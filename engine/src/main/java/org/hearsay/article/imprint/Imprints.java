package org.hearsay.article.imprint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.hearsay.article.Dated;
import org.hearsay.article.Imprint;
import org.hearsay.article.Page;
import org.hearsay.article.page.LineBuffer;
import org.jspecify.annotations.Nullable;

/** Reads an article's {@link Imprint} from what its page declares. */
public final class Imprints {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_SECTION = 100;

    private Imprints() {}

    /**
     * What is declared of the article's publication, with the dates that were found of it.
     *
     * @param page whose address those that the page writes are relative to
     * @param data the page's JSON-LD
     * @param markup what else the page declares
     * @param published when the article was published, where known
     * @param modified when it was last changed, where known
     */
    public static Imprint of(
            Page page, JsonLd data, Markup markup, @Nullable Dated published, @Nullable Dated modified) {
        URI address = Stream.of(markup.canonical(), markup.first("og:url"), data.address())
                .map(written -> absolute(written, page.url()))
                .filter(candidate -> candidate != null)
                .findFirst()
                .orElse(null);
        String section = data.section() != null
                ? data.section()
                : markup.first(
                        "article:section", "og:article:section", "section", "parsely-section", "sailthru.vertical");
        String name = section == null ? "" : LineBuffer.collapse(section);
        boolean isName = !name.isEmpty() && name.length() <= LONGEST_SECTION && !name.contains("://");
        return new Imprint(address, isName ? name : null, published, modified);
    }

    /** The address as written, against the page's, or null where it is none of the web's or is a host's alone. */
    private static @Nullable URI absolute(@Nullable String written, @Nullable URI page) {
        if (written == null || written.isBlank() || written.length() > LONGEST_ADDRESS) {
            return null;
        }
        try {
            URI address = new URI(written.strip().replace(" ", "%20"));
            URI whole = page == null ? address : page.resolve(address);
            boolean web = "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
            boolean isHome = whole.getPath() == null
                    || whole.getPath().isEmpty()
                    || whole.getPath().equals("/");
            boolean ofHome =
                    page == null || page.getPath() == null || page.getPath().length() <= 1;
            return web && whole.getHost() != null && (!isHome || ofHome || whole.getQuery() != null) ? whole : null;
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return null;
        }
    }
}
