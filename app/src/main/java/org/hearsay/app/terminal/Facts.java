package org.hearsay.app.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.ledger.search.Origin;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/** What is known of an entry of the ledger, in few words. */
final class Facts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Facts() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** An interval of days; what is open on both sides is empty. */
    static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (Objects.equals(from, to)) {
            return from == null ? "" : day(from);
        }
        if (from == null) {
            return to == null ? "" : "by " + day(to);
        }
        return to == null ? "since " + day(from) : day(from) + " to " + day(to);
    }

    /** Who, and whether they are named, and by what act. */
    static Paragraph who(StatementHit hit, Paragraph line) {
        String who = hit.voice() != null ? hit.voice() : hit.sourceWords();
        if (who != null) {
            line.add(who, Ink.SOURCE);
        }
        if (hit.sourcing().equals("unnamed")) {
            line.add(
                    hit.count() != null && hit.count() > 1 ? "[" + hit.count() + " unnamed]" : "[unnamed]",
                    Ink.WARNING);
        } else if (who == null) {
            line.add("[no source given]", Ink.WARNING);
        }
        return line.separate().add(hit.act(), Ink.FAINT);
    }

    /** The outlet, the day of publication and the headline or the page's name, as far as they are known. */
    static List<String> origin(Origin origin) {
        List<String> known = new ArrayList<>();
        if (origin.outlet() != null) {
            known.add(origin.outlet());
        }
        if (origin.published() != null) {
            known.add(day(origin.published()));
        }
        known.add(origin.title() == null || origin.title().isBlank() ? origin.name() : origin.title());
        if (!origin.current()) {
            known.add("an older version");
        }
        return known;
    }

    static String address(Origin origin) {
        if (origin.url() != null) {
            return origin.url();
        }
        return origin.path() != null ? origin.path() : origin.name();
    }

    static String count(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
