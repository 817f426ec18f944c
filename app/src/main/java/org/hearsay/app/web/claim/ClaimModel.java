package org.hearsay.app.web.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.chart.DayWords;
import org.hearsay.app.claim.Counts;
import org.hearsay.app.claim.LikenessWords;
import org.hearsay.app.claim.Reasoning;
import org.hearsay.app.claim.Step;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Spoken;
import org.hearsay.app.web.Wording;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Change;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Contest;
import org.hearsay.claim.GivenCount;
import org.hearsay.claim.Likeness;
import org.hearsay.claim.OwnWord;
import org.hearsay.claim.Somebody;
import org.hearsay.claim.Support;
import org.hearsay.ledger.claim.ClaimReport;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's page shows.
 *
 * @param asked the statement that was asked about
 * @param statement its page
 * @param verdict how many people stand behind it, in a sentence
 * @param tallies what is counted
 * @param steps why it is that many
 * @param appearances who else says so
 * @param ownWords sentences that say so without a known source
 * @param contests who answers it
 * @param counts numbers given for the same, where they differ
 * @param changes where the same voice may differ
 * @param notes what was left out, a sentence each
 */
public record ClaimModel(
        Row asked,
        String statement,
        String verdict,
        List<Tally> tallies,
        List<Shown> steps,
        List<Row> appearances,
        List<Own> ownWords,
        List<Row> contests,
        List<Row> counts,
        List<Row> changes,
        List<String> notes) {

    /** Of more statements of one kind the first so many are shown. */
    private static final int MOST = 100;

    public ClaimModel {
        tallies = List.copyOf(tallies);
        steps = List.copyOf(steps);
        appearances = List.copyOf(appearances);
        ownWords = List.copyOf(ownWords);
        contests = List.copyOf(contests);
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** What was asked about, in words. */
    public String what() {
        String label = asked.spoken().label();
        return label.contains(".") ? "statement " + label : "a sentence of article " + label;
    }

    /**
     * Something counted.
     *
     * @param number how many
     * @param what there are, in the number's singular or plural
     * @param names which, where that can be told in a line
     */
    public record Tally(int number, String what, String names) {}

    /**
     * A step of the reasoning.
     *
     * @param kind what it is about, as a class of the style sheet
     * @param words the step
     * @param evidence the statements that show it
     */
    public record Shown(String kind, String words, List<Evidence> evidence) {

        public Shown {
            evidence = List.copyOf(evidence);
        }
    }

    /** A statement's number, with where it stands in its article. */
    public record Evidence(String label, String link) {}

    /**
     * A statement in a table.
     *
     * @param spoken the statement
     * @param claim the page of its own claim
     * @param how what it has to do with the one asked about
     * @param odd whether that is something to look at
     * @param notes what more is to say of that
     * @param outlet who published it
     */
    public record Row(
            Spoken spoken,
            String claim,
            String how,
            boolean odd,
            List<String> notes,
            @Nullable String outlet) {

        public Row {
            notes = List.copyOf(notes);
        }
    }

    /** A sentence that says so without a known source, in the article at a link. */
    public record Own(
            String words,
            String link,
            String label,
            @Nullable String outlet) {}

    static ClaimModel of(ClaimReport report) {
        return new Maker(report).make();
    }

    /** Makes one. */
    private static final class Maker {

        private final ClaimReport report;
        private final Claim claim;

        Maker(ClaimReport report) {
            this.report = report;
            claim = report.claim();
        }

        ClaimModel make() {
            Reasoning reasoning = Reasoning.of(report);
            List<Appearance> others =
                    claim.appearances().subList(1, claim.appearances().size());
            return new ClaimModel(
                    row(claim.asked().id(), "", false, List.of()),
                    Links.statementPage(claim.asked().id()),
                    reasoning.verdict(),
                    tallies(claim.support()),
                    reasoning.steps().stream().map(Maker::shown).toList(),
                    some(others).stream().map(this::appearance).toList(),
                    some(claim.ownWords()).stream().map(this::own).toList(),
                    some(claim.contests()).stream().map(this::contest).toList(),
                    counts(),
                    some(claim.changes()).stream().map(this::change).toList(),
                    notes(reasoning));
        }

        private static <T> List<T> some(List<T> all) {
            return all.subList(0, Math.min(MOST, all.size()));
        }

        private static List<Tally> tallies(Support support) {
            List<Tally> tallies = new ArrayList<>();
            tally(tallies, support.articles().size(), "article", "articles", "");
            tally(tallies, support.outlets().size(), "outlet", "outlets", Counts.listed(support.outlets()));
            tally(tallies, support.texts().size(), "text", "texts", "");
            tally(tallies, support.named().size(), "named voice", "named voices", names(support.named()));
            if (!support.media().isEmpty()) {
                tally(tallies, support.media().size(), "medium", "media", names(support.media()));
            }
            tally(tallies, support.unnamed().size(), "unnamed voice", "unnamed voices", names(support.unnamed()));
            if (!support.unknown().isEmpty()) {
                tally(tallies, support.unknown().size(), "unknown voice", "unknown voices", names(support.unknown()));
            }
            if (!support.documents().isEmpty()) {
                tally(tallies, support.documents().size(), "document", "documents", names(support.documents()));
            }
            return tallies;
        }

        private static String names(List<Somebody> voices) {
            return Spoken.cut(Counts.listed(Counts.names(voices)), 240);
        }

        private static void tally(List<Tally> tallies, int number, String one, String many, String names) {
            tallies.add(new Tally(number, number == 1 ? one : many, names));
        }

        private static Shown shown(Step step) {
            Set<Long> ids = new TreeSet<>(step.evidence());
            return new Shown(
                    step.kind().label(),
                    step.words(),
                    ids.stream()
                            .limit(MOST)
                            .map(id -> new Evidence(RowId.label(id), Links.statement(id)))
                            .toList());
        }

        private Row row(long id, String how, boolean odd, List<String> notes) {
            Utterance one = report.statement(id);
            return new Row(
                    Spoken.of(one),
                    Links.claim(id),
                    how,
                    odd,
                    notes,
                    report.paper(one.origin().article()).outlet());
        }

        private Row appearance(Appearance one) {
            boolean odd = one.whose() == Appearance.Whose.MISATTRIBUTED
                    || one.likeness().kind() == Likeness.Kind.ALTERED;
            List<String> notes = new ArrayList<>(
                    one.likeness().changes().stream().map(LikenessWords::of).toList());
            if (!one.likeness().near().isEmpty()) {
                notes.add(LikenessWords.near(one.likeness()));
            }
            return row(one.heard().id(), LikenessWords.of(one), odd, notes);
        }

        private Own own(OwnWord own) {
            long article = own.sentence().article();
            return new Own(
                    Spoken.cut(own.sentence().words(), 280),
                    Links.article(article),
                    "article " + article,
                    report.paper(article).outlet());
        }

        private Row contest(Contest contest) {
            String what = switch (contest.kind()) {
                case CONTRADICTS -> "contradicts it";
                case CONFIRMS -> "confirms it";
                case REFUSES -> "won’t speak of it";
            };
            Long answers = contest.answers();
            String tie = answers == null
                    ? " (" + Wording.confidence(contest.confidence()) + ")"
                    : ", in answer to " + RowId.label(answers);
            return row(contest.heard().id(), what + tie, contest.kind() == Contest.Kind.CONTRADICTS, List.of());
        }

        private List<Row> counts() {
            List<GivenCount> counts = claim.counts();
            if (counts.stream().allMatch(GivenCount::same)) {
                return List.of();
            }
            return some(counts).stream()
                    .map(given -> row(
                            given.heard().id(),
                            given.count().words() + " ("
                                    + Counts.counted(given.count().counted()) + ")",
                            !given.same(),
                            List.of()))
                    .toList();
        }

        private Row change(Change change) {
            String what = change.kind() == Change.Kind.OPPOSITE ? "the opposite" : "another number";
            return row(
                    change.heard().id(),
                    what + " (" + Wording.confidence(change.confidence()) + ")",
                    true,
                    List.of(DayWords.of(report.statement(change.heard().id()).said())));
        }

        private List<String> notes(Reasoning reasoning) {
            List<String> notes = new ArrayList<>();
            if (!report.complete()) {
                notes.add("The story is larger than what was looked through: %,d statements."
                        .formatted(report.searched()));
            }
            if (!report.connected()) {
                notes.add(
                        "This article is new, and not yet put beside others of its story: run “hearsay stories” once.");
            }
            if (reasoning.more() > 0) {
                notes.add("%,d more steps of the reasoning are not listed.".formatted(reasoning.more()));
            }
            int more = claim.appearances().size() - 1 - MOST;
            if (more > 0) {
                notes.add("%,d more statements that say so are not listed.".formatted(more));
            }
            return notes;
        }
    }
}
