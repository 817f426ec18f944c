package org.hearsay.app.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;

/** Days in words, as a newspaper writes them. */
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /** "3 March 2031"; "day unknown" for null. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? "day unknown" : day.format(DAY);
    }

    /** "3 Mar 2031"; a dash for null. */
    public static String brief(@Nullable LocalDate day) {
        return day == null ? "–" : day.format(SHORT);
    }

    /** "3 March 2031", "3–5 March 2031", "28 February – 3 March 2031". */
    public static String span(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || first.equals(last)) {
            return of(first == null ? last : first);
        }
        if (first.getYear() != last.getYear()) {
            return of(first) + " – " + of(last);
        }
        if (first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + "–" + of(last);
        }
        return first.format(DAY_OF_YEAR) + " – " + of(last);
    }

    /** When something was said: "3 March 2031" where the page says so, else "by 3 March 2031". */
    public static String of(Utterance.When said) {
        if (said.byText() && said.from() != null && said.to() != null) {
            return span(said.from(), said.to());
        }
        return said.day() == null ? "day unknown" : "by " + of(said.day());
    }
}
