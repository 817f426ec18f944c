package org.hearsay.app.terminal;

import java.io.IOException;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.search.Speakers;

/** Prints whom a name may mean. */
public final class SpeakerPrinter {

    private static final String MARGIN = "  ";
    private static final int MOST = 40;

    private final Appendable out;
    private final Style style;

    public SpeakerPrinter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints all whom the name may mean, a line each. */
    public void list(Speakers speakers) throws IOException {
        for (Speaker speaker : speakers.speakers()
                .subList(0, Math.min(MOST, speakers.speakers().size()))) {
            write(line(speaker), MARGIN);
        }
        if (speakers.speakers().size() > MOST) {
            write(new Paragraph().add("and " + (speakers.speakers().size() - MOST) + " more", Ink.FAINT), MARGIN);
        }
        out.append('\n');
        if (speakers.exact() == 0) {
            write(
                    new Paragraph()
                            .add("Nobody has this very name: give one of these to see what they said.", Ink.FAINT),
                    "");
        }
    }

    /** Prints one speaker, as the head of what they said. */
    public void title(Speaker speaker) throws IOException {
        write(line(speaker), "");
        out.append('\n');
    }

    private static Paragraph line(Speaker speaker) {
        Paragraph line = new Paragraph().add(speaker.who().name(), Ink.SOURCE);
        switch (speaker.who()) {
            case Speaker.Identity identity -> line.separate().add("identity " + identity.id(), Ink.FAINT);
            case Speaker.Named named -> line.separate().add(named.kind(), Ink.FAINT);
            case Speaker.Unnamed unnamed -> {
                line.add("[unnamed]", Ink.WARNING);
                line.separate().add("in article " + RowId.article(unnamed.voice()), Ink.FAINT);
            }
        }
        line.separate().add(Facts.count(speaker.statements().size(), "statement"), Ink.FAINT);
        if (!(speaker.who() instanceof Speaker.Unnamed)) {
            line.add("in " + Facts.count(speaker.articles(), "article"), Ink.FAINT);
        }
        String days = Facts.days(speaker.first(), speaker.last());
        return days.isEmpty() ? line : line.separate().add(days, Ink.FAINT);
    }

    private void write(Paragraph line, String margin) throws IOException {
        line.write(out, style, margin, margin + MARGIN, Ink.PLAIN);
    }
}
