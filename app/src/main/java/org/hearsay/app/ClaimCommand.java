package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.ask.ClaimRun;
import org.hearsay.app.ask.EntryId;
import org.hearsay.app.read.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what stands behind a statement. */
@Command(
        name = "claim",
        description = {
            "Tell what stands behind a statement: which articles, outlets and voices say the same, how few people could account"
                    + " for all of it and why, and who contests it.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the ledger answered, whether or not anybody else says so",
            "1:there is no ledger, or it can't be read or has no such statement",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class ClaimCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STATEMENT", description = "A statement's number, as 12.7.")
    private String statement;

    @Mixin
    private DisplayOptions display;

    @Mixin
    private LedgerOption ledger;

    ClaimCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        EntryId entry;
        try {
            entry = EntryId.parse(statement);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        if (entry.statement() == 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + statement + "' is an article, and claims are of statements: 'hearsay show " + entry.article()
                            + "' lists those it has");
        }
        return new ClaimRun(ledger.folder(), entry, display.format(), display.width(), Version.ofProgram())
                .run(streams)
                .number();
    }
}
