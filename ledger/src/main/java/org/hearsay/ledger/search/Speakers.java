package org.hearsay.ledger.search;

import java.util.List;

/**
 * The voices that a name may mean.
 *
 * @param speakers those of the very name first, then those who said most
 * @param exact how many of them have the very name, whatever the case of its letters
 * @param complete whether those are all; where a name is in a great many statements, it isn't
 */
public record Speakers(List<Speaker> speakers, int exact, boolean complete) {

    public Speakers {
        speakers = List.copyOf(speakers);
    }
}
