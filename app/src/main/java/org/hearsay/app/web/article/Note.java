package org.hearsay.app.web.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Statement;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Wording;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.time.Said;
import org.jspecify.annotations.Nullable;

/**
 * What the margin says of a statement.
 *
 * @param number the statement's within its article
 * @param label as people write it: {@code 12.7}
 * @param who whose it is
 * @param whoLink where all of theirs is; null where it isn't known who they are
 * @param act what is done by it
 * @param kind how the voice stands behind it, by its label
 * @param sourcing the same in words
 * @param facts all that is known of it
 * @param corrections those that hold
 */
public record Note(
        int number,
        String label,
        String who,
        @Nullable String whoLink,
        String act,
        String kind,
        String sourcing,
        List<Fact> facts,
        List<Correction> corrections) {

    /**
     * One thing that is known.
     *
     * @param link where it leads; null where it doesn't
     */
    public record Fact(String name, String value, @Nullable String link) {}

    static Note of(StatementHit hit, Statement read, String text, List<Correction> corrections) {
        return new Note(
                RowId.number(hit.id()),
                hit.label(),
                Wording.who(hit),
                Links.voiceOf(hit),
                hit.act(),
                hit.sourcing(),
                Wording.sourcing(hit),
                facts(hit, read, text),
                corrections);
    }

    private static List<Fact> facts(StatementHit hit, Statement read, String text) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Voice", hit.voice() == null ? "not known" : hit.voice(), Links.voiceOf(hit));
        add(facts, "Act", hit.act(), null);
        add(facts, "Sourcing", Wording.sourcing(hit), null);
        add(facts, "Role", hit.role(), null);
        add(facts, "Basis", hit.basis(), null);
        add(facts, "Heard through", hit.via(), null);
        add(facts, "Medium", hit.medium(), null);
        add(facts, "Said", said(hit, read.said(), text), null);
        add(facts, "Given", hit.quotation(), null);
        if (hit.answers() != null) {
            add(facts, "Answers", "statement " + RowId.label(hit.answers()), Links.statement(hit.answers()));
        }
        add(facts, "Confidence", Wording.confidence(hit.confidence()), null);
        return facts;
    }

    /** When it was said, and how that is known. */
    private static @Nullable String said(StatementHit hit, @Nullable Said said, String text) {
        String days = Wording.days(hit.saidFrom(), hit.saidTo());
        if (days.isEmpty()) {
            return null;
        }
        if (said == null || said.span() == null) {
            return days + " (no later than the page)";
        }
        return days + " (“" + text.substring(said.span().start(), said.span().end()) + "”)";
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, @Nullable String link) {
        if (value != null) {
            facts.add(new Fact(name, value, link));
        }
    }
}
