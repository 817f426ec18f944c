package org.hearsay.benchmarks.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.store.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills a ledger with made-up articles, and finds in it. */
@Command(
        name = "ledger",
        description =
                "Measures how a ledger grows: adds made-up articles, with their readings given, until it has as many as"
                        + " asked for, and finds in it. Prints tables in Markdown.",
        mixinStandardHelpOptions = true)
public final class LedgerCommand implements Callable<Integer> {

    @Option(names = "--articles", required = true, description = "How many articles the ledger is to have.")
    private int articles;

    @Option(names = "--ledger", required = true, description = "The ledger's folder; what is in it stays.")
    private Path folder = Path.of("");

    @Option(
            names = "--questions",
            defaultValue = "40",
            description = "How many questions of each kind to ask, after as many that aren't counted; ${DEFAULT-VALUE}"
                    + " where not given.")
    private int questions;

    @Option(
            names = "--threads",
            defaultValue = "64",
            description = "How many add at the same time; ${DEFAULT-VALUE} where not given.")
    private int threads;

    @Option(names = "--sizes", description = "Tell the size of each table and index too.")
    private boolean sizes;

    @Option(names = "--connect", description = "Find the copies and the stories of the articles, too.")
    private boolean connect;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%d cores, Java %s, a heap of %d MiB%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
        try (Ledger ledger = Ledger.open(folder, LedgerSettings.of("benchmarks"))) {
            new Adding(ledger, threads, spec.commandLine().getErr())
                    .until(articles)
                    .ifPresent(out::println);
            out.flush();
        }
        if (connect) {
            try (Ledger ledger = Ledger.open(folder, LedgerSettings.of("benchmarks"))) {
                new Connecting(ledger).all(spec.commandLine().getErr()).ifPresent(out::println);
                out.flush();
            }
        }
        try (Ledger ledger = Ledger.open(folder, LedgerSettings.of("benchmarks"))) {
            size(ledger, out);
            out.flush();
            new Finding(new Search(ledger), ledger.articles(), out).run(questions);
        }
        out.flush();
        return 0;
    }

    private void size(Ledger ledger, PrintWriter out) throws IOException {
        long bytes = Files.size(folder.resolve("ledger.db"));
        long statements = number(ledger, "SELECT count(*) FROM read_statement");
        long text = number(ledger, "SELECT sum(octet_length(text)) FROM read_text");
        out.printf(
                Locale.ROOT,
                "| articles | statements | their text, MB | ledger.db, MB | ledger.db over text |%n|--:|--:|--:|--:|--:|%n"
                        + "| %,d | %,d | %,.1f | %,.1f | %.2f |%n%n",
                number(ledger, "SELECT count(*) FROM read_article"),
                statements,
                text / 1e6,
                bytes / 1e6,
                (double) bytes / text);
        if (sizes) {
            tables(ledger, bytes, out);
        }
    }

    private static void tables(Ledger ledger, long bytes, PrintWriter out) {
        out.println("| table or index | MB | of all |\n|---|--:|--:|");
        rows(
                        ledger,
                        "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 20",
                        row -> String.format(
                                Locale.ROOT,
                                "| `%s` | %,.1f | %.1f%% |",
                                row.getString(1),
                                row.getLong(2) / 1e6,
                                100.0 * row.getLong(2) / bytes))
                .forEach(out::println);
        out.println();
    }

    private static long number(Ledger ledger, String sql) {
        return rows(ledger, sql, row -> row.getLong(1)).getFirst();
    }

    private static <T> List<T> rows(Ledger ledger, String sql, Rows.Mapper<T> mapper) {
        try {
            return ledger.queries().withHandle(handle -> Rows.list(handle.getConnection(), sql, mapper));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask the ledger: " + sql, e);
        }
    }
}
