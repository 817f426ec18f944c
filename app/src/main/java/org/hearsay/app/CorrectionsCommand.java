package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.correct.Correcting;
import org.hearsay.app.read.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists corrections, or gives them out as data. */
@Command(
        name = "corrections",
        description = "List all corrections, or give out those of statements as data to train models with.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class CorrectionsCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write a JSON object a line for each that holds, with the words around the statement, and the"
                    + " statement before and after; - is standard output.")
    private @Nullable String export;

    @Mixin
    private LedgerOption ledger;

    CorrectionsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return new Correcting(ledger.folder(), "-", null, Version.ofProgram())
                .list(export, streams)
                .number();
    }
}
