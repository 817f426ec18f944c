package org.hearsay.claim;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.act.Act;
import org.jspecify.annotations.Nullable;

/**
 * A statement as claims need it: what an article gives as somebody's word.
 *
 * @param id its number, over all articles
 * @param article the number of its article
 * @param content what is said, verbatim, its pieces joined by an ellipsis
 * @param act what is done by it
 * @param source whose word it is
 * @param via the names of those through whom it was heard, the nearest to the reader first
 * @param answers the number of the statement that it denies, confirms or refuses to speak of; null where there is none
 * @param day the last on which it can have been said; null where that is unknown
 * @param counts the numbers that it gives
 * @param inWords whether, where the act is a denial, what is said is the denial ("there was no order"), and not what is
 *     denied by a word for it ("denied that there was an order")
 * @param headline whether it stands in its article's headline, which tells in short what the text tells of somebody
 */
public record Heard(
        long id,
        long article,
        String content,
        Act act,
        Source source,
        List<String> via,
        @Nullable Long answers,
        @Nullable LocalDate day,
        List<Count> counts,
        boolean inWords,
        boolean headline) {

    public Heard {
        via = List.copyOf(via);
        counts = List.copyOf(counts);
    }

    /** What a statement does to what it speaks of. */
    enum Stance {
        ASSERTS,
        DENIES,
        REFUSES,
        ASKS
    }

    Stance stance() {
        return switch (act) {
            case DENIES -> Stance.DENIES;
            case NO_COMMENT, NO_RESPONSE -> Stance.REFUSES;
            case ASKS -> Stance.ASKS;
            case SAYS, CONFIRMS, DEMANDS, PROMISES, WARNS, ACCUSES, BELIEVES, REPORTS, ANNOUNCES -> Stance.ASSERTS;
        };
    }
}
