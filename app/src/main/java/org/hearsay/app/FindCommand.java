package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.ask.FindRun;
import org.hearsay.app.ask.Order;
import org.hearsay.app.read.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds statements or articles in the ledger. */
@Command(
        name = "find",
        description = "Find statements in the ledger, or articles.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the ledger was searched, whether or not anything was found",
            "1:there is no ledger, or it can't be read",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class FindCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORDS",
            arity = "0..*",
            description =
                    "Words that have to be in a statement, its source or its voice's name: plain words, \"phrases\""
                            + " in quotation marks, beginnings* and -without. All of them have to be there.")
    private List<String> words = List.of();

    @Mixin
    private FilterOptions filters;

    @Option(
            names = "--articles",
            description = "Find articles: words are looked for in their title and text, and the days are those of"
                    + " publication. The other conditions hold for one of their statements.")
    private boolean articles;

    @Option(
            names = "--sort",
            paramLabel = "relevance|time",
            defaultValue = "relevance",
            description = "The best match first, or the latest; the latest, too, where there are no words or too many"
                    + " match them (default: relevance).")
    private Order order;

    @Mixin
    private PageOptions page;

    @Mixin
    private DisplayOptions display;

    @Mixin
    private LedgerOption ledger;

    FindCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        for (String word : words) {
            if (word.startsWith("--")) {
                throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
            }
        }
        try {
            return new FindRun(
                            ledger.folder(),
                            filters.filters(String.join(" ", words)),
                            articles,
                            order,
                            page.part(),
                            display.format(),
                            display.width(),
                            Version.ofProgram())
                    .run(streams)
                    .number();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
