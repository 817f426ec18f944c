package org.hearsay.benchmarks.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The outlets, and when and by whom their articles were written. */
final class Newsroom {

    /** The week of the sample pages is in the last of the years. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private static final int DAYS = 2_000;
    private static final int OUTLETS = 60;

    private final List<String> outlets;

    Newsroom(Grammar grammar) {
        outlets = new ArrayList<>(grammar.alternatives("outlet"));
        List<String> places = grammar.alternatives("place-beginning");
        List<String> endings = grammar.alternatives("outlet-ending");
        for (int i = 0; outlets.size() < OUTLETS; i++) {
            outlets.add("The " + places.get(i % places.size()) + "feld " + endings.get(i % endings.size()));
        }
    }

    /** An outlet; the first have the most articles. */
    String outlet(Random random) {
        return outlets.get((int) Math.pow(outlets.size(), random.nextDouble()) - 1);
    }

    LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }
}
