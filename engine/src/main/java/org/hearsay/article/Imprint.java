package org.hearsay.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article's publication besides title, names, outlet and day.
 *
 * @param address the address that the page says is its own, absolute, where it says one
 * @param section the section of the outlet that it stands in, where known
 * @param published when it was published, with all that is known of it, where known
 * @param modified when it was last changed, where known
 */
public record Imprint(
        @Nullable URI address,
        @Nullable String section,
        @Nullable Dated published,
        @Nullable Dated modified) {

    /** Nothing known. */
    public static final Imprint NONE = new Imprint(null, null, null, null);

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_SECTION = 100;

    static Imprint of(Page page, JsonLd data, Markup markup, Dates dates) {
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
        return new Imprint(address, isName ? name : null, dates.published(), dates.modified());
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
