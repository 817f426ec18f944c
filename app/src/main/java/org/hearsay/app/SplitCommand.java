package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.read.Streams;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an identity two. */
@Command(
        name = "split",
        description =
                "Say that an identity is two: what has certain names, or stands in certain articles, is another's.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class SplitCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "ID", description = "The identity, by its number.")
    private long identity;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Mixin
    private AuthorOptions author;

    /** One kind of these. */
    static final class What {

        @Option(names = "--name", paramLabel = "NAME", description = "This name is another's; may be given again.")
        private List<String> names = List.of();

        @Option(
                names = "--article",
                paramLabel = "N",
                description = "What this article has of it is another's; may be given again.")
        private List<Long> articles = List.of();
    }

    SplitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return author.correcting(Version.ofProgram())
                .split(identity, what.names, what.articles, streams)
                .number();
    }
}
