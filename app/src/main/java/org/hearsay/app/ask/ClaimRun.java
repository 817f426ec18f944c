package org.hearsay.app.ask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.app.json.ClaimJson;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.Streams;
import org.hearsay.app.terminal.ClaimPrinter;
import org.hearsay.app.terminal.Style;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.claim.ClaimReport;
import org.hearsay.ledger.claim.Claims;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands behind a statement. Articles that have come since are connected first.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param entry the statement; the article, where a sentence of it is asked about
 * @param words some words of that sentence; null for a statement
 * @param version of the program
 */
public record ClaimRun(
        @Nullable Path ledger,
        EntryId entry,
        @Nullable String words,
        Format format,
        @Nullable Integer width,
        String version) {

    /** Does it. */
    public ExitCode run(Streams streams) {
        return Question.run(ledger, version, streams, (open, complaints) -> tell(open, streams, complaints));
    }

    private ExitCode tell(Ledger open, Streams streams, Complaints complaints) throws IOException {
        Connecting.catchUp(open, complaints);
        Claims claims = new Claims(open);
        Optional<ClaimReport> report = words == null ? claims.of(entry.id()) : claims.of(entry.article(), words);
        if (report.isEmpty()) {
            String missing = words == null
                    ? "no statement " + entry
                    : "no sentence of article " + entry + " with “" + words + "”";
            complaints.say("the ledger has " + missing + ": 'hearsay show " + entry.article()
                    + "' shows the article, where there is one");
            return ExitCode.FAILED;
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        if (format == Format.JSON) {
            out.write(ClaimJson.line(report.get()));
        } else {
            Style style = Style.detect(streams.outIsTerminal(), System.getenv(), width);
            new ClaimPrinter(out, style, report.get()).print();
        }
        out.flush();
        return ExitCode.ALL_READ;
    }
}
