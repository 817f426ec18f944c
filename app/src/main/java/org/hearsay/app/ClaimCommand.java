package org.hearsay.app;

import java.io.IOException;
import java.util.List;
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
            "Tell what stands behind a statement, or a sentence of an article: which articles, outlets and voices say the same, how few people could account"
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

    @Parameters(
            index = "0",
            paramLabel = "STATEMENT",
            description = "A statement's number, as 12.7; or an article's, as 12, with WORDS.")
    private String statement;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WORDS",
            description =
                    "Some words of a sentence of that article, to ask about it where no statement was read in it.")
    private List<String> words = List.of();

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
        String sentence = words.isEmpty() ? null : String.join(" ", words);
        if (entry.statement() == 0 && sentence == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + statement + "' is an article, and claims are of statements: 'hearsay show " + entry.article()
                            + "' lists those it has; or add some words of the sentence that you mean");
        }
        if (entry.statement() != 0 && sentence != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + statement + "' is a statement: leave out the words, or give the article's number, "
                            + entry.article() + ", with them");
        }
        return new ClaimRun(ledger.folder(), entry, sentence, display.format(), display.width(), Version.ofProgram())
                .run(streams)
                .number();
    }
}
