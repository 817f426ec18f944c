package org.hearsay.article.date;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the clocks where a page may have been written are from UTC, in hours. What is written in one country or in few
 * is narrowed by its language; English, French, Spanish, Portuguese and Arabic by the country of the page's address.
 *
 * @param west the least, from -11
 * @param east the most, to 14
 */
public record ClockRange(int west, int east) {

    /** Where people live, clocks are eleven hours behind UTC at most, and fourteen before it. */
    static final ClockRange ALL = new ClockRange(-11, 14);

    private static final ClockRange MIDDLE_EUROPE = new ClockRange(0, 3);

    private static final Map<String, ClockRange> BY_LANGUAGE = Map.ofEntries(
            Map.entry("de", MIDDLE_EUROPE),
            Map.entry("it", MIDDLE_EUROPE),
            Map.entry("pl", MIDDLE_EUROPE),
            Map.entry("cs", MIDDLE_EUROPE),
            Map.entry("sk", MIDDLE_EUROPE),
            Map.entry("hu", MIDDLE_EUROPE),
            Map.entry("sl", MIDDLE_EUROPE),
            Map.entry("hr", MIDDLE_EUROPE),
            Map.entry("sr", MIDDLE_EUROPE),
            Map.entry("sq", MIDDLE_EUROPE),
            Map.entry("sv", MIDDLE_EUROPE),
            Map.entry("no", MIDDLE_EUROPE),
            Map.entry("nb", MIDDLE_EUROPE),
            Map.entry("nn", MIDDLE_EUROPE),
            Map.entry("da", MIDDLE_EUROPE),
            Map.entry("fi", MIDDLE_EUROPE),
            Map.entry("et", MIDDLE_EUROPE),
            Map.entry("lv", MIDDLE_EUROPE),
            Map.entry("lt", MIDDLE_EUROPE),
            Map.entry("el", MIDDLE_EUROPE),
            Map.entry("bg", MIDDLE_EUROPE),
            Map.entry("ro", MIDDLE_EUROPE),
            Map.entry("uk", MIDDLE_EUROPE),
            Map.entry("tr", MIDDLE_EUROPE),
            Map.entry("he", MIDDLE_EUROPE),
            Map.entry("nl", new ClockRange(-4, 3)),
            Map.entry("ru", new ClockRange(0, 12)),
            Map.entry("fa", new ClockRange(3, 5)),
            Map.entry("hi", new ClockRange(5, 6)),
            Map.entry("bn", new ClockRange(5, 6)),
            Map.entry("ta", new ClockRange(5, 8)),
            Map.entry("th", new ClockRange(7, 7)),
            Map.entry("vi", new ClockRange(7, 7)),
            Map.entry("id", new ClockRange(7, 9)),
            Map.entry("zh", new ClockRange(7, 9)),
            Map.entry("ja", new ClockRange(9, 9)),
            Map.entry("ko", new ClockRange(9, 9)));

    /** Countries of the languages that are written in many places, by the ends of their hosts' names. */
    private static final Map<String, ClockRange> BY_COUNTRY = Map.ofEntries(
            Map.entry("ar", new ClockRange(-3, -3)),
            Map.entry("au", new ClockRange(8, 11)),
            Map.entry("bd", new ClockRange(6, 6)),
            Map.entry("be", MIDDLE_EUROPE),
            Map.entry("bo", new ClockRange(-4, -4)),
            Map.entry("br", new ClockRange(-5, -2)),
            Map.entry("ca", new ClockRange(-8, -2)),
            Map.entry("ch", MIDDLE_EUROPE),
            Map.entry("cl", new ClockRange(-6, -3)),
            Map.entry("cr", new ClockRange(-6, -6)),
            Map.entry("cu", new ClockRange(-5, -4)),
            Map.entry("do", new ClockRange(-4, -4)),
            Map.entry("ec", new ClockRange(-6, -5)),
            Map.entry("eg", new ClockRange(2, 3)),
            Map.entry("es", new ClockRange(0, 2)),
            Map.entry("fr", MIDDLE_EUROPE),
            Map.entry("gt", new ClockRange(-6, -6)),
            Map.entry("ie", new ClockRange(0, 1)),
            Map.entry("in", new ClockRange(5, 6)),
            Map.entry("ke", new ClockRange(3, 3)),
            Map.entry("mx", new ClockRange(-8, -5)),
            Map.entry("my", new ClockRange(8, 8)),
            Map.entry("ng", new ClockRange(1, 1)),
            Map.entry("nz", new ClockRange(12, 13)),
            Map.entry("pe", new ClockRange(-5, -5)),
            Map.entry("ph", new ClockRange(8, 8)),
            Map.entry("pk", new ClockRange(5, 5)),
            Map.entry("pt", new ClockRange(-1, 1)),
            Map.entry("py", new ClockRange(-4, -3)),
            Map.entry("sa", new ClockRange(3, 3)),
            Map.entry("sg", new ClockRange(8, 8)),
            Map.entry("uk", new ClockRange(0, 1)),
            Map.entry("uy", new ClockRange(-3, -3)),
            Map.entry("za", new ClockRange(2, 2)));

    /**
     * Where a language is written, by its tag; where it is unknown or written in many places the country that an address
     * is of, and everywhere where that isn't known either.
     */
    public static ClockRange of(@Nullable String language, @Nullable URI url) {
        String tag = language == null ? "" : language.toLowerCase(Locale.ROOT);
        ClockRange here = BY_LANGUAGE.get(tag.split("[-_,; ]", 2)[0]);
        if (here != null || url == null || url.getHost() == null) {
            return here == null ? ALL : here;
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return BY_COUNTRY.getOrDefault(host.substring(host.lastIndexOf('.') + 1), ALL);
    }

    /** Whether it may have been that day somewhere in the range at that moment. */
    boolean allows(OffsetDateTime moment, LocalDate day) {
        return !day.isBefore(moment.plusHours(west).toLocalDate())
                && !day.isAfter(moment.plusHours(east).toLocalDate());
    }
}
