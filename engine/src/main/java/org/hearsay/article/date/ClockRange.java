package org.hearsay.article.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the clocks where a page may have been written are from UTC, in hours. What is written in one country or in few
 * is narrowed by its language; English, French, Spanish, Portuguese and Arabic are not.
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

    /** Where a language is written, by its tag; everywhere where it is unknown or written in many places. */
    public static ClockRange of(@Nullable String language) {
        String tag = language == null ? "" : language.toLowerCase(Locale.ROOT);
        return BY_LANGUAGE.getOrDefault(tag.split("[-_,; ]", 2)[0], ALL);
    }

    /** Whether it may have been that day somewhere in the range at that moment. */
    boolean allows(OffsetDateTime moment, LocalDate day) {
        return !day.isBefore(moment.plusHours(west).toLocalDate())
                && !day.isAfter(moment.plusHours(east).toLocalDate());
    }
}
