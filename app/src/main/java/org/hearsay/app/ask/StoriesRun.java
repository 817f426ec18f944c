package org.hearsay.app.ask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.Streams;
import org.hearsay.app.terminal.StoryPrinter;
import org.hearsay.app.terminal.Style;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.story.Stories;
import org.hearsay.ledger.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles are about the same happening: for people the stories of more than one article, in JSON a line for
 * each article.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param limit how many stories people are shown
 * @param version of the program
 */
public record StoriesRun(
        @Nullable Path ledger,
        int limit,
        Format format,
        @Nullable Integer width,
        String version) {

    /** Does it. */
    public ExitCode run(Streams streams) {
        return Question.run(ledger, version, streams, (open, complaints) -> tell(open, streams, complaints));
    }

    private ExitCode tell(Ledger open, Streams streams, Complaints complaints) throws IOException {
        Connecting.catchUp(open, complaints);
        Stories stories = new Stories(open);
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        if (format == Format.JSON) {
            Copies copies = new Copies(open);
            stories.each(member -> out.write(StoryJson.line(member, copies.group(member.article()))));
        } else {
            List<StorySummary> largest = stories.largest(limit, 2);
            StoryPrinter printer = new StoryPrinter(out, Style.detect(streams.outIsTerminal(), System.getenv(), width));
            for (StorySummary story : largest) {
                printer.print(story);
            }
            if (largest.isEmpty()) {
                complaints.say("no two articles in the ledger are about the same happening");
            }
        }
        out.flush();
        return ExitCode.ALL_READ;
    }
}
