package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.ask.CopiesRun;
import org.hearsay.app.ask.EntryId;
import org.hearsay.app.read.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which articles carry an article's text. */
@Command(
        name = "copies",
        description = "Tell which articles carry an article's text, whose it is, and what each kept of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the ledger answered, whether or not there are copies",
            "1:there is no ledger, or it can't be read or has no such article",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class CopiesCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE", description = "An article's number, as 12.")
    private String article;

    @Mixin
    private DisplayOptions display;

    @Mixin
    private LedgerOption ledger;

    CopiesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        EntryId entry;
        try {
            entry = EntryId.parse(article);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        if (entry.statement() != 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + article + "' is a statement, and copies are of articles: write '" + entry.article() + "'");
        }
        return new CopiesRun(ledger.folder(), entry.article(), display.format(), display.width(), Version.ofProgram())
                .run(streams)
                .number();
    }
}
