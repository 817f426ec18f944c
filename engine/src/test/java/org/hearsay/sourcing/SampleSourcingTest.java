package org.hearsay.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;

/** Sourcing, via and medium against the golden readings of the sample pages, with their relations and voices given. */
class SampleSourcingTest {

    private static final class Score {
        int there;
        int kind;
        int unnamed;
        int count;
        int roles;
        int role;
        int bases;
        int basis;
        int vias;
        int viaRight;
        int viaWrong;
        int mediums;
        int mediumRight;
        int mediumWrong;

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d statements: kind %.3f, count %.3f of %d, role %.3f of %d, basis %.3f of %d,"
                            + " via %d right, %d wrong of %d, medium %d right, %d wrong of %d",
                    there,
                    (double) kind / there,
                    (double) count / unnamed,
                    unnamed,
                    (double) role / roles,
                    roles,
                    (double) basis / bases,
                    bases,
                    viaRight,
                    viaWrong,
                    vias,
                    mediumRight,
                    mediumWrong,
                    mediums);
        }
    }

    @Test
    void dump(TestReporter reporter) {
        for (boolean development : List.of(true, false)) {
            for (boolean voices : List.of(true, false)) {
                Score score = new Score();
                for (GoldenPage page : GoldenPage.all()) {
                    if (page.isForDevelopment() == development) {
                        score(page, voices, score, development && voices);
                    }
                }
                String line = (development ? "dev half" : "other half") + (voices ? " with voices " : " without voices ") + score;
                reporter.publishEntry(line);
                System.err.println(line);
                assertThat(score.kind).isPositive();
            }
        }
    }

    private static void score(GoldenPage page, boolean withVoices, Score score, boolean show) {
        List<SourceMention> mentions = SourceMention.of(page.text(), page.blocks(), page.relations());
        List<@Nullable Integer> voices = new ArrayList<>();
        page.voices().forEach(voice -> voices.add(withVoices ? voice : null));
        List<Sourcing> sourcings = Sourcings.of(page.text(), mentions, voices, page.known());
        List<List<Span>> vias = Via.of(page.text(), page.blocks(), page.relations(), voices);
        List<@Nullable Medium> mediums = Media.of(page.text(), page.blocks(), page.relations(), voices);
        for (int i = 0; i < sourcings.size(); i++) {
            JsonNode golden = page.golden().get(i);
            Sourcing sourcing = sourcings.get(i);
            JsonNode expected = golden.get("sourcing");
            score.there++;
            String what = page.name().substring(5, 20) + " " + slices(page, page.relations().get(i).source()) + " | "
                    + slices(page, page.relations().get(i).cue()) + " ";
            boolean kind = expected.get("kind").asString().equals(sourcing.kind().label());
            score.kind += kind ? 1 : 0;
            if (!kind && show) {
                System.err.println("KIND " + what + sourcing.kind() + " not " + expected.get("kind"));
            }
            if (expected.get("kind").asString().equals("unnamed")) {
                score.unnamed++;
                Integer count = expected.get("count").isNull() ? null : Integer.valueOf(expected.get("count").asInt());
                boolean right = java.util.Objects.equals(count, sourcing.count());
                score.count += right ? 1 : 0;
                if (!right && show) {
                    System.err.println("COUNT " + what + sourcing.count() + " not " + count);
                }
            }
            if (!expected.get("role").isEmpty()) {
                score.roles++;
                boolean right = slices(page, sourcing.role()).equals(strings(expected.get("role")));
                score.role += right ? 1 : 0;
                if (!right && show) {
                    System.err.println("ROLE " + what + slices(page, sourcing.role()) + " not " + expected.get("role"));
                }
            }
            if (!expected.get("basis").isEmpty() || (sourcing.kind() == Sourcing.Kind.UNNAMED && mentions.get(i).alone().basis().size() > 0)) {
                score.bases++;
                boolean right = slices(page, mentions.get(i).alone().basis()).equals(strings(expected.get("basis")));
                score.basis += right ? 1 : 0;
                if (!right && show) {
                    System.err.println("BASIS " + what + slices(page, mentions.get(i).alone().basis()) + " not " + expected.get("basis"));
                }
            }
            via(page, i, vias.get(i), score, show ? what : "");
            String medium = mediums.get(i) == null ? "null" : mediums.get(i).label();
            String expectedMedium = golden.get("medium").asString("null");
            score.mediums += expectedMedium.equals("null") ? 0 : 1;
            boolean right = medium.equals(expectedMedium);
            score.mediumRight += right && !medium.equals("null") ? 1 : 0;
            score.mediumWrong += right || medium.equals("null") ? 0 : 1;
            if (!right && show) {
                System.err.println("MEDIUM " + what + medium + " not " + expectedMedium);
            }
        }
    }

    private static void via(GoldenPage page, int i, List<Span> chain, Score score, String what) {
        JsonNode via = page.golden().get(i).get("via");
        String expected = via.isNull() ? "none" : page.known().get(page.ids().get(via.asString())).fullest().toString();
        String expectedName = via.isNull() ? "none" : page.text().slice(page.known().get(page.ids().get(via.asString())).fullest());
        String found = "none";
        String shown = slices(page, chain);
        for (Span span : chain) {
            Integer voice = page.voiceOfMention().get(span);
            String words = page.text().slice(span);
            boolean same = voice != null
                    ? page.known().get(voice).fullest().toString().equals(expected)
                    : !expectedName.equals("none")
                            && (words.endsWith(bare(expectedName)) || bare(expectedName).endsWith(bare(words)));
            boolean own = voice != null && voice.equals(page.voices().get(i));
            if (!own) {
                found = same ? expected : found.equals("none") ? "other" : found;
            }
        }
        score.vias += via.isNull() ? 0 : 1;
        boolean right = found.equals(expected);
        score.viaRight += right && !via.isNull() ? 1 : 0;
        score.viaWrong += right || found.equals("none") ? 0 : 1;
        if (!right && !what.isEmpty()) {
            System.err.println("VIA " + what + shown + " not " + expectedName);
        }
    }

    private static String bare(String name) {
        return name.replaceFirst("^(?i)the ", "").replaceFirst("^(?i)daily ", "");
    }

    private static String slices(GoldenPage page, List<Span> spans) {
        return String.join(" // ", spans.stream().map(page.text()::slice).toList());
    }

    private static String strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asString()));
        return String.join(" // ", strings);
    }
}
