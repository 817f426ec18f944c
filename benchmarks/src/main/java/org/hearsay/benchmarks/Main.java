package org.hearsay.benchmarks;

import org.hearsay.benchmarks.article.ArticlesCommand;
import org.hearsay.benchmarks.article.HostileCommand;
import org.hearsay.benchmarks.article.JmhCommand;
import org.hearsay.benchmarks.copies.CopiesCommand;
import org.hearsay.benchmarks.copies.SignaturesCommand;
import org.hearsay.benchmarks.ledger.ConnectingCommand;
import org.hearsay.benchmarks.ledger.LedgerCommand;
import org.hearsay.benchmarks.stages.StagesCommand;
import org.hearsay.benchmarks.time.TimesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks' command line. */
@Command(
        name = "benchmarks/run",
        description = "Measures how fast the program is and how it scales.",
        mixinStandardHelpOptions = true,
        subcommands = {
            LedgerCommand.class,
            ConnectingCommand.class,
            CopiesCommand.class,
            SignaturesCommand.class,
            StagesCommand.class,
            TimesCommand.class,
            ArticlesCommand.class,
            HostileCommand.class,
            JmhCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
