package org.hearsay.copy;

import java.util.List;

/**
 * An article whose text is likely to be from another.
 *
 * @param copy the article's number
 * @param from the number of the one that it is from
 * @param confidence from 0 to 1
 * @param reasons what tells it
 */
public record Link(long copy, long from, double confidence, List<Reason> reasons) {

    public Link {
        reasons = List.copyOf(reasons);
    }
}
