package org.hearsay.app.ask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.app.json.CopyJson;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.Streams;
import org.hearsay.app.terminal.CopyPrinter;
import org.hearsay.app.terminal.Style;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.copy.CopyGroup;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles carry an article's text. Articles that have come since are connected
 * first.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param article its number
 * @param version of the program
 */
public record CopiesRun(
        @Nullable Path ledger,
        long article,
        Format format,
        @Nullable Integer width,
        String version) {

    /** Does it. */
    public ExitCode run(Streams streams) {
        return Question.run(ledger, version, streams, (open, complaints) -> tell(open, streams, complaints));
    }

    private ExitCode tell(Ledger open, Streams streams, Complaints complaints) throws IOException {
        Copies copies = new Copies(open);
        Connecting.catchUp(open, complaints);
        Optional<CopyGroup> group = copies.group(article);
        if (group.isEmpty()) {
            complaints.say("the ledger has no article " + article);
            return ExitCode.FAILED;
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        if (format == Format.JSON) {
            out.write(CopyJson.line(group.get()));
        } else {
            Style style = Style.detect(streams.outIsTerminal(), System.getenv(), width);
            new CopyPrinter(out, style).print(group.get());
        }
        out.flush();
        return ExitCode.ALL_READ;
    }
}
