package org.hearsay.app.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.article.Published;

/**
 * Prints readings for a person to read: the article's head, then its statements in the page's order, as a story is
 * read, then its voices, figures and times. Not for one output from several threads.
 */
public final class ReadingPrinter {

    private static final String MARGIN = "  ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Appendable out;
    private final Style style;
    private boolean first = true;

    public ReadingPrinter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Prints one reading, parted by a rule from the one before it.
     *
     * @throws UncheckedIOException where the output takes no more
     */
    public void print(Reading reading) {
        try {
            separate();
            head(reading.page(), reading.article());
            new StatementPrinter(out, style, reading).print();
            new FindingsPrinter(out, style, reading).print();
            for (Problem problem : reading.problems()) {
                problem(problem);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Prints the last line: counts, and the time taken.
     *
     * @throws UncheckedIOException where the output takes no more
     */
    public void summary(Summary summary) {
        Paragraph line = new Paragraph();
        line.add(count(summary.articles(), "article"), Ink.FAINT);
        if (summary.articles() > 0) {
            line.separate().add(count(summary.statements(), "statement"), Ink.FAINT);
        }
        if (summary.unnamed() > 0) {
            line.separate().add(number(summary.unnamed()) + " from unnamed sources", Ink.WARNING);
        }
        if (summary.failed() > 0) {
            line.separate().add(count(summary.failed(), "input") + " failed", Ink.FAILURE);
        }
        line.separate().add(seconds(summary.took()), Ink.FAINT);
        try {
            if (!first) {
                out.append('\n');
            }
            write(line, "", "", Ink.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void separate() throws IOException {
        if (!first) {
            String rule = "─".repeat(style.width());
            out.append('\n')
                    .append(style.color() ? Ink.FAINT.paint(rule) : rule)
                    .append("\n\n");
        }
        first = false;
    }

    private void head(Page page, Article article) throws IOException {
        String title = article.title();
        write(
                new Paragraph().add(title == null || title.isBlank() ? page.name() : title, Ink.TITLE),
                "",
                "",
                Ink.PLAIN);
        List<String> known = new ArrayList<>();
        if (article.outlet() != null) {
            known.add(article.outlet());
        }
        if (article.published() != null) {
            known.add(date(article.published()));
        }
        if (!article.byline().isEmpty()) {
            known.add("by " + String.join(", ", article.byline()));
        }
        known.add(origin(page));
        Paragraph line = new Paragraph();
        for (String fact : known) {
            if (!line.isEmpty()) {
                line.separate();
            }
            line.add(fact, Ink.FAINT);
        }
        write(line, "", "", Ink.PLAIN);
    }

    private static String origin(Page page) {
        if (page.path() != null) {
            return page.path();
        }
        return page.url() != null ? page.url().toString() : page.name();
    }

    private static String date(Published published) {
        LocalDate day = published.value();
        return DAY.format(day)
                + switch (published.from()) {
                    case GIVEN -> " (as given)";
                    case JSON_LD, META -> " (by the page’s data)";
                    case URL -> " (by its address)";
                    case TEXT -> " (by its text)";
                    case HTTP -> " (by the server)";
                };
    }

    private void problem(Problem problem) throws IOException {
        out.append('\n');
        write(new Paragraph().add(problem.what(), Ink.WARNING), "! ", MARGIN, Ink.WARNING);
        write(new Paragraph().add(problem.where() + ": " + problem.mend(), Ink.FAINT), MARGIN, MARGIN, Ink.PLAIN);
    }

    private void write(Paragraph paragraph, String begin, String rest, Ink margin) throws IOException {
        paragraph.write(out, style, begin, rest, margin);
    }

    private static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String seconds(Duration took) {
        long seconds = took.toSeconds();
        if (seconds >= 60) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return String.format(Locale.ENGLISH, seconds >= 10 ? "%.0f s" : "%.1f s", took.toMillis() / 1000.0);
    }
}
