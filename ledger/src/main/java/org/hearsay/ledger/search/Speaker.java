package org.hearsay.ledger.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks in the ledger, as far as that is known to be one and the same.
 *
 * @param who who it is
 * @param statements the ids of all that they said, the earliest first, those of no known day last
 * @param articles in how many articles
 * @param first the earliest day; null where none is known
 * @param last the latest
 */
public record Speaker(
        Who who,
        List<Long> statements,
        int articles,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public Speaker {
        statements = List.copyOf(statements);
    }

    /** By what a speaker is known. */
    public sealed interface Who {
        /** The name; for somebody unnamed the description. */
        String name();
    }

    /**
     * One person or body across articles.
     *
     * @param id the identity's number
     */
    public record Identity(long id, String name) implements Who {}

    /**
     * All named voices of this name that have no identity. They may be namesakes.
     *
     * @param kind what they are, by the labels of {@code hearsay-reading/1}
     */
    public record Named(String name, String kind) implements Who {}

    /**
     * One article's unnamed voice. The same description in another article may be somebody else's.
     *
     * @param voice the voice's id in the ledger
     */
    public record Unnamed(String name, long voice) implements Who {}
}
