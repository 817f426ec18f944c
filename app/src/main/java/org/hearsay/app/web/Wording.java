package org.hearsay.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.ledger.search.Origin;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/** How dates, numbers and what is known of a statement are put into words on every page. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Wording() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment to the minute. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A moment as the ledger has it, in ISO 8601, to the minute. */
    public static String moment(String iso) {
        return moment(Instant.parse(iso));
    }

    /** An interval of days; what is open on both sides is empty. */
    public static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (Objects.equals(from, to)) {
            return from == null ? "" : day(from);
        }
        if (from == null) {
            return to == null ? "" : "by " + day(to);
        }
        return to == null ? "since " + day(from) : day(from) + " to " + day(to);
    }

    /** A number of things: {@code 1 statement}, {@code 2,345 statements}. */
    public static String counted(long number, String one) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** Whose statement it is: the voice where it is known, else the words for the source. */
    public static String who(StatementHit hit) {
        if (hit.voice() != null) {
            return hit.voice();
        }
        return hit.sourceWords() == null ? "No source given" : hit.sourceWords();
    }

    /** How the voice stands behind it: {@code named}, {@code 2 unnamed}, {@code a document}, {@code another medium}. */
    public static String sourcing(StatementHit hit) {
        return switch (hit.sourcing()) {
            case "unnamed" -> hit.count() == null ? "unnamed" : hit.count() + " unnamed";
            case "document" -> "a document";
            case "media" -> "another medium";
            case "none" -> "no source";
            default -> hit.sourcing();
        };
    }

    /** What a page is called: its headline, or where it has none its name. */
    public static String title(Origin origin) {
        return origin.title() == null || origin.title().isBlank() ? origin.name() : origin.title();
    }

    /** How sure a reading is, from 0 to 1, in words that promise no more than a number can. */
    public static String confidence(double confidence) {
        return String.format(Locale.ENGLISH, "%.2f", confidence);
    }
}
