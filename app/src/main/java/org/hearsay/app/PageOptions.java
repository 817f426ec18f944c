package org.hearsay.app;

import org.hearsay.app.ask.Part;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which page of hits to show. */
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class PageOptions {

    private static final int MOST = 1000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many at once, from 1 to " + MOST + " (default: 20).")
    private int limit;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Which page of them (default: 1).")
    private int page;

    Part part() {
        require(limit >= 1 && limit <= MOST, "--limit", limit, "from 1 to " + MOST);
        require(page >= 1, "--page", page, "1 or more");
        return new Part(limit, page);
    }

    private void require(boolean holds, String option, int value, String range) {
        if (!holds) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + option + "': " + value + " is not " + range);
        }
    }
}
