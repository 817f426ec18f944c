package org.hearsay.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something happened to an article, with all that is known of it.
 *
 * @param day the day, where the page was
 * @param time the moment, where the page gives a time of day and its zone; its own day is another one where the zone is
 *     UTC and the page's is not
 * @param evidence from where it is known, the surest first; never empty
 */
public record Dated(LocalDate day, @Nullable OffsetDateTime time, List<Evidence> evidence) {

    /** @throws IllegalArgumentException where nothing tells of it */
    public Dated {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no evidence for " + day + ": a date that nothing tells of is none");
        }
    }
}
