package org.hearsay.benchmarks.ledger;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.story.Stories;

/** Finds the copies and the stories of articles that were added, as the program does after it added. */
final class Connecting {

    /** Articles of one transaction, as in the program. */
    private static final int BATCH = 200;

    private static final int TOLD = 10_000;

    private final Copies copies;
    private final Stories stories;
    private long last;

    Connecting(Ledger ledger) {
        copies = new Copies(ledger);
        stories = new Stories(ledger);
    }

    /** Connects all that aren't yet; tells at what rate, where there were any. */
    Optional<String> all(PrintWriter progress) {
        Timing all = Timing.NONE;
        int articles = 0;
        int placed = BATCH;
        while (placed == BATCH) {
            int[] done = new int[1];
            all = all.plus(Timing.of(() -> {
                copies.catchUp(last, BATCH).ifPresent(one -> last = one);
                done[0] = stories.catchUp(BATCH);
            }));
            placed = done[0];
            articles += placed;
            if (articles % TOLD == 0 && placed > 0) {
                progress.printf(Locale.ROOT, "%,d articles connected in %,.1f s%n", articles, all.seconds());
                progress.flush();
            }
        }
        return articles == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "| connected | articles/s | articles/s of one core's time |%n|--:|--:|--:|%n| %,d | %,.0f | %,.0f |%n",
                        articles,
                        articles / all.seconds(),
                        articles / all.processorSeconds()));
    }

    /**
     * Connects articles one by one, each in a transaction of its own.
     *
     * @param after the number of the last article that is connected; those that follow are
     * @return how long each took
     */
    List<Timing> each(long after) {
        List<Timing> times = new ArrayList<>();
        last = after;
        Optional<Long> next = Optional.of(after);
        while (next.isPresent()) {
            List<Optional<Long>> found = new ArrayList<>();
            Timing time = Timing.ofThread(() -> {
                found.add(copies.catchUp(last, 1));
                stories.catchUp(1);
            });
            next = found.getFirst();
            if (next.isPresent()) {
                last = next.get();
                times.add(time);
            }
        }
        return times;
    }
}
