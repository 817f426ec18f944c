package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.ask.WhoRun;
import org.hearsay.app.read.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all that a voice said. */
@Command(
        name = "who",
        description = "Tell all that a voice said, over all articles, the earliest first.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the ledger was searched, whether or not anything was found",
            "1:there is no ledger, or it can't be read",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class WhoCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description =
                    "The voice's name, or words of it. Where that may be several, they are listed; unnamed ones are"
                            + " never taken for the same.")
    private List<String> name;

    @Mixin
    private PageOptions page;

    @Mixin
    private DisplayOptions display;

    @Mixin
    private LedgerOption ledger;

    WhoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return new WhoRun(
                            ledger.folder(),
                            String.join(" ", name),
                            page.part(),
                            display.format(),
                            display.width(),
                            Version.ofProgram())
                    .run(streams)
                    .number();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
