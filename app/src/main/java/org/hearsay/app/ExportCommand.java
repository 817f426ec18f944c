package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.ask.ExportRun;
import org.hearsay.app.ask.Target;
import org.hearsay.app.read.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is in the ledger for other programs. */
@Command(
        name = "export",
        description = "Write what is in the ledger, or what filters choose of it, for other programs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all of it was written",
            "1:there is no ledger, it can't be read, or the file can't be written; there is no half a file then",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class ExportCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "csv, a row for each statement, for spreadsheets; jsonl, the reading of each article; parquet,"
                            + " a row for each statement; webannotation, a W3C Web Annotation for each statement.")
    private Target target;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The file to write; - for standard output (the default, but not for parquet).")
    private @Nullable String file;

    @Option(names = "--force", description = "Replace the file where there is one.")
    private boolean force;

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "What has these words, as with find; for jsonl in the article's title and text.")
    private @Nullable String words;

    @Mixin
    private FilterOptions filters;

    @Mixin
    private LedgerOption ledger;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return new ExportRun(ledger.folder(), filters.filters(words), target, file, force, Version.ofProgram())
                    .run(streams)
                    .number();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
