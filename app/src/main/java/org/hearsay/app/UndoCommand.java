package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.read.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Undoes a correction. */
@Command(
        name = "undo",
        description = "Undo a correction. It is kept in the list, and counts no more.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class UndoCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "N", description = "The correction, by its number.")
    private long number;

    @Mixin
    private LedgerOption ledger;

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so (default: the user's name).")
    private @Nullable String author;

    UndoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return AuthorOptions.correcting(ledger, author, null, Version.ofProgram())
                .undo(number, streams)
                .number();
    }
}
