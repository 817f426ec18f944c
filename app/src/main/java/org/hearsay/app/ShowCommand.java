package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.ask.EntryId;
import org.hearsay.app.ask.ShowRun;
import org.hearsay.app.read.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one article or statement. */
@Command(
        name = "show",
        description = "Show an article with its statements marked, or a statement with all that is known of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was shown",
            "1:there is no ledger, or it can't be read or has no such entry",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class ShowCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "An article's number, as 12, or a statement's, as 12.7.")
    private String id;

    @Option(names = "--original", description = "Print the page's bytes as they came, and nothing else.")
    private boolean original;

    @Mixin
    private DisplayOptions display;

    @Mixin
    private LedgerOption ledger;

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        EntryId entry;
        try {
            entry = EntryId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return new ShowRun(ledger.folder(), entry, original, display.format(), display.width(), Version.ofProgram())
                .run(streams)
                .number();
    }
}
