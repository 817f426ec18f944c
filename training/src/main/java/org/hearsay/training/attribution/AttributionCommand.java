package org.hearsay.training.attribution;

import picocli.CommandLine.Command;

/** {@code attribution}: the commands for the attribution model. */
@Command(
        name = "attribution",
        description = "The attribution model.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainCommand.class,
            ExportCommand.class,
            EvaluateCommand.class,
            EvaluateDamagedCommand.class,
            EvaluateNamesCommand.class,
            CalibrateCommand.class
        })
public final class AttributionCommand {}
