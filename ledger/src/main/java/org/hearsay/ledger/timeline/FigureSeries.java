package org.hearsay.ledger.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Figures by what they count.
 *
 * @param groups the one with most figures first
 * @param figures how many there are in all of them
 * @param complete whether those are all that the statements have
 */
public record FigureSeries(List<Group> groups, int figures, boolean complete) {

    public FigureSeries {
        groups = List.copyOf(groups);
    }

    /**
     * Figures that count the same, as far as the words tell.
     *
     * @param counted what they count
     * @param label what they count, in the words that most of them have
     * @param points the earliest first, those without a day last
     */
    public record Group(Counted counted, String label, List<Point> points) {

        public Group {
            points = List.copyOf(points);
        }

        /** Whether there is more than one figure of a known day, so that something can be seen in time. */
        public boolean isSeries() {
            return points.stream().filter(point -> point.day() != null).count() > 1;
        }
    }

    /**
     * A figure; the same one by the same holder of the same day counts once, however many articles have it.
     *
     * @param value the number; of a range its lower end
     * @param high the upper end of a range
     * @param bound how the number limits the true count, by the labels of {@code hearsay-reading/1}
     * @param words the number as it stands, with what bounds it
     * @param holder whose word it is; null where the article asserts it itself
     * @param statement the statement that has it; null likewise
     * @param origin where it was read
     * @param day when it was given
     * @param sentence the sentence that it stands in
     * @param times how often it was given
     */
    public record Point(
            BigDecimal value,
            @Nullable BigDecimal high,
            String bound,
            String words,
            @Nullable Party holder,
            @Nullable Utterance statement,
            Utterance.Where origin,
            @Nullable LocalDate day,
            String sentence,
            int times) {

        /** Whose word it is: the holder, else the outlet. */
        public String holderName() {
            if (holder != null) {
                return holder.label();
            }
            return origin.outlet() == null ? "the article" : origin.outlet();
        }

        /** By what points of the same holder are told: the name, as an outlet may speak for itself and be cited by others. */
        public String holderKey() {
            return holderName().toLowerCase(Locale.ROOT);
        }
    }
}
