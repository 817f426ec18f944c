package org.hearsay.app.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.function.Supplier;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Shows all there is on sample pages: they are read into a ledger in a temporary folder, which is deleted at the end, while
 * the web page is there already.
 *
 * @param samples the folder of the sample pages
 * @param place where to listen
 * @param browser whether to open the page in the user's browser
 * @param trial whether to end as soon as the samples are read and a few pages were looked at
 * @param version of the program
 */
public record DemoRun(Path samples, Place place, boolean browser, boolean trial, String version) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /**
     * Does it, until the process is told to end or this thread is interrupted.
     *
     * @param reader opens what reads the samples; closed by this
     */
    public ExitCode run(Streams streams, Supplier<? extends PageReader> reader) {
        Complaints complaints = new Complaints(streams.err());
        if (!Files.isDirectory(samples)) {
            complaints.say("there are no sample pages in " + samples + ": name their folder with --samples");
            return ExitCode.FAILED;
        }
        return UntilEnded.run(() -> {
            try (Temporary ledger = Temporary.make();
                    PageReader open = reader.get()) {
                ServeRun serve = new ServeRun(
                        ledger.folder,
                        place,
                        browser,
                        new Settings(null, null, Settings.USUAL),
                        TIMEOUT,
                        false,
                        Runtime.getRuntime().availableProcessors(),
                        version);
                return serve.serve(streams, open, this::begin);
            } catch (IOException e) {
                complaints.say("a temporary folder can't be made or deleted: " + e.getMessage());
                return ExitCode.FAILED;
            }
        });
    }

    private String begin(Site site) throws InterruptedException {
        String job = site.read(samples);
        if (trial) {
            Trial.look(site, job);
            throw new InterruptedException("the trial is over");
        }
        return "read/" + job;
    }

    /** A folder that is deleted with all that is in it. */
    private record Temporary(Path folder) implements AutoCloseable {

        static Temporary make() throws IOException {
            return new Temporary(Files.createTempDirectory("hearsay-demo-"));
        }

        @Override
        public void close() throws IOException {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
