package org.hearsay.ledger.timeline;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Statements in lanes, one for each voice or class of the unnamed, in the order in which they first speak.
 *
 * @param days how many statements match on which day, the earliest first, of all days whatever the window
 * @param undated how many match that have no day
 * @param counted whether all that match are counted in those two; else those that were added last are
 * @param lanes those that are shown
 * @param inWindow how many statements match in the window
 * @param windowCounted whether those are all; else there are more
 * @param answers how many statements are shown besides that don't match themselves, but answer one that does
 * @param shown how many are in the lanes: of those that match the latest
 * @param lanesLeftOut how many voices have too few statements for a lane of their own here
 * @param first the first day that the lanes reach back to; null where none of their statements has a day
 * @param last the last day
 */
public record Timeline(
        List<DayCount> days,
        int undated,
        boolean counted,
        List<Lane> lanes,
        int inWindow,
        boolean windowCounted,
        int answers,
        int shown,
        int lanesLeftOut,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public Timeline {
        days = List.copyOf(days);
        lanes = List.copyOf(lanes);
    }

    /** A day, and how many statements were made on it. */
    public record DayCount(LocalDate day, int statements) {}

    /**
     * One lane.
     *
     * @param party whose it is
     * @param statements the earliest first, those without a day last
     */
    public record Lane(Party party, List<Utterance> statements) {

        public Lane {
            statements = List.copyOf(statements);
        }
    }
}
