package org.hearsay.app.ask;

import java.util.Optional;
import org.hearsay.app.read.Complaints;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.story.Stories;

/**
 * Connects the articles of a ledger that have come since: finds their copies and their stories. Adding an article doesn't
 * wait for it; a run that adds does it at its end, and what was ended before that is made up for by the next one, or by
 * whoever asks.
 */
public final class Connecting {

    /** Articles of one transaction: others may write between two. */
    private static final int BATCH = 200;

    /** From so many on it takes a while, and the user is told. */
    private static final int MANY = 1000;

    private Connecting() {}

    /** Does it; returns when all articles that were there at the beginning are connected. */
    public static void catchUp(Ledger ledger, Complaints complaints) {
        Copies copies = new Copies(ledger);
        Stories stories = new Stories(ledger);
        long done = 0;
        Optional<Long> last = copies.catchUp(0, BATCH);
        while (last.isPresent()) {
            done += BATCH;
            if (done == MANY) {
                complaints.say("finding copies and stories among the articles that have come since; this is done once");
            }
            last = copies.catchUp(last.get(), BATCH);
        }
        while (stories.catchUp(BATCH) == BATCH) {
            // The next ones.
        }
    }
}
