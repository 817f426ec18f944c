package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a statement is, as far as its article tells.
 *
 * @param kind what is known of it
 * @param key equal where it is the same one: for the named over all articles, for all else within one article
 * @param name how it is called: a name, or the words that describe it; empty where nobody is given
 * @param description all words that tell what it is: its name, its office, its role; for whom it speaks
 * @param least how many people it is at least: 2 for "officials", 3 for "several officials"; 1 for all but the unnamed
 */
public record Source(Kind kind, String key, String name, String description, int least) {

    /** What is known of a source. */
    public enum Kind {
        /** A person by name. */
        PERSON,
        /** Two by name who say it together: "Mira Lund and Pavel Orsk". */
        PAIR,
        /** A body, an office or a state by name. */
        BODY,
        /** People who are described and not named. */
        UNNAMED,
        /** A text whose author isn't told. */
        DOCUMENT,
        /** A medium. */
        MEDIUM,
        /** Somebody, of whom the reading doesn't know who it is. */
        UNKNOWN,
        /** Nobody is given. */
        NOBODY;

        /** The name in JSON: "unnamed". */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is told by name who it is. */
        public boolean isNamed() {
            return this == PERSON || this == PAIR || this == BODY;
        }
    }

    /** @throws IllegalArgumentException where there is less than one of it, or of somebody named more than one */
    public Source {
        if (least < 1 || (least > 1 && kind != Kind.UNNAMED)) {
            throw new IllegalArgumentException(least + " people of the kind " + kind + " as the source '" + name + "'");
        }
    }

    /** Those of a pair, one by one; itself where it is none. */
    List<Source> each() {
        if (kind != Kind.PAIR) {
            return List.of(this);
        }
        List<Source> each = new ArrayList<>();
        for (String one : name.split(" (?:and|&) ", -1)) {
            each.add(new Source(Kind.PERSON, "n" + one.toLowerCase(Locale.ROOT), one, one, 1));
        }
        return each;
    }

    /** Where nobody is given. */
    public static Source nobody(@Nullable String words) {
        String known = words == null ? "" : words;
        return new Source(Kind.NOBODY, "", known, known, 1);
    }
}
