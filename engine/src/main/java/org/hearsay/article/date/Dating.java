package org.hearsay.article.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Dated;
import org.hearsay.article.Evidence;
import org.hearsay.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among days that are seen in several places of a page. The weights of the places that say or allow a day are
 * added, each kind of place counting once: places of one kind repeat each other. The heaviest day is taken, of equal
 * ones the earlier, and none where nothing but text speaks for them.
 */
final class Dating {

    /** An ambiguous 5/3/2024 is taken where something else says the same. */
    private static final double AMBIGUOUS = 0.75;

    /** How much of a weight counts for a day that a place allows and doesn't say. */
    private static final double ALLOWED = 0.68;

    /** The same where the page's language is written under few clocks. */
    private static final double ALLOWED_HERE = 0.85;

    /** How much of the lighter of two weights counts where a text says the same twice. */
    private static final double REPEATED = 0.25;

    /** A day that only text after the article says is taken from this weight on: a date there may be of anything. */
    private static final double LEAST_END = 0.5;

    private Dating() {}

    /** The likeliest day, or null where no place says one for sure. */
    static @Nullable Dated choose(List<Sighting> sightings, ClockRange clocks) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Sighting sighting : sightings) {
            days.add(sighting.day());
            if (sighting.other() != null) {
                days.add(sighting.other());
            }
        }
        List<Weighed> best = days.stream()
                .map(day -> Weighed.of(day, sightings, clocks))
                .filter(weighed -> weighed.sure)
                .sorted(Comparator.comparingDouble((Weighed weighed) -> weighed.weight)
                        .reversed()
                        .thenComparing(weighed -> weighed.day))
                .toList();
        return best.isEmpty() || best.getFirst().isVague(best.subList(1, best.size()))
                ? null
                : best.getFirst().dated();
    }

    /** A day with the weight of each kind of place that speaks for it. */
    private record Weighed(
            LocalDate day,
            double weight,
            boolean sure,
            List<Evidence> evidence,
            @Nullable OffsetDateTime time) {

        static Weighed of(LocalDate day, List<Sighting> sightings, ClockRange clocks) {
            Map<Evidence, Double> weights = new EnumMap<>(Evidence.class);
            OffsetDateTime time = null;
            double timed = 0;
            boolean sure = false;
            double allowed = clocks.equals(ClockRange.ALL) ? ALLOWED : ALLOWED_HERE;
            for (Sighting sighting : sightings) {
                if (!sighting.allows(day, clocks)) {
                    continue;
                }
                boolean said = sighting.day().equals(day) && sighting.other() == null;
                sure |= said;
                double share = said && sighting.isWithin(clocks) ? 1 : sighting.other() != null ? AMBIGUOUS : allowed;
                weights.merge(sighting.evidence(), share * sighting.weight(), Math::max);
                if (sighting.time() != null && sighting.weight() > timed) {
                    time = sighting.time();
                    timed = sighting.weight();
                }
            }
            double sum = 0;
            double text = 0;
            for (Map.Entry<Evidence, Double> entry : weights.entrySet()) {
                if (entry.getKey().from() == Published.From.TEXT) {
                    double more = entry.getValue();
                    text = Math.max(text, more) + REPEATED * Math.min(text, more);
                } else {
                    sum += entry.getValue();
                }
            }
            sum += text;
            List<Evidence> evidence = weights.entrySet().stream()
                    .sorted(Map.Entry.<Evidence, Double>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
            return new Weighed(day, sum, sure, evidence, time);
        }

        /** Whether only text says it, and says another day as well, or stands far off. */
        boolean isVague(List<Weighed> others) {
            if (evidence.getFirst().from() != Published.From.TEXT) {
                return false;
            }
            boolean far = evidence.getFirst() == Evidence.END_TEXT && weight < LEAST_END;
            return far || others.stream().anyMatch(other -> other.weight >= weight);
        }

        Dated dated() {
            return new Dated(day, time, evidence);
        }
    }
}
