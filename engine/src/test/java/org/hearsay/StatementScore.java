package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** How many labelled statements got the class, count, act and medium that a careful reader gave them. */
final class StatementScore {

    /** One statement: what it is labelled as, and what was read. */
    private record Case(LabelledStatement label, Statement read, String text) {}

    private final List<Case> cases = new ArrayList<>();
    private int missed;

    /** @param read null where the statement was not found */
    void add(Text text, LabelledStatement label, @Nullable Statement read) {
        if (read == null) {
            missed++;
        } else {
            cases.add(new Case(label, read, around(text, read)));
        }
    }

    private static String around(Text text, Statement read) {
        List<String> pieces = new ArrayList<>();
        for (List<org.hearsay.text.Span> role : List.of(read.source(), read.cue(), read.content())) {
            pieces.add(String.join(" … ", role.stream().map(text::slice).toList()));
        }
        return pieces.toString();
    }

    int missed() {
        return missed;
    }

    private static String count(Sourcing sourcing) {
        if (sourcing.kind() != Sourcing.Kind.UNNAMED) {
            return "-";
        }
        Integer count = sourcing.count();
        return count != null ? count.toString() : sourcing.several() ? "many" : "-";
    }

    private static boolean isRight(String what, Case of) {
        return expected(what, of).equals(found(what, of));
    }

    private static String expected(String what, Case of) {
        return switch (what) {
            case "class" -> of.label.kind();
            case "count" -> of.label.count();
            case "act" -> of.label.act();
            case "medium" -> of.label.medium();
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String found(String what, Case of) {
        return switch (what) {
            case "class" -> of.read.sourcing().kind().label();
            case "count" -> count(of.read.sourcing());
            case "act" -> of.read.act().value().label();
            case "medium" ->
                of.read.medium() == null
                        ? "-"
                        : Objects.requireNonNull(of.read.medium()).label();
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** The share that is right, from 0 to 1, of those that a condition holds of. */
    double share(String what, Predicate<LabelledStatement> which) {
        List<Case> of = which(what, which);
        return (double) of.stream().filter(c -> isRight(what, c)).count() / of.size();
    }

    /** Counts are asked of those that are labelled as unnamed. */
    private List<Case> which(String what, Predicate<LabelledStatement> which) {
        return cases.stream()
                .filter(c -> which.test(c.label))
                .filter(c -> !what.equals("count") || c.label.kind().equals("unnamed"))
                .filter(c -> !what.equals("medium") || !c.label.medium().equals("?"))
                .toList();
    }

    String report(Predicate<LabelledStatement> which) {
        StringBuilder report = new StringBuilder();
        for (String what : List.of("class", "count", "act", "medium")) {
            List<Case> of = which(what, which);
            long right = of.stream().filter(c -> isRight(what, c)).count();
            report.append(
                    String.format(Locale.ROOT, "%s %d/%d %.3f; ", what, right, of.size(), (double) right / of.size()));
        }
        return report.toString();
    }

    /** For each act of a condition's statements, how many there are, were read, and were read rightly. */
    String acts(Predicate<LabelledStatement> which) {
        Map<String, int[]> acts = new TreeMap<>();
        for (Case c : which("act", which)) {
            acts.computeIfAbsent(expected("act", c), _ -> new int[3])[0]++;
            int[] found = acts.computeIfAbsent(found("act", c), _ -> new int[3]);
            found[1]++;
            found[2] += isRight("act", c) ? 1 : 0;
        }
        StringBuilder report = new StringBuilder();
        acts.forEach((act, n) -> report.append(String.format("%s %d there %d read %d right; ", act, n[0], n[1], n[2])));
        return report.toString();
    }

    /** How often each class or act was read for each other one, with those that a condition holds of. */
    String confusions(String what, Predicate<LabelledStatement> which) {
        Map<String, Integer> confusions = new TreeMap<>();
        for (Case c : which(what, which)) {
            if (!isRight(what, c)) {
                confusions.merge(found(what, c) + " for " + expected(what, c), 1, Integer::sum);
            }
        }
        return confusions.toString();
    }

    /** What was read wrongly of the statements that a condition holds of. */
    List<String> mistakes(Predicate<LabelledStatement> which) {
        List<String> mistakes = new ArrayList<>();
        for (String what : List.of("class", "count", "act", "medium")) {
            for (Case c : which(what, which)) {
                if (!isRight(what, c)) {
                    mistakes.add(what + ": " + found(what, c) + ", not " + expected(what, c)
                            + (c.label.sure() ? ": " : " (unsure): ") + c.label.file() + " "
                            + c.label.content().getFirst().start() + " " + c.text);
                }
            }
        }
        return mistakes;
    }
}
