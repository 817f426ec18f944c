package org.hearsay.copy;

import java.util.List;

/** Whose text a group of copies has. */
public sealed interface Origin {

    /** An article of the group. */
    record Inside(long article, double confidence) implements Origin {}

    /**
     * Somebody whose article isn't in the group, whom its articles credit: an agency.
     *
     * @param credits where, each a reason with its span; the first one has the name
     */
    record Outside(String name, double confidence, List<Reason> credits) implements Origin {
        public Outside {
            credits = List.copyOf(credits);
        }
    }

    /** It can't be told. */
    record Unknown() implements Origin {}
}
