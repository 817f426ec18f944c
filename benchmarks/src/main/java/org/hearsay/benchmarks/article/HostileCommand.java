package org.hearsay.benchmarks.article;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.extraction.Articles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes the articles from pages made to break a reader, each in a process of its own. */
@Command(
        name = "hostile",
        description =
                "Measures the time and the memory of whole processes that read one page each that is made to break"
                        + " a reader. Prints a table in Markdown.",
        mixinStandardHelpOptions = true)
public final class HostileCommand implements Callable<Integer> {

    private static final Path STATUS = Path.of("/proc/self/status");

    @Option(names = "--one", description = "Only this page, and in this process.")
    private @Nullable HostilePage one;

    @Option(
            names = "--heap",
            defaultValue = "800m",
            description = "The heap of each process; ${DEFAULT-VALUE} where not given.")
    private String heap = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (one != null) {
            out.println(measure(one));
            out.flush();
            return 0;
        }
        out.println(
                "| page | megabytes | seconds of processor time | by the clock | most memory, MB | prose found | problems said |");
        out.println("|---|--:|--:|--:|--:|---|--:|");
        out.flush();
        int failed = 0;
        for (HostilePage page : HostilePage.values()) {
            Process process = new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:+UseSerialGC",
                            "-Xmx" + heap,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.hearsay.benchmarks.Main",
                            "hostile",
                            "--one",
                            page.name()))
                    .inheritIO()
                    .start();
            failed += process.waitFor() == 0 ? 0 : 1;
        }
        return failed == 0 ? 0 : 1;
    }

    /** The time is of reading alone, without making the page; the memory is the most that the process ever had. */
    private static String measure(HostilePage hostile) throws IOException {
        byte[] bytes = hostile.markup().getBytes(StandardCharsets.UTF_8);
        Page page = Page.of(hostile.name(), Page.Kind.HTML, bytes);
        long start = System.nanoTime();
        long computed = processorTime();
        Extraction extraction = new Articles().extract(page);
        double cpu = (processorTime() - computed) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean found = extraction.article().text().toString().contains("Tomas Reh");
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %s | %s | %d |",
                hostile.label(),
                bytes.length / 1e6,
                cpu,
                seconds,
                most(),
                found ? "yes" : "no",
                extraction.problems().size());
    }

    /** That of all the process's threads, the collector's among them, in nanoseconds. */
    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }

    private static String most() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return "unknown";
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .map(kibibytes -> String.format(Locale.ROOT, "%,.0f", Long.parseLong(kibibytes) * 1024 / 1e6))
                .findFirst()
                .orElse("unknown");
    }
}
