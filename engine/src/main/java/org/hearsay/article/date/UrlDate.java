package org.hearsay.article.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of publication in an address such as {@code /2023/10/22/title} or {@code /title-20231022}. */
public final class UrlDate {

    private static final Pattern PARTS =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)([/_.-])(\\d{1,2}|\\p{Alpha}{3,9})\\2(\\d{1,2})(?=[^\\d]|$)");
    private static final Pattern COMPACT = Pattern.compile("[/_-]((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=[/_.-]|$)");

    private UrlDate() {}

    /** The day in the address's path, or null where it has none. */
    public static @Nullable LocalDate of(URI url, DateText dates) {
        String path = url.getPath();
        if (path == null || path.length() > 2_000) {
            return null;
        }
        Matcher parts = PARTS.matcher(path);
        while (parts.find()) {
            String written = parts.group(1) + "-" + parts.group(3) + "-" + parts.group(4);
            LocalDate day = dates.ofValue(written, DateText.Order.UNKNOWN);
            if (day != null) {
                return day;
            }
        }
        Matcher compact = COMPACT.matcher(path);
        return compact.find()
                ? dates.ofValue(compact.group(1) + compact.group(2) + compact.group(3), DateText.Order.UNKNOWN)
                : null;
    }
}
