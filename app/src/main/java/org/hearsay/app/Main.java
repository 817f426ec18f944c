package org.hearsay.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.Engine;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
@Command(
        name = "hearsay",
        description = "Reads news pages and keeps the record of who said what, when, and on whose word.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "hearsay COMMAND --help tells the options of a command."})
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // The library sets it before anything is run.
    private CommandSpec spec;

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Streams.ofProcess()));
    }

    /**
     * Runs the program.
     *
     * @return the exit code: 0 all read, 1 failed, 2 wrong usage, 3 some inputs failed
     */
    public static int run(String[] args, Streams streams) {
        return run(args, streams, Engine::new);
    }

    /** Runs the program with another reader of pages. */
    static int run(String[] args, Streams streams, Supplier<? extends PageReader> reader) {
        Complaints complaints = new Complaints(streams.err());
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new ReadCommand(streams, reader))
                .addSubcommand(new AddCommand(streams, reader))
                .addSubcommand(new WatchCommand(streams, reader))
                .addSubcommand(find(streams))
                .addSubcommand(new WhoCommand(streams))
                .addSubcommand(new ShowCommand(streams))
                .addSubcommand(new ClaimCommand(streams))
                .addSubcommand(new CopiesCommand(streams))
                .addSubcommand(new StoriesCommand(streams))
                .addSubcommand(new ExportCommand(streams))
                .addSubcommand(new CorrectCommand(streams))
                .addSubcommand(new MergeCommand(streams))
                .addSubcommand(new SplitCommand(streams))
                .addSubcommand(new UndoCommand(streams))
                .addSubcommand(new CorrectionsCommand(streams))
                .addSubcommand(new RereadCommand(streams, reader))
                .addSubcommand(new ServeCommand(streams, reader))
                .addSubcommand(new DemoCommand(streams, reader))
                .addSubcommand(new CompletionCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file may be called @anything.
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.outIsTerminal() ? Ansi.AUTO : Ansi.OFF))
                .setOut(writer(streams))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, arguments) -> wrongUsage(wrong, complaints))
                .setExecutionExceptionHandler((failure, command, arguments) -> failed(failure, complaints));
        int code = line.execute(args);
        line.getOut().flush();
        return code;
    }

    /** In what is searched for "-word" is a word that must not be there; the command complains of unknown options. */
    private static CommandLine find(Streams streams) {
        return new CommandLine(new FindCommand(streams))
                .setUnmatchedOptionsArePositionalParams(true)
                .setPosixClusteredShortOptionsAllowed(false);
    }

    private static PrintWriter writer(Streams streams) {
        return new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), false);
    }

    private static int wrongUsage(ParameterException wrong, Complaints complaints) {
        StringWriter message = new StringWriter().append(wrong.getMessage());
        PrintWriter suggestions = new PrintWriter(message.append(". "), true);
        if (!UnmatchedArgumentException.printSuggestions(wrong, suggestions)) {
            message.getBuffer().setLength(message.getBuffer().length() - 2);
        }
        complaints.say(message.toString().strip().replaceAll("\\R", " "));
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        complaints.say("'" + command + " --help' tells what there is");
        return ExitCode.WRONG_USAGE.number();
    }

    private static int failed(Exception failure, Complaints complaints) {
        complaints.say(failure + " at " + failure.getStackTrace()[0]
                + " (this is a bug in Hearsay: please report it at https://github.com/hearsay/hearsay/issues)");
        return ExitCode.FAILED.number();
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing, as in: hearsay read page.html");
    }
}
