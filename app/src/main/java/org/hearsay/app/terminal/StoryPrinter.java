package org.hearsay.app.terminal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.story.StoryMember;
import org.hearsay.ledger.story.StorySummary;

/** Prints stories: how many articles of how many outlets, from when to when, by which words, and the articles by day. */
public final class StoryPrinter {

    private static final String STEP = "  ";

    /** So many words are enough to know what a story is about. */
    private static final int WORDS = 8;

    /** Of a large story so many articles are shown. */
    private static final int ARTICLES = 12;

    private final Appendable out;
    private final Style style;
    private boolean first = true;

    public StoryPrinter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints one. */
    public void print(StorySummary story) throws IOException {
        if (!first) {
            out.append('\n');
        }
        first = false;
        head(story);
        for (StoryMember member :
                story.articles().subList(0, Math.min(ARTICLES, story.articles().size()))) {
            article(member);
        }
        if (story.articles().size() > ARTICLES) {
            line(
                    STEP,
                    new Paragraph()
                            .add("and " + Facts.count(story.articles().size() - ARTICLES, "more article"), Ink.FAINT));
        }
    }

    private void head(StorySummary story) throws IOException {
        Paragraph line = new Paragraph()
                .add("Story " + story.id(), Ink.TITLE)
                .separate()
                .add(Facts.count(story.articles().size(), "article"), Ink.PLAIN);
        if (story.outlets() > 0) {
            line.add("of " + Facts.count(story.outlets(), "outlet"), Ink.PLAIN);
        }
        List<LocalDate> days = story.days();
        if (!days.isEmpty()) {
            line.separate().add(Facts.day(days.getFirst()), Ink.PLAIN);
            if (!days.getFirst().equals(days.getLast())) {
                line.add("to " + Facts.day(days.getLast()), Ink.PLAIN);
            }
        }
        line.separate().add(String.join(", ", story.words(WORDS)), Ink.FAINT);
        if (!story.merged().isEmpty()) {
            String numbers = String.join(
                    ", ", story.merged().stream().map(String::valueOf).toList());
            line.separate().add("also " + numbers + " until they turned out to be one", Ink.FAINT);
        }
        line("", line);
    }

    private void article(StoryMember member) throws IOException {
        Paragraph line = new Paragraph().add(Long.toString(member.article()), Ink.FAINT);
        if (member.published() != null) {
            line.add(Facts.day(member.published()), Ink.PLAIN).separate();
        }
        if (member.outlet() != null) {
            line.add(member.outlet(), Ink.SOURCE).separate();
        }
        String title = member.title();
        line.add(title == null || title.isBlank() ? member.name() : title, Ink.PLAIN);
        line(STEP, line);
    }

    private void line(String margin, Paragraph line) throws IOException {
        line.write(out, style, margin, margin + STEP + STEP, Ink.PLAIN);
    }
}
