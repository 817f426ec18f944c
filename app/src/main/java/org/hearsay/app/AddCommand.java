package org.hearsay.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.app.add.AddRun;
import org.hearsay.app.input.As;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads inputs and keeps them in the ledger. */
@Command(
        name = "add",
        description = "Read pages and keep them in the ledger. What is in it already is not read again.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all inputs are in the ledger",
            "1:nothing was added",
            "2:the command line is wrong",
            "3:some inputs failed, each named on stderr with why, and noted in the ledger; the others are in it"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class AddCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<? extends PageReader> reader;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Files, folders, http and https addresses of pages and feeds, files of feeds (RSS, Atom, JSON"
                    + " Feed), lists of feeds (OPML), web archives (.warc, .warc.gz, .warc.zst), or - for standard"
                    + " input.")
    private List<String> inputs = List.of();

    @Mixin
    private LedgerOption ledger;

    @Option(names = "--retry", description = "Take what failed in earlier runs again.")
    private boolean retry;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Print nothing but a summary on stderr, or a JSON object for each page that was added"
                    + " (default: text).")
    private Format format;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = ReadCommand.DateConverter.class,
            description = "The day the inputs were published, as in 2024-03-01; wins over what the pages say.")
    private @Nullable LocalDate published;

    @Option(
            names = "--as",
            paramLabel = "page|text|jsonl",
            description = "Take the inputs as HTML, as plain text, or as lines of JSON (default: by each one's name and"
                    + " content).")
    private @Nullable As as;

    @Mixin
    private InputOptions options;

    /** @param reader opens what reads the pages */
    AddCommand(Streams streams, Supplier<? extends PageReader> reader) {
        this.streams = streams;
        this.reader = reader;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (inputs.isEmpty() && !retry) {
            throw new ParameterException(spec.commandLine(), "there is nothing to add: name an input, or give --retry");
        }
        AddRun run = new AddRun(
                inputs,
                retry,
                ledger.folder(),
                new Settings(as, published, options.maxBytes()),
                options.timeout(),
                options.allowPrivate(),
                options.threads(),
                format,
                Version.ofProgram());
        try (PageReader open = reader.get()) {
            return run.run(streams, open).number();
        }
    }
}
