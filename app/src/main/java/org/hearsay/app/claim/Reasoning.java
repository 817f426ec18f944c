package org.hearsay.app.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Apart;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Circle;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Paper;
import org.hearsay.claim.PassedOn;
import org.hearsay.claim.People;
import org.hearsay.claim.Repeat;
import org.hearsay.claim.Somebody;
import org.hearsay.claim.Source;
import org.hearsay.claim.Support;
import org.hearsay.ledger.claim.ClaimReport;
import org.hearsay.ledger.reading.RowId;

/**
 * Why so many people stand behind a claim and no fewer are certain.
 *
 * @param verdict the count, in a sentence
 * @param steps what leads to it, in the order in which one would go through it
 * @param more how many steps of the same kinds aren't given
 */
public record Reasoning(String verdict, List<Step> steps, int more) {

    /** More steps are more than anybody reads. */
    private static final int MOST_STEPS = 40;

    public Reasoning {
        steps = List.copyOf(steps);
    }

    /** The reasoning of a claim. */
    public static Reasoning of(ClaimReport report) {
        List<Step> steps = new Steps(report).all();
        List<Step> shown = steps.subList(0, Math.min(MOST_STEPS, steps.size()));
        return new Reasoning(verdict(report.claim()), shown, steps.size() - shown.size());
    }

    private static String verdict(Claim claim) {
        int least = claim.people().least();
        if (least == 0) {
            return claim.circles().isEmpty()
                    ? "Nobody is given as its source."
                    : "It goes round in a circle: nobody outside of it is given as its source.";
        }
        String count = least == 1
                ? "One person could account for all of it."
                : "At least " + Counts.people(least) + " stand behind it.";
        return claim.people().exact() ? count : count + " There may be more: it is too tangled to say.";
    }

    /** Makes the steps. */
    private static final class Steps {

        private final ClaimReport report;
        private final Claim claim;
        private final List<Step> steps = new ArrayList<>();

        Steps(ClaimReport report) {
            this.report = report;
            claim = report.claim();
        }

        /** Articles by their numbers, with who published them: "7 (Harbour Post) and 9". */
        private String listed(Collection<Long> articles) {
            return Counts.listed(articles.stream()
                    .sorted()
                    .map(article -> {
                        Paper paper = report.papers().get(article);
                        String outlet = paper == null ? null : paper.outlet();
                        return outlet == null ? article.toString() : article + " (" + outlet + ")";
                    })
                    .toList());
        }

        List<Step> all() {
            claim.support().texts().stream().filter(text -> text.size() > 1).forEach(this::copies);
            claim.passedOn().forEach(this::passedOn);
            claim.repeats().forEach(this::repeated);
            claim.circles().forEach(this::circle);
            persons(claim.people().persons());
            apart();
            nobody(claim.support());
            return steps;
        }

        private void copies(List<Long> articles) {
            add(Step.Kind.COPIES, "Articles " + listed(articles) + " carry one text, and count once.", in(articles));
        }

        private List<Long> in(List<Long> articles) {
            return claim.appearances().stream()
                    .map(Appearance::heard)
                    .filter(heard -> articles.contains(heard.article()))
                    .map(heard -> heard.id())
                    .toList();
        }

        private void passedOn(PassedOn passed) {
            List<Long> evidence = new ArrayList<>(List.of(passed.statement()));
            evidence.addAll(passed.to());
            add(
                    Step.Kind.PASSED_ON,
                    passed.medium() + " in " + RowId.label(passed.statement()) + " passes on what is in "
                            + labels(passed.to()) + ": that counts, and not the medium.",
                    evidence);
        }

        private void repeated(Repeat repeat) {
            String one = RowId.label(repeat.statement());
            String of = RowId.label(repeat.of());
            String words = switch (repeat.kind()) {
                case HEADLINE -> one + " is a headline: whose word it is, its article tells in " + of + ".";
                case COPY -> one + " and " + of + " are one sentence of one text, given to two: " + of + " counts.";
                case AGAIN -> one + " says once more what its article gives in " + of + ": that counts.";
                case TOLD -> one + " and " + of + " tell the same, the one through the other: " + of + " counts.";
            };
            add(Step.Kind.REPEATED, words, List.of(repeat.statement(), repeat.of()));
        }

        private void circle(Circle circle) {
            Set<Long> articles = new LinkedHashSet<>();
            circle.statements().forEach(id -> articles.add(RowId.article(id)));
            add(
                    Step.Kind.CIRCLE,
                    "Circular: articles " + listed(articles)
                            + " have it from each other and from nobody else, so nobody stands behind it there.",
                    circle.statements());
        }

        /** Each with all who may be the same; of whom one phrase counts and nothing else tells, together. */
        private void persons(List<People.Person> persons) {
            int number = 0;
            while (number < persons.size()) {
                int first = number++;
                while (number < persons.size() && isCountedWith(persons.get(first), persons.get(number))) {
                    number++;
                }
                String numbers = number - first == 1 ? "Person " + number : "Persons " + (first + 1) + " to " + number;
                person(numbers, number - first > 1, persons.get(first));
            }
        }

        private static boolean isCountedWith(People.Person one, People.Person other) {
            return one.voices().size() == 1
                    && other.voices().size() == 1
                    && one.voices()
                            .getFirst()
                            .source()
                            .equals(other.voices().getFirst().source());
        }

        private void person(String numbers, boolean together, People.Person person) {
            List<Somebody> voices = person.voices();
            Set<Long> evidence = new TreeSet<>();
            voices.forEach(voice -> evidence.addAll(voice.statements()));
            boolean alone = voices.size() == 1;
            String who = together
                    ? name(voices.getFirst()) + ", unnamed"
                    : alone && voices.getFirst().source().kind() == Source.Kind.UNNAMED
                            ? name(voices.getFirst()) + which(voices.getFirst()) + ", unnamed"
                            : described(voices.getFirst());
            String words = numbers + ": " + who + ".";
            if (voices.size() > 1) {
                List<String> others = voices.subList(1, voices.size()).stream()
                        .map(Steps::described)
                        .distinct()
                        .toList();
                words += " May be the same: " + Counts.listed(others) + ".";
            }
            add(Step.Kind.PERSON, words, List.copyOf(evidence));
        }

        private static String described(Somebody one) {
            boolean unnamed = one.source().kind() == Source.Kind.UNNAMED;
            return name(one) + which(one) + (unnamed ? ", unnamed, in " + labels(one.statements()) : "");
        }

        private static String name(Somebody one) {
            String name = one.source().name();
            return name.isBlank() ? "somebody" : name.strip().replaceAll("\\s+", " ");
        }

        private static String which(Somebody one) {
            return one.source().least() > 1 ? " (one of " + one.source().least() + ")" : "";
        }

        /** Who is named otherwise is told at once, all else two by two; what counts them, once a phrase. */
        private void apart() {
            Set<String> names = new LinkedHashSet<>();
            Set<Long> evidence = new LinkedHashSet<>();
            Map<String, Step> others = new LinkedHashMap<>();
            for (Apart apart : claim.people().apart()) {
                if (apart.reason() == Apart.Reason.OTHER_NAME) {
                    names.add(apart.one().source().name());
                    names.add(apart.other().source().name());
                    evidence.add(apart.one().statements().getFirst());
                    evidence.add(apart.other().statements().getFirst());
                } else {
                    Step step = apart(apart);
                    others.putIfAbsent(step.words(), step);
                }
            }
            if (!names.isEmpty()) {
                add(
                        Step.Kind.APART,
                        Counts.listed(List.copyOf(names)) + " are named, and not the same.",
                        List.copyOf(evidence));
            }
            steps.addAll(others.values());
        }

        private static Step apart(Apart apart) {
            String one = apart.one().source().name();
            String other = apart.other().source().name();
            Set<Long> texts = new TreeSet<>(apart.one().texts());
            texts.retainAll(apart.other().texts());
            String article =
                    texts.isEmpty() ? "" : "Article " + texts.iterator().next() + " ";
            String words = switch (apart.reason()) {
                case OTHER_NAME -> one + " and " + other + " are named, and not the same.";
                case SPOKEN_OF_APART ->
                    article + "speaks of both " + one + " and " + other + ": they are not the same.";
                case INTRODUCED_AS_ANOTHER -> article + "gives " + other + " as another than " + one + ".";
                case COUNTED -> "“" + one + "” are " + apart.one().source().least() + " people.";
                case OTHER_SIDE -> one + " and " + other + " are of different sides.";
            };
            Set<Long> evidence = new LinkedHashSet<>();
            evidence.add(apart.one().statements().getFirst());
            evidence.add(apart.other().statements().getFirst());
            return new Step(Step.Kind.APART, words, List.copyOf(evidence));
        }

        private void nobody(Support support) {
            if (!support.ownWord().isEmpty()) {
                boolean one = support.ownWord().size() == 1;
                add(
                        Step.Kind.NOBODY,
                        (one ? "Article " : "Articles ")
                                + listed(support.ownWord())
                                + (one ? " has" : " have") + " it without a source that is known: that adds nobody.",
                        in(support.ownWord()));
            }
        }

        private static String labels(List<Long> ids) {
            return Counts.listed(ids.stream().map(RowId::label).toList());
        }

        private void add(Step.Kind kind, String words, List<Long> evidence) {
            steps.add(new Step(kind, words, evidence));
        }
    }
}
