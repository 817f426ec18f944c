package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.hearsay.app.reread.RereadRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the evidence again. */
@Command(
        name = "reread",
        description = "Read the evidence again that another version of the program has read, and tell what changed."
                + " Corrections stay. Other commands can be used meanwhile.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all were read again",
            "1:none was",
            "2:the command line is wrong",
            "3:some failed, each named on stderr with why; they keep the readings that they have"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class RereadCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<? extends PageReader> reader;

    @Spec
    private CommandSpec spec;

    @Option(names = "--all", description = "Read what this version has read, too.")
    private boolean all;

    @Option(names = "--limit", paramLabel = "N", description = "Read so many articles at most.")
    private @Nullable Long limit;

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    private boolean dryRun;

    @Mixin
    private LedgerOption ledger;

    /** @param reader opens what reads the pages */
    RereadCommand(Streams streams, Supplier<? extends PageReader> reader) {
        this.streams = streams;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        if (limit != null && limit < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--limit': " + limit + " is not at least 1");
        }
        RereadRun run = new RereadRun(
                ledger.folder(), all, limit == null ? Long.MAX_VALUE : limit, dryRun, Version.ofProgram());
        try (PageReader open = reader.get()) {
            return run.run(streams, open).number();
        }
    }
}
