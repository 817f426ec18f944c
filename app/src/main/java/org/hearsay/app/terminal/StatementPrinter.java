package org.hearsay.app.terminal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Said;
import org.jspecify.annotations.Nullable;

/**
 * Prints the statements of one reading: who, by what words, and what is known of it on one line; under it the content,
 * with a bar where it is a direct quotation. What the page doesn't say in so many words stands in brackets, as editors
 * do it.
 */
final class StatementPrinter {

    /** Between pieces of one role that stand apart on the page. */
    private static final String GAP = "…";

    private static final String MARGIN = "  ";
    private static final String BODY = "    ";
    private static final String BAR = "  │ ";

    /** Words of a statement that is answered, to know it again by. */
    private static final int WORDS_OF_ANSWERED = 8;

    private final Appendable out;
    private final Style style;
    private final Reading reading;
    private final Text text;

    StatementPrinter(Appendable out, Style style, Reading reading) {
        this.out = out;
        this.style = style;
        this.reading = reading;
        this.text = reading.article().text();
    }

    void print() throws IOException {
        if (reading.statements().isEmpty()) {
            out.append('\n');
            write(new Paragraph().add("No statements.", Ink.FAINT), MARGIN, Ink.PLAIN);
        }
        Statement before = null;
        for (Statement statement : reading.statements()) {
            if (before == null || !continues(before, statement)) {
                out.append('\n');
                write(facts(cue(heading(statement), statement), statement), MARGIN, Ink.PLAIN);
            } else if (!statement.cue().equals(before.cue())) {
                write(facts(cue(new Paragraph(), statement), statement), MARGIN, Ink.PLAIN);
            }
            content(statement);
            answers(statement);
            before = statement;
        }
    }

    /** Whether a statement needs no new heading: it has the same words as its source, or is known to be the same voice's. */
    private boolean continues(Statement before, Statement statement) {
        if (statement.source().isEmpty() || before.source().isEmpty()) {
            return false;
        }
        Likely<Integer> voice = statement.voice();
        boolean sameVoice = voice != null
                && before.voice() != null
                && voice.value().equals(before.voice().value());
        return statement.source().equals(before.source())
                || (sameVoice && sameWords(statement.source(), before.source()));
    }

    private boolean sameWords(List<Span> source, List<Span> other) {
        return source.stream()
                .map(text::slice)
                .toList()
                .equals(other.stream().map(text::slice).toList());
    }

    private Paragraph heading(Statement statement) {
        Paragraph heading = new Paragraph();
        for (Span piece : statement.source()) {
            if (!heading.isEmpty()) {
                heading.add(GAP, Ink.FAINT);
            }
            heading.add(text.slice(piece), Ink.SOURCE);
        }
        String who = resolved(statement);
        switch (statement.sourcing().kind()) {
            case UNNAMED ->
                heading.add("[" + howMany(statement.sourcing()) + (who == null ? "" : ": " + who) + "]", Ink.WARNING);
            case NAMED, DOCUMENT, MEDIA, NONE -> {
                if (who != null) {
                    heading.add("[" + who + "]", Ink.SOURCE);
                } else if (heading.isEmpty()) {
                    heading.add("[no source given]", Ink.WARNING);
                }
            }
        }
        return heading;
    }

    private static String howMany(Sourcing sourcing) {
        if (sourcing.count() != null && sourcing.count() > 1) {
            return sourcing.count() + " unnamed";
        }
        return sourcing.several() ? "several unnamed" : "unnamed";
    }

    /** The voice's name, where the source's own words don't hold it. */
    private @Nullable String resolved(Statement statement) {
        Likely<Integer> voice = statement.voice();
        if (voice == null) {
            return null;
        }
        Span name = reading.voices().get(voice.value()).name();
        String words = text.slice(name);
        boolean said = statement.source().stream()
                .anyMatch(piece -> piece.overlaps(name) || text.slice(piece).contains(words));
        return said ? null : words;
    }

    /** The line with the cue appended. */
    private Paragraph cue(Paragraph line, Statement statement) {
        for (Span piece : statement.cue()) {
            if (piece.equals(statement.cue().getFirst())) {
                line.separate();
            } else {
                line.add(GAP, Ink.FAINT);
            }
            line.add(text.slice(piece), Ink.FAINT);
        }
        return line;
    }

    /** The line with what is known of the statement appended: act, via, medium, time. */
    private Paragraph facts(Paragraph line, Statement statement) {
        if (statement.act().value() != Act.SAYS) {
            line.separate().add("[" + statement.act().value().label() + "]", Ink.FAINT);
        }
        for (int voice : statement.via()) {
            line.separate().add("[via " + text.slice(reading.voices().get(voice).name()) + "]", Ink.FAINT);
        }
        if (statement.medium() != null) {
            line.separate().add("[" + statement.medium().label() + "]", Ink.FAINT);
        }
        Said said = statement.said();
        if (said != null && said.by() == Said.By.TEXT) {
            line.separate().add("[" + when(said) + "]", Ink.FAINT);
        }
        return line;
    }

    private static String when(Said said) {
        LocalDate from = said.from();
        LocalDate to = said.to();
        if (Objects.equals(from, to)) {
            return String.valueOf(from);
        }
        if (from == null) {
            return "by " + to;
        }
        return to == null ? "since " + from : from + " to " + to;
    }

    private void content(Statement statement) throws IOException {
        Paragraph content = new Paragraph();
        for (Span piece : statement.content()) {
            if (!content.isEmpty()) {
                content.add(GAP, Ink.FAINT);
            }
            content.addWithQuotations(text.slice(piece));
        }
        write(content, statement.quotation() == Quotation.DIRECT ? BAR : BODY, Ink.QUOTED);
    }

    private void answers(Statement statement) throws IOException {
        if (statement.answers() == null) {
            return;
        }
        Statement answered = reading.statements().get(statement.answers());
        String[] words = text.slice(answered.content().getFirst()).strip().split("\\s+", WORDS_OF_ANSWERED + 1);
        StringBuilder beginning = new StringBuilder("[answers: ");
        for (int i = 0; i < Math.min(words.length, WORDS_OF_ANSWERED); i++) {
            beginning.append(i == 0 ? "" : " ").append(words[i]);
        }
        beginning.append(words.length > WORDS_OF_ANSWERED ? " …]" : "]");
        write(new Paragraph().add(beginning.toString(), Ink.FAINT), BODY, Ink.PLAIN);
    }

    private void write(Paragraph paragraph, String margin, Ink ink) throws IOException {
        paragraph.write(out, style, margin, margin, ink);
    }
}
