package org.hearsay.benchmarks.article;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the benchmarks that are written for JMH. */
@Command(name = "jmh", description = "Runs the benchmarks that are written for JMH; takes JMH's own options after --.")
public final class JmhCommand implements Callable<Integer> {

    @Parameters(paramLabel = "OPTIONS", description = "What JMH is given, such as ArticlesBenchmark or -lp.")
    private List<String> options = List.of();

    @Override
    public Integer call() throws IOException {
        Main.main(options.toArray(String[]::new));
        return 0;
    }
}
