package org.hearsay.app.ask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.app.json.HitJson;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.Streams;
import org.hearsay.app.terminal.EntryPrinter;
import org.hearsay.app.terminal.Style;
import org.hearsay.json.ReadingJson;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.search.PageEvidence;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * Shows one article or one statement, or the bytes that it was read from.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param entry which
 * @param original whether the bytes are wanted, and nothing else
 * @param version of the program
 */
public record ShowRun(
        @Nullable Path ledger,
        EntryId entry,
        boolean original,
        Format format,
        @Nullable Integer width,
        String version) {

    /** Does it. */
    public ExitCode run(Streams streams) {
        return Question.run(ledger, version, streams, (open, complaints) -> show(open, streams, complaints));
    }

    private ExitCode show(Ledger open, Streams streams, Complaints complaints) throws IOException {
        Search search = new Search(open);
        Optional<PageEvidence> evidence = search.evidence(entry.article());
        if (evidence.isEmpty()) {
            complaints.say("the ledger has no article " + entry.article());
            return ExitCode.FAILED;
        }
        Optional<StatementHit> statement = entry.isArticle() ? Optional.empty() : search.statement(entry.id());
        if (!entry.isArticle() && statement.isEmpty()) {
            complaints.say("article " + entry.article() + " has no statement " + entry + ": 'hearsay show "
                    + entry.article() + "' lists those it has");
            return ExitCode.FAILED;
        }
        if (original) {
            streams.out().write(open.original(entry.article()).bytes());
            streams.out().flush();
            return ExitCode.ALL_READ;
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        if (statement.isPresent()) {
            statement(statement.get(), evidence.get(), streams, out);
        } else {
            article(open, search, evidence.get(), streams, out);
        }
        out.flush();
        return ExitCode.ALL_READ;
    }

    private void statement(StatementHit hit, PageEvidence evidence, Streams streams, Writer out) throws IOException {
        if (format == Format.JSON) {
            out.write(HitJson.line(hit, evidence));
        } else {
            printer(streams, out).statement(hit, evidence);
        }
    }

    private void article(Ledger open, Search search, PageEvidence evidence, Streams streams, Writer out)
            throws IOException {
        Reading reading = open.reading(entry.article());
        if (format == Format.JSON) {
            out.write(ReadingJson.line(reading));
            out.write('\n');
        } else {
            printer(streams, out).article(entry.article(), reading, search.statements(entry.article()), evidence);
        }
    }

    private EntryPrinter printer(Streams streams, Writer out) {
        return new EntryPrinter(out, Style.detect(streams.outIsTerminal(), System.getenv(), width));
    }
}
