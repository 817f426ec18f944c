package org.hearsay.app;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives the script by which a shell completes this command line. */
@Command(
        name = "completion",
        description = "Print a script for bash and zsh that completes commands, options and values.",
        mixinStandardHelpOptions = true,
        footer = {"", "In a running shell:  source <(hearsay completion)"})
final class CompletionCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // The library sets it before anything is run.
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("hearsay", spec.root().commandLine()));
    }
}
