package org.hearsay.app.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.claim.Counts;
import org.hearsay.app.claim.LikenessWords;
import org.hearsay.app.claim.Reasoning;
import org.hearsay.app.claim.Step;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Change;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Contest;
import org.hearsay.claim.GivenCount;
import org.hearsay.claim.Likeness;
import org.hearsay.claim.OwnWord;
import org.hearsay.claim.Paper;
import org.hearsay.ledger.claim.ClaimReport;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.voice.Utterance;

/**
 * Prints a claim: how many people stand behind it and why, who says it in what words, who contests it, and what numbers are
 * given for the same.
 */
public final class ClaimPrinter {

    private static final String STEP = "  ";

    /** Of more statements of one kind the first so many are shown. */
    private static final int MOST = 30;

    /** So many characters of what is said are enough to know it again. */
    private static final int WORDS = 300;

    private final Appendable out;
    private final Style style;
    private final ClaimReport report;
    private final Claim claim;

    public ClaimPrinter(Appendable out, Style style, ClaimReport report) {
        this.out = out;
        this.style = style;
        this.report = report;
        this.claim = report.claim();
    }

    /** Prints it. */
    public void print() throws IOException {
        asked();
        reasoning();
        appearances();
        contests();
        counts();
        changes();
        if (!report.complete()) {
            out.append('\n');
            line(
                    "",
                    new Paragraph()
                            .add(
                                    "The story is larger than what was looked through: "
                                            + Facts.count(report.searched(), "statement") + ".",
                                    Ink.WARNING));
        }
    }

    private void asked() throws IOException {
        Utterance asked = report.statement(claim.asked().id());
        statement("", asked, new Paragraph());
        out.append('\n');
    }

    private void reasoning() throws IOException {
        Reasoning reasoning = Reasoning.of(report);
        line("", new Paragraph().add(reasoning.verdict(), Ink.TITLE));
        Paragraph counts = new Paragraph();
        for (String count : Counts.of(claim.support())) {
            (counts.isEmpty() ? counts : counts.separate()).add(count, Ink.PLAIN);
        }
        line(STEP, counts);
        names("outlets", claim.support().outlets());
        names("named", Counts.names(claim.support().named()));
        names("media", Counts.names(claim.support().media()));
        names("unnamed", Counts.names(claim.support().unnamed()));
        names("unknown", Counts.names(claim.support().unknown()));
        names("documents", Counts.names(claim.support().documents()));
        if (!reasoning.steps().isEmpty()) {
            head("Why");
        }
        for (Step step : reasoning.steps()) {
            Paragraph words =
                    new Paragraph().add(step.words(), step.kind() == Step.Kind.CIRCLE ? Ink.WARNING : Ink.PLAIN);
            if (!step.evidence().isEmpty()) {
                words.separate().add(labels(step.evidence()), Ink.FAINT);
            }
            line(STEP, words);
        }
        if (reasoning.more() > 0) {
            line(STEP, new Paragraph().add("and " + Facts.count(reasoning.more(), "more step"), Ink.FAINT));
        }
    }

    private void names(String what, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            line(STEP, new Paragraph().add(what + ":", Ink.FAINT).add(Counts.listed(names), Ink.PLAIN));
        }
    }

    private static String labels(List<Long> ids) {
        Set<Long> sorted = new TreeSet<>(ids);
        return Counts.listed(sorted.stream().map(RowId::label).toList());
    }

    private void appearances() throws IOException {
        List<Appearance> others =
                claim.appearances().subList(1, claim.appearances().size());
        head(others.isEmpty() && claim.ownWords().isEmpty() ? "Nobody else is known to say so" : "Who else says so");
        for (Appearance one : others.subList(0, Math.min(MOST, others.size()))) {
            boolean odd = one.whose() == Appearance.Whose.MISATTRIBUTED
                    || one.likeness().kind() == Likeness.Kind.ALTERED;
            Paragraph line = new Paragraph().add(LikenessWords.of(one), odd ? Ink.WARNING : Ink.FAINT);
            statement(STEP, report.statement(one.heard().id()), line);
            for (Likeness.Change change : one.likeness().changes()) {
                line(STEP + STEP, new Paragraph().add(LikenessWords.of(change), Ink.WARNING));
            }
            if (!one.likeness().near().isEmpty()) {
                line(STEP + STEP, new Paragraph().add(LikenessWords.near(one.likeness()), Ink.FAINT));
            }
        }
        rest(others.size());
        for (OwnWord own : claim.ownWords()) {
            Paper paper = report.paper(own.sentence().article());
            Paragraph line = new Paragraph()
                    .add(Long.toString(own.sentence().article()), Ink.FAINT)
                    .add("[no source known]", Ink.WARNING);
            if (paper.outlet() != null) {
                line.separate().add(paper.outlet(), Ink.PLAIN);
            }
            if (paper.published() != null) {
                line.separate().add(Facts.day(paper.published()), Ink.PLAIN);
            }
            line(STEP, line);
            line(
                    STEP + STEP,
                    new Paragraph().addWithQuotations(cut(own.sentence().words())));
        }
    }

    private void contests() throws IOException {
        List<Contest> contests = claim.contests();
        if (!contests.isEmpty()) {
            head("Who answers it");
        }
        for (Contest contest : contests.subList(0, Math.min(MOST, contests.size()))) {
            String what = switch (contest.kind()) {
                case CONTRADICTS -> "contradicts it";
                case CONFIRMS -> "confirms it";
                case REFUSES -> "won't speak of it";
            };
            Long answers = contest.answers();
            Paragraph line = new Paragraph()
                    .add(what, contest.kind() == Contest.Kind.CONTRADICTS ? Ink.WARNING : Ink.PLAIN)
                    .add(
                            answers == null
                                    ? "(" + LikenessWords.sure(contest.confidence()) + ")"
                                    : "in answer to " + RowId.label(answers),
                            Ink.FAINT);
            statement(STEP, report.statement(contest.heard().id()), line);
        }
        rest(contests.size());
    }

    private void counts() throws IOException {
        List<GivenCount> counts = claim.counts();
        boolean differ = counts.stream().anyMatch(count -> !count.same());
        if (!differ) {
            return;
        }
        head("Numbers given for the same");
        for (GivenCount given : counts.subList(0, Math.min(MOST, counts.size()))) {
            Utterance by = report.statement(given.heard().id());
            Paragraph line = new Paragraph()
                    .add(by.label(), Ink.FAINT)
                    .add(given.count().words(), given.same() ? Ink.TITLE : Ink.WARNING)
                    .add(Counts.counted(given.count().counted()), Ink.PLAIN)
                    .separate();
            who(by, line);
            when(by, line);
            line(STEP, line);
        }
        rest(counts.size());
    }

    private void changes() throws IOException {
        List<Change> changes = claim.changes();
        if (!changes.isEmpty()) {
            head("Where the same voice may differ from it (to look at, no verdict)");
        }
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            String what = change.kind() == Change.Kind.OPPOSITE ? "the opposite" : "another number";
            Paragraph line = new Paragraph()
                    .add(what, Ink.WARNING)
                    .add("(" + LikenessWords.sure(change.confidence()) + ")", Ink.FAINT);
            statement(STEP, report.statement(change.heard().id()), line);
        }
        rest(changes.size());
    }

    private void rest(int all) throws IOException {
        if (all > MOST) {
            line(STEP, new Paragraph().add("and " + Facts.count(all - MOST, "more statement"), Ink.FAINT));
        }
    }

    /** A statement: its number, who, where and when, what more is to say of it, and its words. */
    private void statement(String margin, Utterance one, Paragraph more) throws IOException {
        Paragraph line = new Paragraph().add(one.label(), Ink.FAINT);
        who(one, line);
        line.separate().add(one.act(), Ink.FAINT);
        when(one, line);
        if (!more.isEmpty()) {
            line(margin, line.separate().append(more));
        } else {
            line(margin, line);
        }
        line(margin + STEP, new Paragraph().addWithQuotations(cut(one.words())));
    }

    private static void who(Utterance one, Paragraph line) {
        String who = one.who() != null ? one.who().name() : one.source();
        if (who != null) {
            line.add(who, Ink.SOURCE);
        }
        if (one.sourcing().equals("unnamed")) {
            line.add("[unnamed]", Ink.WARNING);
        } else if (who == null) {
            line.add("[no source given]", Ink.WARNING);
        }
    }

    private void when(Utterance one, Paragraph line) {
        String outlet = report.paper(one.origin().article()).outlet();
        if (outlet != null) {
            line.separate().add(outlet, Ink.PLAIN);
        }
        if (one.said().day() != null) {
            line.separate().add(Facts.day(one.said().day()), Ink.PLAIN);
        }
    }

    private static String cut(String words) {
        if (words.length() <= WORDS) {
            return words;
        }
        int end = words.lastIndexOf(' ', WORDS);
        int at = end > 0 ? end : WORDS;
        return words.substring(0, Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at) + " …";
    }

    private void head(String words) throws IOException {
        out.append('\n');
        line("", new Paragraph().add(words, Ink.TITLE));
    }

    private void line(String margin, Paragraph line) throws IOException {
        line.write(out, style, margin, margin + STEP, Ink.PLAIN);
    }
}
