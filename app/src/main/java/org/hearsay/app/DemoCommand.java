package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.hearsay.app.serve.DemoRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows all there is on sample pages. */
@Command(
        name = "demo",
        description =
                "Show all there is on sample pages: reads them into a temporary ledger, opens it as a web page, and"
                        + " deletes it at the end. Touches no ledger of yours.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was ended",
            "1:there are no samples, or the page can't be served",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class DemoCommand implements Callable<Integer> {

    /** The system property by which the launcher tells where the samples are. */
    private static final String SAMPLES = "hearsay.samples";

    private final Streams streams;
    private final Supplier<? extends PageReader> reader;

    @Option(
            names = "--samples",
            paramLabel = "FOLDER",
            description = "The folder of the sample pages (default: those that come with the program).")
    private @Nullable Path samples;

    @Option(
            names = "--trial",
            hidden = true,
            description = "End once the samples are read and a few pages were looked at; for the launcher.")
    private boolean trial;

    @Mixin
    private ServeOptions serve;

    /** @param reader opens what reads the pages */
    DemoCommand(Streams streams, Supplier<? extends PageReader> reader) {
        this.streams = streams;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = samples == null ? Path.of(System.getProperty(SAMPLES, "samples")) : samples;
        DemoRun run = new DemoRun(folder, serve.place(), serve.browser() && !trial, trial, Version.ofProgram());
        return run.run(streams, reader).number();
    }
}
