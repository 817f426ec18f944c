package org.hearsay.ledger.correction;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A correction, as it is kept.
 *
 * @param id its number
 * @param kind what it puts right
 * @param author who made it
 * @param made when
 * @param note why; null where the author didn't say
 * @param article of the statement, or of what was split off; null where it concerns identities alone
 * @param statement the statement; null where it concerns none, or where the article's present reading hasn't got it
 * @param value the new value, for people: words, a name, an act's label; null where the kind says it all
 * @param from for {@code merge} and {@code split}, the identity that is no more, or that something was split off
 * @param to the identity that it became, or that was made of it
 * @param undone when it was undone; null where it holds
 * @param undoneBy who undid it
 */
public record Correction(
        long id,
        Kind kind,
        String author,
        Instant made,
        @Nullable String note,
        @Nullable Long article,
        @Nullable Long statement,
        @Nullable String value,
        @Nullable Long from,
        @Nullable Long to,
        @Nullable Instant undone,
        @Nullable String undoneBy) {

    /** What a correction puts right. */
    public enum Kind {
        /** Which words tell the source. */
        SOURCE,
        /** Whose statement it is. */
        VOICE,
        /** What is done by it. */
        ACT,
        /** That it is no statement. */
        NONE,
        /** That two identities are one. */
        MERGE,
        /** That an identity is two. */
        SPLIT;

        /** The name in the database. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
