package org.hearsay.app.chart;

import java.util.List;
import java.util.Locale;

/**
 * The shapes that stand for acts in charts. Acts that tell the same at a glance share one; which it is exactly is told where
 * the shape is pointed at, and in the table.
 */
public enum Sign {
    SAYS("says, announces, reports, believes"),
    CONFIRMS("confirms"),
    DENIES("denies"),
    ACCUSES("accuses, warns"),
    DEMANDS("asks, demands"),
    PROMISES("promises"),
    NO_COMMENT("will not comment"),
    NO_RESPONSE("does not respond");

    private final String meaning;

    Sign(String meaning) {
        this.meaning = meaning;
    }

    /** The sign of an act, by its label. */
    public static Sign of(String act) {
        return switch (act) {
            case "confirms" -> CONFIRMS;
            case "denies" -> DENIES;
            case "accuses", "warns" -> ACCUSES;
            case "asks", "demands" -> DEMANDS;
            case "promises" -> PROMISES;
            case "no-comment" -> NO_COMMENT;
            case "no-response" -> NO_RESPONSE;
            default -> SAYS;
        };
    }

    /** All there are, as the key lists them. */
    public static List<Sign> all() {
        return List.of(values());
    }

    /** What it means, for the key. */
    public String meaning() {
        return meaning;
    }

    /** The shape's id in the page. */
    public String id() {
        return "sign-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
