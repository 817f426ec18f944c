package org.hearsay.claim;

import java.util.List;

/**
 * Articles of which each has what it says from the next, and the last from the first, and no one from anybody else.
 *
 * @param statements the numbers of the statements by which they cite each other, in that order
 */
public record Circle(List<Long> statements) {

    public Circle {
        statements = List.copyOf(statements);
    }
}
