package org.hearsay.benchmarks.stages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.attribution.model.Sight;
import org.hearsay.attribution.model.Window;
import org.hearsay.attribution.model.Windows;
import org.hearsay.attribution.model.WordPiece;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Times;
import org.hearsay.voice.Names;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages of reading, each over one article after another in one thread. What a stage needs from those before it was
 * made when the benchmark was set up, for each article once.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class Stages {

    /** The system property that names the folder of .txt files. */
    static final String FOLDER = "hearsay.benchmarks.folder";

    /** Cues are looked for as they are by {@link Attribution#released()}. */
    private static final double THRESHOLD = 0.45;

    private final Hearsay hearsay = Hearsay.open();
    private final Attribution attribution = Attribution.released();
    private final Windows windows = new Windows(WordPiece.released());
    private final RoleModel model = model();
    private final List<Prepared> articles = new ArrayList<>();
    private int next;

    /** An article and what each stage made of it. */
    private record Prepared(Page page, Text text, List<Span> body, List<Window> windows, Sight sight) {}

    private static RoleModel model() {
        try (InputStream in = Attribution.class.getResourceAsStream("attribution.onnx")) {
            if (in == null) {
                throw new IllegalStateException("attribution.onnx is missing; build the engine again");
            }
            return RoleModel.load(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the articles and runs the stages that others need.
     *
     * @throws IOException where an article can't be read
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Path folder = Path.of(System.getProperty(FOLDER, "."));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(folder + " has no .txt files");
        }
        for (Path file : files) {
            Page page = Page.of(file.getFileName().toString(), Page.Kind.TEXT, Files.readAllBytes(file));
            Article article = hearsay.read(page).article();
            Text text = article.text();
            List<Span> body = article.body();
            articles.add(
                    new Prepared(page, text, body, windows.of(text, body, Windows.CORE), attribution.look(text, body)));
        }
    }

    /** Lets go of the models. */
    @TearDown
    public void close() {
        hearsay.close();
        attribution.close();
        model.close();
    }

    private Prepared article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    @Benchmark
    public int sentences() {
        Prepared article = article();
        int sentences = 0;
        for (Span block : article.body()) {
            sentences += Sentences.of(article.text(), block).size();
        }
        return sentences;
    }

    @Benchmark
    public List<Window> wordPieces() {
        Prepared article = article();
        return windows.of(article.text(), article.body(), Windows.CORE);
    }

    @Benchmark
    public List<Sight> roles() {
        List<Sight> sights = new ArrayList<>();
        for (Window window : article().windows()) {
            sights.add(model.run(List.of(window), THRESHOLD));
        }
        return sights;
    }

    @Benchmark
    public Object decoding() {
        Prepared article = article();
        return attribution.relations(article.text(), article.body(), article.sight());
    }

    @Benchmark
    public Object names() {
        Prepared article = article();
        return Names.of(article.text(), article.body(), article.sight().names());
    }

    @Benchmark
    public Object times() {
        Prepared article = article();
        return Times.of(article.text(), article.body(), null);
    }

    @Benchmark
    public Reading whole() {
        return hearsay.read(article().page());
    }
}
