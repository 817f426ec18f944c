package org.hearsay.app.ask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.json.HitJson;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.Streams;
import org.hearsay.app.terminal.HitPrinter;
import org.hearsay.app.terminal.SpeakerPrinter;
import org.hearsay.app.terminal.Style;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.search.Page;
import org.hearsay.ledger.search.Paging;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.search.Speakers;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * Prints all that a voice said, over articles, in time. Where a name may mean several, they are listed, and what those of
 * the very name said follows; where none has the very name, the list is all.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param name whom to look for
 * @param part which part of what each said
 * @param version of the program
 */
public record WhoRun(
        @Nullable Path ledger,
        String name,
        Part part,
        Format format,
        @Nullable Integer width,
        String version) {

    /**
     * Does it.
     *
     * @throws IllegalArgumentException where the name has too many words
     */
    public ExitCode run(Streams streams) {
        return Question.run(ledger, version, streams, (open, complaints) -> tell(open, streams, complaints));
    }

    private ExitCode tell(Ledger open, Streams streams, Complaints complaints) throws IOException {
        Search search = new Search(open);
        Speakers found = search.speakers(name);
        List<Speaker> chosen = chosen(found);
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        if (format == Format.JSON) {
            json(search, found, chosen, out);
        } else {
            text(search, found, chosen, Style.detect(streams.outIsTerminal(), System.getenv(), width), out);
        }
        out.flush();
        if (found.speakers().isEmpty()) {
            complaints.say("nobody of that name speaks in the ledger");
        } else if (!found.complete()) {
            complaints.say("the name is in a great many statements, and not all were gone through: give more of it");
        }
        return ExitCode.ALL_READ;
    }

    private static List<Speaker> chosen(Speakers found) {
        int first = found.speakers().size() == 1 ? 1 : found.exact();
        return found.speakers().subList(0, first);
    }

    private void text(Search search, Speakers found, List<Speaker> chosen, Style style, Writer out) throws IOException {
        SpeakerPrinter speakers = new SpeakerPrinter(out, style);
        if (found.speakers().size() > 1) {
            speakers.list(found);
        }
        for (Speaker speaker : chosen) {
            speakers.title(speaker);
            HitPrinter printer = new HitPrinter(out, style);
            Page<StatementHit> page = said(search, speaker);
            for (StatementHit hit : page.hits()) {
                printer.print(hit);
            }
            printer.end(page, "statement", false);
        }
    }

    private void json(Search search, Speakers found, List<Speaker> chosen, Writer out) throws IOException {
        for (Speaker speaker : found.speakers()) {
            out.write(HitJson.line(speaker));
        }
        for (Speaker speaker : chosen) {
            for (StatementHit hit : said(search, speaker).hits()) {
                out.write(HitJson.line(hit));
            }
        }
    }

    private Page<StatementHit> said(Search search, Speaker speaker) {
        return search.said(speaker, new Paging(part.limit(), part.page()));
    }
}
