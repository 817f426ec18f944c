package org.hearsay.app.chart;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The shapes that stand for acts in charts. Acts that tell the same at a glance share one; which it is exactly is told where
 * the shape is pointed at, and in the table.
 */
public enum Sign {
    SAYS("says, announces, reports, believes", Set.of("says", "announces", "reports", "believes")),
    CONFIRMS("confirms", Set.of("confirms")),
    DENIES("denies", Set.of("denies")),
    ACCUSES("accuses, warns", Set.of("accuses", "warns")),
    DEMANDS("asks, demands", Set.of("asks", "demands")),
    PROMISES("promises", Set.of("promises")),
    NO_COMMENT("will not comment", Set.of("no-comment")),
    NO_RESPONSE("does not respond", Set.of("no-response"));

    private final String meaning;
    private final Set<String> acts;

    Sign(String meaning, Set<String> acts) {
        this.meaning = meaning;
        this.acts = acts;
    }

    /** The sign of an act, by its label. */
    public static Sign of(String act) {
        for (Sign sign : values()) {
            if (sign.acts.contains(act)) {
                return sign;
            }
        }
        return SAYS;
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
