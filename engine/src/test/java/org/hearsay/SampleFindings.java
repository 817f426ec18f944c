package org.hearsay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts, over the statements that were found, how often what is known of them is what the golden readings say. */
final class SampleFindings {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /** Adds the statements of one page. */
    void add(String page, Reading reading, GoldenReading golden) {
        Text text = reading.article().text();
        List<GoldenReading.Expected> expected = golden.statements(text);
        List<GoldenReading.Roles> read = reading.statements().stream()
                .map(statement -> new GoldenReading.Roles(statement.source(), statement.content()))
                .toList();
        Map<Integer, Integer> matches = GoldenReading.matches(
                text, read, expected.stream().map(GoldenReading.Expected::roles).toList());
        matches.forEach((i, j) -> {
            JsonNode wanted = expected.get(j).golden();
            Statement statement = reading.statements().get(i);
            String at = page + " “" + text.slice(statement.content().getFirst()) + "”";
            compare(
                    at,
                    "act",
                    wanted.get("act").asString(),
                    statement.act().value().label());
            compare(
                    at,
                    "quotation",
                    wanted.get("quotation").asString(),
                    statement.quotation().label());
            compare(
                    at,
                    "medium",
                    string(wanted.get("medium")),
                    statement.medium() == null ? "-" : statement.medium().label());
            sourcing(at, wanted.get("sourcing"), statement.sourcing());
            said(at, wanted.get("said"), statement);
            compare(at, "voice", voice(golden, wanted), voice(golden, reading, statement, wanted));
            compare(at, "via", via(golden, wanted), via(golden, reading, statement, wanted));
            answers(at, statement, wanted, expected, matches);
        });
    }

    private void sourcing(String at, JsonNode wanted, Sourcing got) {
        compare(at, "sourcing", wanted.get("kind").asString(), got.kind().label());
        if (wanted.get("kind").asString().equals("unnamed")) {
            compare(
                    at,
                    "count of the unnamed",
                    string(wanted.get("count")),
                    String.valueOf(got.count() == null ? "-" : got.count()));
        }
    }

    private void said(String at, JsonNode wanted, Statement statement) {
        String got = statement.said() == null
                ? "-"
                : date(statement.said().from()) + "/" + date(statement.said().to());
        compare(at, "said", string(wanted.get("from")) + "/" + string(wanted.get("to")), got);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "-" : date.toString();
    }

    private void answers(
            String at,
            Statement statement,
            JsonNode wanted,
            List<GoldenReading.Expected> expected,
            Map<Integer, Integer> matches) {
        String want = string(wanted.get("answers"));
        Integer answered = statement.answers();
        String got = "-";
        if (answered != null) {
            Integer match = matches.get(answered);
            got = match == null
                    ? "unmatched"
                    : expected.get(match).golden().get("id").asString();
        }
        if (!want.equals("-") || !got.equals("-")) {
            compare(at, "answers", want, got);
        }
    }

    private static String voice(GoldenReading golden, JsonNode statement) {
        String id = string(statement.get("voice"));
        return id.equals("-") ? "-" : golden.voice(id).get("name").asString();
    }

    /** The golden voice's name where the voice that was read has a name among its mentions, else what was read. */
    private static String voice(GoldenReading golden, Reading reading, Statement statement, JsonNode wanted) {
        if (statement.voice() == null) {
            return "-";
        }
        return same(golden, reading, statement.voice().value(), string(wanted.get("voice")));
    }

    private static String via(GoldenReading golden, JsonNode statement) {
        String id = string(statement.get("via"));
        return id.equals("-") ? "-" : golden.voice(id).get("name").asString();
    }

    private static String via(GoldenReading golden, Reading reading, Statement statement, JsonNode wanted) {
        return statement.via().isEmpty()
                ? "-"
                : same(golden, reading, statement.via().getFirst(), string(wanted.get("via")));
    }

    private static String same(GoldenReading golden, Reading reading, int voice, String id) {
        Text text = reading.article().text();
        String name = text.slice(reading.voices().get(voice).name());
        if (id.equals("-")) {
            return name;
        }
        JsonNode wanted = golden.voice(id);
        Set<String> mentions = new HashSet<>();
        mentions.add(bare(wanted.get("name").asString()));
        GoldenReading.strings(wanted.get("mentions")).forEach(mention -> mentions.add(bare(mention)));
        String got = bare(name);
        boolean is = mentions.contains(got)
                || mentions.stream()
                        .anyMatch(mention -> mention.length() > 3
                                && (got.contains(mention) || mention.contains(got))
                                && got.length() > 3);
        return is ? wanted.get("name").asString() : name;
    }

    private static String bare(String mention) {
        return GoldenReading.collapse(mention).toLowerCase(Locale.ROOT).replaceAll("^(the|a|an) ", "");
    }

    private static String string(JsonNode node) {
        return node == null || node.isNull() ? "-" : node.asString();
    }

    private void compare(String at, String what, String wanted, String got) {
        int[] count = counts.computeIfAbsent(what, _ -> new int[2]);
        count[1]++;
        if (wanted.equals(got)) {
            count[0]++;
        } else {
            mistakes.add(what + ": " + got + ", not " + wanted + ": " + at);
        }
    }

    /** From 0 to 1. */
    double share(String what) {
        int[] count = counts.getOrDefault(what, new int[] {0, 1});
        return (double) count[0] / count[1];
    }

    List<String> mistakes() {
        return mistakes;
    }

    String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((what, count) -> report.append(String.format(
                Locale.ROOT, "%s %d of %d (%.1f%%); ", what, count[0], count[1], 100.0 * count[0] / count[1])));
        return report.toString();
    }
}
