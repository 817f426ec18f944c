package org.hearsay.app.terminal;

import java.io.IOException;
import java.util.List;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.figure.Figure;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;

/** Prints what a reading found besides its statements: how often each voice speaks, the figures and the times. */
final class FindingsPrinter {

    private static final String MARGIN = "  ";
    private static final String BODY = "    ";

    private final Appendable out;
    private final Style style;
    private final Reading reading;
    private final Text text;

    FindingsPrinter(Appendable out, Style style, Reading reading) {
        this.out = out;
        this.style = style;
        this.reading = reading;
        this.text = reading.article().text();
    }

    void print() throws IOException {
        voices();
        figures();
        times();
    }

    private void voices() throws IOException {
        if (reading.voices().isEmpty()) {
            return;
        }
        title("Voices");
        for (int i = 0; i < reading.voices().size(); i++) {
            Voice voice = reading.voices().get(i);
            int index = i;
            long said = reading.statements().stream()
                    .map(Statement::voice)
                    .filter(of -> of != null && of.value() == index)
                    .count();
            Paragraph line = new Paragraph().add(text.slice(voice.name()), Ink.SOURCE);
            if (!voice.named() && voice.kind() != Voice.Kind.DOCUMENT && voice.kind() != Voice.Kind.MEDIA) {
                line.add("[unnamed]", Ink.WARNING);
            }
            line.separate().add(voice.kind().label(), Ink.FAINT);
            line.separate().add(said == 1 ? "1 statement" : said + " statements", Ink.FAINT);
            line.write(out, style, BODY, BODY + MARGIN, Ink.PLAIN);
        }
    }

    private void figures() throws IOException {
        if (reading.figures().isEmpty()) {
            return;
        }
        title("Figures");
        for (Figure figure : reading.figures()) {
            Paragraph line = new Paragraph().add(text.slice(figure.span()), Ink.SOURCE);
            for (Span counted : figure.counts()) {
                line.add(text.slice(counted), Ink.PLAIN);
            }
            line.separate().add(holder(figure), Ink.FAINT);
            line.write(out, style, BODY, BODY + MARGIN, Ink.PLAIN);
        }
    }

    private String holder(Figure figure) {
        if (figure.statement() == null) {
            return "the article itself";
        }
        Statement statement = reading.statements().get(figure.statement());
        Likely<Integer> voice = statement.voice();
        if (voice != null) {
            return "by " + text.slice(reading.voices().get(voice.value()).name());
        }
        List<Span> source = statement.source();
        return source.isEmpty() ? "nobody is named" : "by " + text.slice(source.getFirst());
    }

    private void times() throws IOException {
        Paragraph line = new Paragraph();
        for (TimeExpression time : reading.times()) {
            if (!time.value().isEmpty()) {
                if (!line.isEmpty()) {
                    line.separate();
                }
                line.add(text.slice(time.span()), Ink.PLAIN).add("= " + time.value(), Ink.FAINT);
            }
        }
        if (!line.isEmpty()) {
            title("Times");
            line.write(out, style, BODY, BODY, Ink.PLAIN);
        }
    }

    private void title(String title) throws IOException {
        out.append('\n');
        new Paragraph().add(title, Ink.FAINT).write(out, style, MARGIN, MARGIN, Ink.PLAIN);
    }
}
