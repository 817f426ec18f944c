package org.hearsay.ledger.correction;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Who corrects, and why.
 *
 * @param name who; not blank
 * @param note why; null where nothing is to be noted
 * @param clock tells when
 */
public record Author(String name, @Nullable String note, InstantSource clock) {

    /** @throws IllegalArgumentException where the name is blank */
    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a correction needs an author's name");
        }
    }

    Instant now() {
        return clock.instant();
    }
}
