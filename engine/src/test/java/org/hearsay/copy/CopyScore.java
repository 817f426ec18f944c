package org.hearsay.copy;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often classes are right. */
final class CopyScore {

    private final Map<CopyClass, Map<CopyClass, Integer>> counts = new EnumMap<>(CopyClass.class);
    private double confidence;
    private int all;

    void add(CopyClass label, CopyClass found, double sure) {
        counts.computeIfAbsent(label, key -> new EnumMap<>(CopyClass.class)).merge(found, 1, Integer::sum);
        confidence += sure;
        all++;
    }

    private int count(CopyClass label, CopyClass found) {
        return counts.getOrDefault(label, Map.of()).getOrDefault(found, 0);
    }

    double f1(CopyClass kind) {
        int right = count(kind, kind);
        int labelled = 0;
        int found = 0;
        for (CopyClass other : CopyClass.values()) {
            labelled += count(kind, other);
            found += count(other, kind);
        }
        return labelled + found == 0 ? 0 : 2.0 * right / (labelled + found);
    }

    double macroF1() {
        return Stream.of(CopyClass.values()).mapToDouble(this::f1).average().orElseThrow();
    }

    double copyF1() {
        int right = 0;
        int wrong = 0;
        for (CopyClass label : CopyClass.values()) {
            for (CopyClass found : CopyClass.values()) {
                int count = count(label, found);
                right += label.isCopy() && found.isCopy() ? count : 0;
                wrong += label.isCopy() != found.isCopy() ? count : 0;
            }
        }
        return 2.0 * right / (2 * right + wrong);
    }

    /** Cohen's kappa, where the first is one labelling and what was found is the other. */
    double kappa() {
        double same = 0;
        double chance = 0;
        for (CopyClass kind : CopyClass.values()) {
            int labelled = 0;
            int found = 0;
            for (CopyClass other : CopyClass.values()) {
                labelled += count(kind, other);
                found += count(other, kind);
            }
            same += (double) count(kind, kind) / all;
            chance += (double) labelled / all * found / all;
        }
        return (same - chance) / (1 - chance);
    }

    double accuracy() {
        int right = 0;
        for (CopyClass kind : CopyClass.values()) {
            right += count(kind, kind);
        }
        return (double) right / all;
    }

    double meanConfidence() {
        return confidence / all;
    }

    @Override
    public String toString() {
        Map<CopyClass, Double> each = new EnumMap<>(CopyClass.class);
        for (CopyClass kind : CopyClass.values()) {
            each.put(kind, f1(kind));
        }
        return String.format(
                Locale.ROOT,
                "%d pairs: macro-F1 %.3f, copy or not F1 %.3f, right %.3f, mean confidence %.3f; %s",
                all,
                macroF1(),
                copyF1(),
                accuracy(),
                meanConfidence(),
                each.entrySet().stream()
                        .map(one -> String.format(
                                Locale.ROOT, "%s %.3f", one.getKey().label(), one.getValue()))
                        .collect(Collectors.joining(", ")));
    }
}
