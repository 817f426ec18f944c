package org.hearsay.benchmarks.time;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.text.Text;
import org.hearsay.time.Times;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the expressions of time of many texts, again and again, in one thread. */
@Command(
        name = "times",
        description =
                "Measures how many documents a second the tagger of times reads in one thread, warmed up. Prints a"
                        + " table in Markdown.",
        mixinStandardHelpOptions = true)
public final class TimesCommand implements Callable<Integer> {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Parameters(
            paramLabel = "FILE",
            description = "One object with \"text\" and \"published\" a line, as ../shared/data/times/tbaq.jsonl.")
    private Path file = Path.of("");

    @Option(
            names = "--rounds",
            defaultValue = "20",
            description = "How often to read them all, after as many rounds that aren't counted; ${DEFAULT-VALUE} where"
                    + " not given.")
    private int rounds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** A text and its day. */
    private record Document(Text text, LocalDate published) {}

    @Override
    public Integer call() throws IOException {
        if (rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds must be 1 or more, and is " + rounds);
        }
        List<Document> documents = documents();
        long characters =
                documents.stream().mapToLong(one -> one.text().length()).sum();
        long expressions = 0;
        for (int round = 0; round < rounds; round++) {
            expressions += read(documents);
        }
        long start = System.nanoTime();
        long computed = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            expressions += read(documents);
        }
        double processor = (THREADS.getCurrentThreadCpuTime() - computed) / 1e9;
        double clock = (System.nanoTime() - start) / 1e9;
        double read = (double) rounds * documents.size();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "Java %s, one thread, %d rounds after %d to warm up%n%n"
                        + "| documents | characters | expressions | documents a second of processor time | by the clock |%n"
                        + "|--:|--:|--:|--:|--:|%n| %,d | %,d | %,d | %,.0f | %,.0f |%n",
                Runtime.version(),
                rounds,
                rounds,
                documents.size(),
                characters,
                expressions / (2L * rounds),
                read / processor,
                read / clock);
        out.flush();
        return 0;
    }

    private static long read(List<Document> documents) {
        long expressions = 0;
        for (Document document : documents) {
            Text text = document.text();
            expressions +=
                    Times.of(text, List.of(text.whole()), document.published()).size();
        }
        return expressions;
    }

    private List<Document> documents() throws IOException {
        JsonMapper json = new JsonMapper();
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode node = json.readTree(line);
                String published = node.get("published").asString().substring(0, 10);
                documents.add(new Document(Text.of(node.get("text").asString()), LocalDate.parse(published)));
            }
        }
        if (documents.isEmpty()) {
            throw new ParameterException(spec.commandLine(), file + " has no texts; give a file of JSON lines");
        }
        return documents;
    }
}
