package org.hearsay.article.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hearsay.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in one place of a page.
 *
 * @param day the day as written
 * @param other the day that it is where the order of day and month is the other one, or null where that is sure
 * @param time the moment, where time of day and zone are written, or null
 * @param evidence where it stands
 * @param weight how much it says, in the unit of {@link Evidence#weight()}
 */
record Sighting(
        LocalDate day, @Nullable LocalDate other, @Nullable OffsetDateTime time, Evidence evidence, double weight) {

    static Sighting of(DateText.Written written, Evidence evidence) {
        return new Sighting(written.day(), written.other(), written.time(), evidence, evidence.weight());
    }

    /** The same with another weight. */
    Sighting weighing(double other) {
        return new Sighting(day, this.other, time, evidence, other);
    }

    /** Whether it says or allows that the day is this one: in UTC it says the moment, not the day where the page was. */
    boolean allows(LocalDate candidate, ClockRange clocks) {
        if (candidate.equals(day) || candidate.equals(other)) {
            return true;
        }
        return time != null && time.getOffset().equals(ZoneOffset.UTC) && clocks.allows(time, candidate);
    }

    /**
     * Whether its day may be the day where the page was: a moment in UTC may be of a neighbouring one on all clocks. What
     * is written as midnight is a day, and no moment.
     */
    boolean isWithin(ClockRange clocks) {
        return time == null
                || !time.getOffset().equals(ZoneOffset.UTC)
                || time.toLocalTime().equals(LocalTime.MIDNIGHT)
                || clocks.allows(time, day);
    }
}
