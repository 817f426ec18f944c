package org.hearsay.benchmarks.article;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.hearsay.article.Page;
import org.hearsay.article.extraction.Articles;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the articles from pages, again and again, in one thread. */
@Command(
        name = "articles",
        description = "Measures how many pages a second articles are taken from in one thread, warmed up, by the"
                + " processor's time. Prints a table in Markdown.",
        mixinStandardHelpOptions = true)
public final class ArticlesCommand implements Callable<Integer> {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Parameters(
            paramLabel = "LIST",
            arity = "1..*",
            description = "Lists of pages, as ../shared/data/articles/fundus/pages.jsonl.")
    private List<Path> lists = List.of();

    @Option(
            names = "--rounds",
            defaultValue = "10",
            description = "How often to go through them, after as many rounds that aren't counted; ${DEFAULT-VALUE}"
                    + " where not given.")
    private int rounds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds must be 1 or more, and is " + rounds);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("| pages | of | megabytes | parsed a second of processor time | read | by the clock |");
        out.println("|---|--:|--:|--:|--:|--:|");
        Articles articles = new Articles();
        for (Path list : lists) {
            List<Page> pages = PageSet.load(list);
            double[] parsed = rate(
                    pages,
                    page -> Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8))
                            .childNodeSize());
            double[] read = rate(
                    pages, page -> articles.extract(page).article().blocks().size());
            double megabytes =
                    pages.stream().mapToLong(page -> page.bytes().length).sum() / 1e6;
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.0f | %.0f | %.0f |%n",
                    list.getName(Math.max(0, list.getNameCount() - 2)),
                    pages.size(),
                    megabytes,
                    parsed[0],
                    read[0],
                    read[1]);
            out.flush();
        }
        return 0;
    }

    /** Pages a second of the thread's own time, and by the clock. */
    private double[] rate(List<Page> pages, ToIntFunction<Page> work) {
        long done = go(pages, work);
        long start = System.nanoTime();
        long computed = THREADS.getCurrentThreadCpuTime();
        done += go(pages, work);
        double cpu = (THREADS.getCurrentThreadCpuTime() - computed) / 1e9;
        double clock = (System.nanoTime() - start) / 1e9;
        double count = done < 0 ? 0 : (double) rounds * pages.size();
        return new double[] {count / cpu, count / clock};
    }

    private long go(List<Page> pages, ToIntFunction<Page> work) {
        long done = 0;
        for (int round = 0; round < rounds; round++) {
            for (Page page : pages) {
                done += work.applyAsInt(page);
            }
        }
        return done;
    }
}
