package org.hearsay.app.read;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.app.fetch.FetcherOnDemand;
import org.hearsay.app.input.Inputs;
import org.hearsay.app.input.Settings;
import org.hearsay.app.terminal.Style;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs and gives the readings; nothing is kept.
 *
 * @param operands what to read, as on the command line
 * @param settings what holds for all of them
 * @param timeout for one page on the web, from first to last
 * @param allowPrivate whether pages may be fetched from addresses that are not of the public internet
 * @param threads that read at once, at least 1
 * @param minConfidence statements with less are left out, from 0 to 1
 * @param format how readings are given
 * @param width columns of the text format; what fits the terminal where it isn't given
 */
public record ReadRun(
        List<String> operands,
        Settings settings,
        Duration timeout,
        boolean allowPrivate,
        int threads,
        double minConfidence,
        Format format,
        @Nullable Integer width) {

    /**
     * Does it.
     *
     * @param reader reads the pages; not closed by this
     */
    public ExitCode run(Streams streams, PageReader reader) throws InterruptedException {
        Complaints complaints = new Complaints(streams.err());
        try (FetcherOnDemand fetcher =
                FetcherOnDemand.usual(timeout, settings.maxBytes().bytes(), allowPrivate)) {
            Inputs inputs = new Inputs(operands, settings, streams.in(), fetcher);
            return run(inputs, reader, streams, complaints);
        } catch (PageReader.UnavailableException e) {
            complaints.say(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        }
    }

    private ExitCode run(Inputs inputs, PageReader reader, Streams streams, Complaints complaints)
            throws InterruptedException {
        Instant start = Instant.now();
        Tally tally = new Tally();
        Output output = output(streams);
        Delivery delivery = new Delivery(output, complaints, tally, minConfidence);
        try (Progress progress = progress(streams, inputs.count(), complaints)) {
            new Batch(threads, reader, MemoryBudget.ofThisProcess()).run(inputs, outcome -> {
                delivery.accept(outcome);
                progress.step();
            });
            complaints.passedOver(inputs.passedOver());
            output.end(tally.summary(Duration.between(start, Instant.now())));
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                complaints.say("the output could not be written: " + e.getMessage());
                return ExitCode.FAILED;
            }
            // Whoever read the output has seen enough, as "head" does.
        }
        return tally.exitCode();
    }

    private Output output(Streams streams) {
        return switch (format) {
            case JSON -> new JsonOutput(streams.out());
            case TEXT -> new TextOutput(streams.out(), Style.detect(streams.outIsTerminal(), System.getenv(), width));
        };
    }

    /** Where the readings themselves are seen as they come, they are progress enough. */
    private static Progress progress(Streams streams, OptionalInt inputs, Complaints complaints) {
        boolean several = inputs.isEmpty() || inputs.getAsInt() > 1;
        return several && streams.errIsTerminal() && !streams.outIsTerminal()
                ? Progress.line(complaints, "Reading", inputs)
                : Progress.none();
    }

    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).contains("Broken pipe");
    }
}
