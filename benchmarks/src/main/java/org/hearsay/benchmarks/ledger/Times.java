package org.hearsay.benchmarks.ledger;

import java.util.ArrayList;
import java.util.List;

/** What each of many questions took, and how many hits it had. */
final class Times {

    private final List<Double> millis = new ArrayList<>();
    private final List<Double> processorMillis = new ArrayList<>();
    private final List<Double> hits = new ArrayList<>();

    void add(double took, double computed, double found) {
        millis.add(took);
        processorMillis.add(computed);
        hits.add(found);
    }

    void add(Times others) {
        millis.addAll(others.millis);
        processorMillis.addAll(others.processorMillis);
        hits.addAll(others.hits);
    }

    List<Double> millis() {
        return millis;
    }

    List<Double> processorMillis() {
        return processorMillis;
    }

    List<Double> hits() {
        return hits;
    }

    /**
     * The least of some values that no less than a share of them is at most (nearest rank); 0 of none.
     *
     * @param share above 0, at most 1
     */
    static double quantile(List<Double> values, double share) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
