package org.hearsay.training.answer;

import picocli.CommandLine.Command;

/** What is done with the weights that tell what is answered. */
@Command(
        name = "answers",
        description = "Fits what denials and refusals are said to answer.",
        subcommands = TrainAnswersCommand.class)
public final class AnswersCommand {}
