package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.hearsay.app.serve.ServeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens the ledger as a web page. */
@Command(
        name = "serve",
        description = "Open the ledger as a web page on this machine, until it is ended by Ctrl-C.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was ended",
            "1:the ledger can't be opened, or the page can't be served",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class ServeCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<? extends PageReader> reader;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private ServeOptions serve;

    @Mixin
    private InputOptions options;

    /** @param reader opens what reads the pages */
    ServeCommand(Streams streams, Supplier<? extends PageReader> reader) {
        this.streams = streams;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        ServeRun run = new ServeRun(
                ledger.folder(),
                serve.place(),
                serve.browser(),
                new Settings(null, null, options.maxBytes()),
                options.timeout(),
                options.allowPrivate(),
                options.threads(),
                Version.ofProgram());
        return run.run(streams, reader).number();
    }
}
