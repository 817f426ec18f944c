package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.ask.StoriesRun;
import org.hearsay.app.read.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells which articles are about the same happening. */
@Command(
        name = "stories",
        description = "Tell which articles are about the same happening.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the ledger answered, whether or not there are stories",
            "1:there is no ledger, or it can't be read",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class StoriesCommand implements Callable<Integer> {

    private static final int MOST = 1000;

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many stories to show, the largest first, from 1 to " + MOST
                    + " (default: 20); all articles are told in JSON.")
    private int limit;

    @Mixin
    private DisplayOptions display;

    @Mixin
    private LedgerOption ledger;

    StoriesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--limit': " + limit + " is not from 1 to " + MOST);
        }
        return new StoriesRun(ledger.folder(), limit, display.format(), display.width(), Version.ofProgram())
                .run(streams)
                .number();
    }
}
