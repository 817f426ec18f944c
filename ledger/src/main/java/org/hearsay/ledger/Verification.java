package org.hearsay.ledger;

import java.util.List;

/**
 * What checking a ledger found.
 *
 * @param pages how many there are, each with its evidence read and its digest compared
 * @param damages what is not as it was written; empty where all is well
 */
public record Verification(int pages, List<Damage> damages) {

    public Verification {
        damages = List.copyOf(damages);
    }

    /** Whether nothing is damaged. */
    public boolean isWhole() {
        return damages.isEmpty();
    }

    /**
     * Something that is not as it was written.
     *
     * @param where the page ("article 12, https://…") or the database's table
     * @param what what is the matter
     * @param mend what can be done about it
     */
    public record Damage(String where, String what, String mend) {}
}
