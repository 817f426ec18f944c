package org.hearsay.training;

import org.hearsay.training.answer.AnswersCommand;
import org.hearsay.training.article.ArticlesCommand;
import org.hearsay.training.attribution.AttributionCommand;
import org.hearsay.training.story.CommonnessCommand;
import org.hearsay.training.voice.VoicesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The training module's command line. */
@Command(
        name = "training",
        description = "Trains, exports and evaluates the models.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AttributionCommand.class,
            VoicesCommand.class,
            AnswersCommand.class,
            CommonnessCommand.class,
            ArticlesCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
