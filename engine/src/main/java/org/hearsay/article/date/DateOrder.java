package org.hearsay.article.date;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.date.DateText.Order;
import org.hearsay.article.page.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which order a page writes day and month in numbers: by its dates whose order is beyond doubt, else by its
 * language and country, else by its address's country.
 */
public final class DateOrder {

    /** How many of a page's short passages are looked at. */
    private static final int MOST_PASSAGES = 500;

    private static final int SHORT = 120;

    /** Ends of hosts of countries whose pages are in English, and write the day first. */
    private static final Set<String> DAY_FIRST = Set.of(
            "uk", "ie", "au", "nz", "in", "za", "ng", "ke", "pk", "my", "sg", "hk", "gh", "lk", "bd", "mt", "jm");

    private DateOrder() {}

    /**
     * The order of day and month on a page: by its own short passages where they show it, else by what it says of itself.
     *
     * @param passages of the page
     * @param language the language that the page declares, as a tag, or null
     * @param locale the locale that it declares, such as {@code en_GB}, or null
     * @param url its address, or null
     */
    public static Order of(
            List<Passage> passages, @Nullable String language, @Nullable String locale, @Nullable URI url) {
        StringBuilder lines = new StringBuilder();
        passages.stream()
                .limit(MOST_PASSAGES)
                .filter(passage -> passage.text().length() <= SHORT)
                .forEach(passage -> lines.append(passage.text()).append('\n'));
        Order own = DateText.orderIn(lines.toString());
        if (own != Order.UNKNOWN) {
            return own;
        }
        Order declared = Order.of(language);
        if (declared == Order.UNKNOWN) {
            declared = Order.of(locale);
        }
        if (declared != Order.UNKNOWN || url == null || url.getHost() == null) {
            return declared;
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return DAY_FIRST.contains(host.substring(host.lastIndexOf('.') + 1)) ? Order.DAY_FIRST : Order.UNKNOWN;
    }
}
