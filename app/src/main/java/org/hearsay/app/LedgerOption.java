package org.hearsay.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ledger is, for all commands that have to do with one. */
@SuppressWarnings("NullAway.Init") // The library sets the field before anything is run.
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            description = "The ledger's folder (default: HEARSAY_LEDGER, else the user's data folder).")
    private @Nullable Path folder;

    /** The folder that was given; null where the usual one is meant. */
    @Nullable
    Path folder() {
        return folder;
    }
}
