package org.hearsay.benchmarks.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how long one article takes to be connected in ledgers of several sizes. */
@Command(
        name = "connecting",
        description =
                "Measures how the finding of copies and stories grows: makes a ledger of made-up articles, fills it up with"
                        + " rows of articles that nobody reads, and at each size connects some more one by one."
                        + " Prints a table in Markdown.",
        mixinStandardHelpOptions = true)
public final class ConnectingCommand implements Callable<Integer> {

    /** Articles that are connected before it counts. */
    private static final int WARMING_UP = 200;

    @Option(names = "--ledger", required = true, description = "A folder that isn't there yet.")
    private Path folder = Path.of("");

    @Option(
            names = "--made",
            defaultValue = "5000",
            description = "How many articles to add and connect first; ${DEFAULT-VALUE} where not given.")
    private int made;

    @Option(
            names = "--articles",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description = "To how many to fill it up; ${DEFAULT-VALUE} where not given.")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--sample",
            defaultValue = "500",
            description = "How many to connect at each size; ${DEFAULT-VALUE} where not given.")
    private int sample;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " is there already: name a folder that isn't");
        }
        try (Ledger ledger = open()) {
            new Adding(ledger, 64, spec.commandLine().getErr()).until(made);
            new Connecting(ledger).all(spec.commandLine().getErr());
        }
        out.println(
                "| articles | median ms to connect one | of processor time | 95th percentile | mean | ledger.db, MB |");
        out.println("|--:|--:|--:|--:|--:|--:|");
        int round = 0;
        Filling filling = new Filling(made, spec.commandLine().getErr());
        for (int size : sizes) {
            filling.fill(this::open, size);
            measure(size, round++, out);
        }
        return 0;
    }

    private Ledger open() {
        return Ledger.open(folder, LedgerSettings.of("benchmarks"));
    }

    /** Adds articles, and then connects them one by one. */
    private void measure(int articles, int round, PrintWriter out) throws IOException {
        try (Ledger ledger = open()) {
            long after = ledger.articles().size();
            int more = WARMING_UP + sample;
            new Adding(ledger, 64, spec.commandLine().getErr()).more(made + (long) round * more, more);
            List<Timing> all = new Connecting(ledger).each(after);
            List<Timing> times = all.subList(WARMING_UP, all.size());
            out.printf(
                    Locale.ROOT,
                    "| %,d | %.2f | %.2f | %.2f | %.2f | %,.0f |%n",
                    articles,
                    quantile(times, 0.5, Timing::seconds),
                    quantile(times, 0.5, Timing::processorSeconds),
                    quantile(times, 0.95, Timing::seconds),
                    1000 * times.stream().mapToDouble(Timing::seconds).average().orElse(0),
                    Files.size(folder.resolve("ledger.db")) / 1e6);
            out.flush();
        }
    }

    private static double quantile(List<Timing> times, double share, ToDoubleFunction<Timing> value) {
        double[] inOrder = times.stream().mapToDouble(value).sorted().toArray();
        return 1000 * inOrder[(int) (share * (inOrder.length - 1))];
    }
}
