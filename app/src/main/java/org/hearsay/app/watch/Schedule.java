package org.hearsay.app.watch;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked again.
 *
 * @param every after it answered
 * @param longest after it failed again and again; not below {@code every}
 */
public record Schedule(Duration every, Duration longest) {

    /** Times that the wait is doubled; beyond it the longest wait is reached by any schedule. */
    private static final int MOST_DOUBLINGS = 20;

    /** A part of each wait that is left to chance, so that watchers that began together don't stay together. */
    private static final double JITTER = 0.2;

    /** @throws IllegalArgumentException where a time is not above 0, or the longest is below the usual one */
    public Schedule {
        if (!every.isPositive() || longest.compareTo(every) < 0) {
            throw new IllegalArgumentException(
                    "every " + every + " must be above 0, and longest " + longest + " not below it");
        }
    }

    /** Waits half a day at most, or as long as the user wants between rounds where that is more. */
    public static Schedule every(Duration every) {
        Duration halfADay = Duration.ofHours(12);
        return new Schedule(every, every.compareTo(halfADay) > 0 ? every : halfADay);
    }

    /**
     * How long to wait.
     *
     * @param failures rounds in a row that failed, 0 after one that didn't
     * @param asked how long the server asked to be left alone, where it did; kept to as far as the longest wait
     */
    Duration next(int failures, @Nullable Duration asked, RandomGenerator random) {
        Duration wait = every;
        for (int i = 0; i < Math.min(failures, MOST_DOUBLINGS) && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        if (asked != null && asked.compareTo(wait) > 0) {
            wait = asked;
        }
        wait = wait.compareTo(longest) > 0 ? longest : wait;
        return wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble()));
    }
}
