package org.hearsay.training.voice;

import picocli.CommandLine.Command;

/** What is done with the models that tell voices. */
@Command(
        name = "voices",
        description = "Trains and scores what tells voices.",
        subcommands = {TrainVoicesCommand.class, EvaluateVoicesCommand.class, ValidateVoicesCommand.class})
public final class VoicesCommand {}
