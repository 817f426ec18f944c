package org.hearsay.ledger.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param hits in their order
 * @param paging which page it is
 * @param total how many there are in all, or how many at least
 * @param exact whether {@code total} is all there are; where a great many match they aren't counted
 * @param sort the order they really have: by relevance no more than {@value StatementPlan#MOST_RANKED} are sorted, as a word
 *     that more of them have tells little; the latest come first then
 */
public record Page<T>(List<T> hits, Paging paging, long total, boolean exact, Sort sort) {

    public Page {
        hits = List.copyOf(hits);
    }

    /** Whether another page follows. */
    public boolean hasNext() {
        return !exact || total > (long) paging.number() * paging.limit();
    }
}
