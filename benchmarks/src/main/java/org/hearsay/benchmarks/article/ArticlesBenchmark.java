package org.hearsay.benchmarks.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.extraction.Articles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages a second in one thread, by the clock: parsed alone, and with the article and all that is known of it taken. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class ArticlesBenchmark {

    /** The list of pages. */
    @Param("../shared/data/articles/fundus/pages.jsonl")
    public String pages = "";

    private final Articles articles = new Articles();
    private List<Page> loaded = List.of();
    private int next;

    /** Loads the pages. */
    @Setup
    public void load() throws IOException {
        loaded = PageSet.load(Path.of(pages));
    }

    private Page next() {
        next = (next + 1) % loaded.size();
        return loaded.get(next);
    }

    /** What the parser takes of it. */
    @Benchmark
    public Document parsing() {
        return Jsoup.parse(new String(next().bytes(), StandardCharsets.UTF_8));
    }

    /** From bytes to the article. */
    @Benchmark
    public Extraction article() {
        return articles.extract(next());
    }
}
