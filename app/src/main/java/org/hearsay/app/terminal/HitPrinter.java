package org.hearsay.app.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.search.ArticleHit;
import org.hearsay.ledger.search.Origin;
import org.hearsay.ledger.search.Page;
import org.hearsay.ledger.search.Passage;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Span;

/**
 * Prints what was found for a person to read: who and what act, the sentence with what is said in brackets, and where it is
 * from. Not for one output from several threads.
 */
public final class HitPrinter {

    private static final String MARGIN = "  ";
    private static final String BODY = "    ";

    private final Appendable out;
    private final Style style;

    public HitPrinter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints a statement. */
    public void print(StatementHit hit) throws IOException {
        Paragraph head = Facts.who(hit, new Paragraph().add(hit.label(), Ink.FAINT));
        if (hit.day() != null) {
            head.separate().add(Facts.day(hit.day()), Ink.FAINT);
        }
        if (hit.corrected()) {
            head.separate().add("[corrected]", Ink.FAINT);
        }
        head.write(out, style, "", MARGIN, Ink.PLAIN);
        passage(hit.passage());
        origin(Facts.origin(hit.origin()), hit.origin());
    }

    /** Prints an article. */
    public void print(ArticleHit hit) throws IOException {
        Origin origin = hit.origin();
        String title = origin.title() == null || origin.title().isBlank() ? origin.name() : origin.title();
        new Paragraph()
                .add(Long.toString(origin.article()), Ink.FAINT)
                .add(title, Ink.TITLE)
                .separate()
                .add(Facts.count(hit.statements(), "statement"), Ink.FAINT)
                .write(out, style, "", MARGIN, Ink.PLAIN);
        passage(hit.passage());
        List<String> facts = Facts.origin(origin);
        facts.remove(title);
        origin(facts, origin);
    }

    private void passage(Passage passage) throws IOException {
        Brackets brackets = new Brackets();
        for (Passage.Mark mark : passage.marks()) {
            switch (mark.kind()) {
                case CONTENT -> brackets.add(mark.span(), "", Ink.QUOTED);
                case MATCH -> brackets.add(mark.span(), "", Ink.SOURCE);
                case SOURCE -> brackets.ink(mark.span(), Ink.SOURCE);
                case CUE -> brackets.ink(mark.span(), Ink.FAINT);
            }
        }
        Paragraph paragraph = new Paragraph();
        if (!passage.begins()) {
            paragraph.add("…", Ink.FAINT);
        }
        brackets.write(passage.text(), new Span(0, passage.text().length()), paragraph);
        if (!passage.ends()) {
            paragraph.add("…", Ink.FAINT);
        }
        if (!paragraph.isEmpty()) {
            paragraph.write(out, style, BODY, BODY, Ink.PLAIN);
        }
    }

    private void origin(List<String> facts, Origin origin) throws IOException {
        Paragraph line = new Paragraph();
        for (String fact : facts) {
            if (!line.isEmpty()) {
                line.separate();
            }
            line.add(fact, Ink.FAINT);
        }
        if (!line.isEmpty()) {
            line.write(out, style, MARGIN, MARGIN, Ink.PLAIN);
        }
        if (!facts.contains(Facts.address(origin))) {
            new Paragraph().add(Facts.address(origin), Ink.FAINT).write(out, style, MARGIN, MARGIN, Ink.PLAIN);
        }
        out.append('\n');
    }

    /**
     * Prints the last line: which of how many these were, and how to see more. Nothing where there is nothing.
     *
     * @param noun what they are, in the singular
     * @param unsorted whether relevance was asked for and could not be judged
     */
    public void end(Page<?> page, String noun, boolean unsorted) throws IOException {
        if (page.hits().isEmpty()) {
            return;
        }
        long first = (long) (page.paging().number() - 1) * page.paging().limit() + 1;
        long last = first + page.hits().size() - 1;
        String all = page.exact()
                ? "of " + Facts.count(page.total(), noun)
                : String.format(Locale.ENGLISH, "of more than %,d %ss", last, noun);
        boolean whole = page.exact() && page.total() == page.hits().size();
        String part =
                whole ? Facts.count(page.total(), noun) : String.format(Locale.ENGLISH, "%,d–%,d %s", first, last, all);
        Paragraph line = new Paragraph().add(part, Ink.FAINT);
        if (unsorted) {
            line.separate().add("the latest first, as too many match to tell which fit best", Ink.FAINT);
        }
        if (page.hasNext()) {
            line.separate().add("--page " + (page.paging().number() + 1) + " has more", Ink.FAINT);
        }
        line.write(out, style, "", "", Ink.PLAIN);
    }
}
