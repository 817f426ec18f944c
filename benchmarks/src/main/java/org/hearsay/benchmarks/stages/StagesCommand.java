package org.hearsay.benchmarks.stages;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs {@link Stages}. */
@Command(
        name = "stages",
        description = "Measures by JMH how long each stage takes for an article, in one thread. Prints a table in"
                + " Markdown.",
        mixinStandardHelpOptions = true)
public final class StagesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Articles as .txt files.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Stages.class.getName())
                .jvmArgsAppend(
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + Stages.FOLDER + "=" + folder.toAbsolutePath().normalize())
                .build();
        Collection<RunResult> results = new Runner(options).run();
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%n| stage | microseconds an article | ± (99.9%%) |%n|---|--:|--:|%n");
        for (RunResult result : results) {
            Result<?> time = result.getPrimaryResult();
            out.printf(Locale.ROOT, "| %s | %,.0f | %,.0f |%n", time.getLabel(), time.getScore(), time.getScoreError());
        }
        out.flush();
        return 0;
    }
}
