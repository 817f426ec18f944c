package org.hearsay.app.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.hearsay.ledger.timeline.Window;

/** The days of a time line that are looked at closely, as they stand in a URL: {@code from} and {@code to}. */
public final class Closely {

    private Closely() {}

    /** The route with the days' parameters. */
    public static Route with(Route route) {
        return route.query("from", "The first day to look at closely, as in 2031-03-04")
                .query("to", "The last day to look at closely");
    }

    /**
     * Takes them from a request.
     *
     * @throws RefusedException where they are in the wrong order
     */
    public static Window window(Request request) {
        LocalDate from = request.day("from");
        LocalDate to = request.day("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw RefusedException.wrong("the first day, " + from + ", is after the last, " + to, "change one of them");
        }
        return new Window(from, to);
    }

    /**
     * What the ledger answers to a search.
     *
     * @throws RefusedException where the ledger takes no such search, as of too many words
     */
    public static <T> T found(Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            throw RefusedException.wrong(String.valueOf(e.getMessage()), "search for fewer words");
        }
    }
}
