package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How many of the sample pages' statements have the sourcing, via and medium that their goldens give. */
final class SampleScore {

    private final Share kind = new Share();
    private final Share count = new Share();
    private final Share role = new Share();
    private final Share basis = new Share();
    private final Share via = new Share();
    private final Share medium = new Share();

    /** Right of those that are there, and how many were invented or are wrong. */
    static final class Share {
        private int right;
        private int there;
        private int wrong;

        void add(boolean isThere, boolean isFound, boolean isRight) {
            there += isThere ? 1 : 0;
            right += isThere && isRight ? 1 : 0;
            wrong += isFound && !isRight ? 1 : 0;
        }

        double recall() {
            return (double) right / there;
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d right, %d wrong", right, there, wrong);
        }
    }

    Share kind() {
        return kind;
    }

    Share count() {
        return count;
    }

    Share role() {
        return role;
    }

    Share via() {
        return via;
    }

    Share medium() {
        return medium;
    }

    /** @param withVoices whether the golden's voices are given to the rules, or none */
    void add(GoldenPage page, boolean withVoices) {
        List<@Nullable Integer> voices = new ArrayList<>();
        page.voices().forEach(voice -> voices.add(withVoices ? voice : null));
        List<SourceMention> mentions = SourceMention.of(page.text(), page.blocks(), page.relations());
        List<Sourcing> sourcings = Sourcings.of(page.text(), mentions, voices, page.known());
        List<List<Span>> chains = Via.of(page.text(), page.blocks(), page.relations(), voices);
        List<@Nullable Medium> mediums = Media.of(page.text(), page.blocks(), page.relations(), voices);
        for (int i = 0; i < sourcings.size(); i++) {
            JsonNode golden = page.golden().get(i);
            addSourcing(page, golden.get("sourcing"), sourcings.get(i), mentions.get(i));
            addVia(page, i, golden.get("via"), chains.get(i));
            Medium found = mediums.get(i);
            String expected = golden.get("medium").asString("");
            medium.add(
                    !expected.isEmpty(),
                    found != null,
                    found != null && found.label().equals(expected));
        }
    }

    private void addSourcing(GoldenPage page, JsonNode golden, Sourcing sourcing, SourceMention mention) {
        String expected = golden.get("kind").asString();
        kind.add(true, true, expected.equals(sourcing.kind().label()));
        if (expected.equals("unnamed")) {
            JsonNode number = golden.get("count");
            Integer known = number.isNull() ? null : Integer.valueOf(number.asInt());
            count.add(true, true, Objects.equals(known, sourcing.count()));
        }
        role.add(!golden.get("role").isEmpty(), false, isSame(page, golden.get("role"), sourcing.role()));
        basis.add(
                !golden.get("basis").isEmpty(),
                sourcing.kind() == Sourcing.Kind.UNNAMED
                        && !mention.alone().basis().isEmpty(),
                isSame(page, golden.get("basis"), mention.alone().basis()));
    }

    private static boolean isSame(GoldenPage page, JsonNode pieces, List<Span> spans) {
        List<String> expected = new ArrayList<>();
        pieces.forEach(piece -> expected.add(piece.asString()));
        return expected.equals(spans.stream().map(page.text()::slice).toList());
    }

    /** The goldens give one link of a chain, by its voice. */
    private void addVia(GoldenPage page, int index, JsonNode golden, List<Span> chain) {
        Integer expected = golden.isNull() ? null : page.ids().get(golden.asString());
        List<Integer> found = Via.voices(
                chain, mention -> page.voiceOf(mention, expected), page.voices().get(index));
        via.add(expected != null, !found.isEmpty(), expected != null && found.contains(expected));
    }

    @Override
    public String toString() {
        return "kind " + kind + "; count " + count + "; role " + role + "; basis " + basis + "; via " + via
                + "; medium " + medium;
    }
}
