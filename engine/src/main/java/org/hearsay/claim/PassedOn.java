package org.hearsay.claim;

import java.util.List;

/**
 * A statement whose source is a medium of which there is an article at hand: what that one has counts, and the medium is no
 * voice of its own.
 *
 * @param statement the number of the statement
 * @param medium the medium, as it is called there
 * @param to the numbers of the statements that it passes on
 */
public record PassedOn(long statement, String medium, List<Long> to) {

    public PassedOn {
        to = List.copyOf(to);
    }
}
