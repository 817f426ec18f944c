package org.hearsay.app.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.PageEvidence;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Prints one entry of a ledger: an article with its statements in brackets, each with its number; or a statement with all
 * that is known of it and where its characters and bytes are.
 */
public final class EntryPrinter {

    private static final String MARGIN = "  ";
    private static final String LIST = "                ";

    private final Appendable out;
    private final Style style;

    public EntryPrinter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Prints an article.
     *
     * @param id its number
     * @param statements the ids of the reading's statements, in its order
     */
    public void article(long id, Reading reading, List<Long> statements, PageEvidence evidence) throws IOException {
        Article article = reading.article();
        Text text = article.text();
        String title = article.title();
        Paragraph head = new Paragraph().add(Long.toString(id), Ink.FAINT);
        head.add(title == null || title.isBlank() ? reading.page().name() : title, Ink.TITLE);
        head.write(out, style, "", MARGIN, Ink.PLAIN);
        Brackets brackets = new Brackets();
        for (int i = 0; i < reading.statements().size(); i++) {
            int number = RowId.number(statements.get(i));
            for (Span piece : reading.statements().get(i).content()) {
                brackets.add(piece, Integer.toString(number), Ink.QUOTED);
            }
        }
        for (Block block : article.blocks()) {
            if (block.kind().isArticle() && block.kind() != Block.Kind.TITLE) {
                out.append('\n');
                Paragraph paragraph = new Paragraph();
                brackets.write(text.toString(), block.span(), paragraph);
                paragraph.write(out, style, MARGIN, MARGIN, Ink.PLAIN);
            }
        }
        out.append('\n');
        for (int i = 0; i < reading.statements().size(); i++) {
            write(line(reading, reading.statements().get(i), RowId.label(statements.get(i))), MARGIN);
        }
        out.append('\n');
        evidence(evidence);
    }

    private static Paragraph line(Reading reading, Statement statement, String label) {
        Text text = reading.article().text();
        Paragraph line = new Paragraph().add(label, Ink.FAINT);
        if (statement.voice() != null) {
            line.add(text.slice(reading.voices().get(statement.voice().value()).name()), Ink.SOURCE);
        } else if (statement.source().isEmpty()) {
            line.add("[no source given]", Ink.WARNING);
        } else {
            statement.source().forEach(piece -> line.add(text.slice(piece), Ink.SOURCE));
        }
        return line.separate()
                .add(statement.act().value().label(), Ink.FAINT)
                .separate()
                .add(statement.quotation().label(), Ink.FAINT)
                .separate()
                .add(statement.sourcing().kind().label(), Ink.FAINT);
    }

    /** Prints a statement. */
    public void statement(StatementHit hit, PageEvidence evidence) throws IOException {
        new HitPrinter(out, style).print(hit);
        fact("source", hit.sourceWords(), offsets(hit.source()));
        fact("cue", hit.cueWords(), offsets(hit.cue()));
        fact("content", hit.words(), offsets(hit.content()));
        fact("voice", hit.voice(), hit.identity() == null ? "" : "identity " + hit.identity());
        fact("act", hit.act(), "");
        fact("quotation", hit.quotation(), "");
        fact("sourcing", hit.sourcing(), hit.count() == null ? "" : hit.count().toString());
        fact("role", hit.role(), "");
        fact("basis", hit.basis(), "");
        fact("via", hit.via(), "");
        fact("medium", hit.medium(), "");
        String said = Facts.days(hit.saidFrom(), hit.saidTo());
        fact("said", said.isEmpty() ? null : said, "");
        fact("answers", hit.answers() == null ? null : RowId.label(hit.answers()), "");
        fact("confidence", String.format(Locale.ENGLISH, "%.2f", hit.confidence()), "");
        out.append('\n');
        evidence(evidence);
    }

    private void evidence(PageEvidence evidence) throws IOException {
        fact("evidence", evidence.file(), "record at " + evidence.offset() + " with " + evidence.length() + " bytes");
        fact("sha256", evidence.sha256(), "of " + evidence.bytes() + " bytes");
        fact("captured", evidence.captured(), evidence.status() == null ? "" : "status " + evidence.status());
        fact("from", evidence.origin(), "");
        fact("version", Integer.toString(evidence.version()), evidence.current() ? "the newest" : "an older one");
    }

    private static String offsets(List<Span> spans) {
        StringBuilder offsets = new StringBuilder();
        spans.forEach(span -> offsets.append(offsets.isEmpty() ? "" : " ")
                .append(span.start())
                .append("–")
                .append(span.end()));
        return offsets.toString();
    }

    private void fact(String name, @Nullable String value, String more) throws IOException {
        if (value == null) {
            return;
        }
        Paragraph line = new Paragraph().add(value, Ink.PLAIN);
        if (!more.isEmpty()) {
            line.separate().add(more, Ink.FAINT);
        }
        String first = MARGIN + name + " ".repeat(LIST.length() - MARGIN.length() - name.length());
        line.write(out, style, first, LIST, Ink.FAINT);
    }

    private void write(Paragraph line, String margin) throws IOException {
        line.write(out, style, margin, margin + MARGIN, Ink.PLAIN);
    }
}
