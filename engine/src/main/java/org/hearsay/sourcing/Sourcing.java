package org.hearsay.sourcing;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the voice stands behind a statement.
 *
 * @param kind by name or not
 * @param count how many unnamed people it is, at least 1; null where that isn't said or doesn't apply
 * @param several whether the unnamed are more than one, though it may not be said how many
 * @param role in what role the unnamed speak ("official in the ministry"), in text order
 * @param basis on what basis they know or why they aren't named ("familiar with the talks"), in text order
 */
public record Sourcing(Kind kind, @Nullable Integer count, boolean several, List<Span> role, List<Span> basis) {

    /** Where nothing is known of who said it. */
    public static final Sourcing NONE = of(Kind.NONE);

    /** How a source is given. */
    public enum Kind {
        /** The page tells who it is. */
        NAMED,
        /** Somebody is described, and not named. */
        UNNAMED,
        /** A text: a report, a letter, a log. */
        DOCUMENT,
        /** Another medium's report. */
        MEDIA,
        /** Nobody is given. */
        NONE;

        /** The name in {@code hearsay-reading/1}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException where the count is less than 1, or more than 1 and not several */
    public Sourcing {
        if (count != null && (count < 1 || (count > 1) != several)) {
            throw new IllegalArgumentException("a count of " + count + " does not go with several=" + several);
        }
        role = List.copyOf(role);
        basis = List.copyOf(basis);
    }

    /** A sourcing of which nothing but the kind is known. */
    public static Sourcing of(Kind kind) {
        return new Sourcing(kind, null, false, List.of(), List.of());
    }
}
