package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.read.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes two identities one. */
@Command(
        name = "merge",
        description = "Say that two identities are one.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class MergeCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "ID", description = "The identity that is another, by its number.")
    private long from;

    @Parameters(index = "1", paramLabel = "ID", description = "The one that it is, and that keeps its name.")
    private long to;

    @Mixin
    private AuthorOptions author;

    MergeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return author.correcting(Version.ofProgram()).merge(from, to, streams).number();
    }
}
