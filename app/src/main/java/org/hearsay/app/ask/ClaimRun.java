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
 * @param entry the statement
 * @param version of the program
 */
public record ClaimRun(
        @Nullable Path ledger,
        EntryId entry,
        Format format,
        @Nullable Integer width,
        String version) {

    /** Does it. */
    public ExitCode run(Streams streams) {
        return Question.run(ledger, version, streams, (open, complaints) -> tell(open, streams, complaints));
    }

    private ExitCode tell(Ledger open, Streams streams, Complaints complaints) throws IOException {
        Connecting.catchUp(open, complaints);
        Optional<ClaimReport> report = new Claims(open).of(entry.id());
        if (report.isEmpty()) {
            complaints.say("the ledger has no statement " + entry + ": 'hearsay show " + entry.article()
                    + "' lists those of the article, where there is one");
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
