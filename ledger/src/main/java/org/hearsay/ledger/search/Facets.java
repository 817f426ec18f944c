package org.hearsay.ledger.search;

import java.util.List;

/**
 * What the statements that match a query have in common: how many have which value, the commonest first.
 *
 * @param voices named voices, by identity where they have one and by name otherwise
 * @param outlets who published them
 * @param acts what is done by them
 * @param sourcing how their voices stand behind them
 * @param quotations how they are given
 * @param counted how many statements were counted
 * @param complete whether those are all that match; where a great many do, those that were added last are counted where they
 *     are found by words, else the latest
 */
public record Facets(
        List<Count> voices,
        List<Count> outlets,
        List<Count> acts,
        List<Count> sourcing,
        List<Count> quotations,
        int counted,
        boolean complete) {

    /** A value, and how many statements have it. */
    public record Count(String value, int statements) {}

    public Facets {
        voices = List.copyOf(voices);
        outlets = List.copyOf(outlets);
        acts = List.copyOf(acts);
        sourcing = List.copyOf(sourcing);
        quotations = List.copyOf(quotations);
    }
}
