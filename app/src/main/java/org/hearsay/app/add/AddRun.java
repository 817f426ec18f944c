package org.hearsay.app.add;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.app.ask.Connecting;
import org.hearsay.app.fetch.FetcherOnDemand;
import org.hearsay.app.input.Inputs;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Batch;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.InputReader;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Progress;
import org.hearsay.app.read.Streams;
import org.hearsay.ledger.Failure;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerFolder;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs and keeps the readings in a ledger. What the ledger has is not read again, so that a run that was ended
 * goes on where it was when it is started anew.
 *
 * @param operands what to read, as on the command line
 * @param retry whether what failed in earlier runs is taken again, after the operands
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param settings what holds for all inputs
 * @param timeout for one page on the web, from first to last
 * @param allowPrivate whether pages may be fetched from addresses that are not of the public internet
 * @param threads that read at once, at least 1
 * @param format how what was added is told on the output: JSON, or not at all
 * @param version of the program, as the ledger notes it
 */
public record AddRun(
        List<String> operands,
        boolean retry,
        @Nullable Path ledger,
        Settings settings,
        Duration timeout,
        boolean allowPrivate,
        int threads,
        Format format,
        String version) {

    /**
     * Does it.
     *
     * @param reader reads the pages; not closed by this
     */
    public ExitCode run(Streams streams, PageReader reader) throws InterruptedException {
        Complaints complaints = new Complaints(streams.err());
        try (Ledger open = Ledger.open(LedgerFolder.of(ledger), LedgerSettings.of(version));
                FetcherOnDemand fetcher =
                        FetcherOnDemand.usual(timeout, settings.maxBytes().bytes(), allowPrivate)) {
            Keeper.Report report =
                    format == Format.JSON ? new KeptJson(streams.out()) : (name, page, reading, added) -> {};
            Keeper keeper = new Keeper(open, complaints, report, InstantSource.system());
            List<String> failing =
                    retry ? open.failures().list().stream().map(Failure::input).toList() : List.of();
            keep(new Inputs(operands, settings, streams.in(), fetcher), keeper, reader, streams, complaints);
            if (!failing.isEmpty()) {
                keep(Inputs.again(failing, settings, fetcher), keeper, reader, streams, complaints);
            }
            Connecting.catchUp(open, complaints);
            complaints.say(keeper.tally().toString());
            return keeper.tally().exitCode();
        } catch (LedgerException | PageReader.UnavailableException e) {
            complaints.say(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        } catch (IOException e) {
            complaints.say("the output could not be written, so nothing more is added: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private void keep(Inputs inputs, Keeper keeper, PageReader reader, Streams streams, Complaints complaints)
            throws IOException, InterruptedException {
        try (Progress progress = progress(streams, inputs.count(), complaints)) {
            new Batch(threads, new InputReader(reader, keeper::isKnown)).run(inputs, outcome -> {
                keeper.accept(outcome);
                progress.step();
            });
        }
        complaints.passedOver(inputs.passedOver());
    }

    private static Progress progress(Streams streams, OptionalInt inputs, Complaints complaints) {
        boolean several = inputs.isEmpty() || inputs.getAsInt() > 1;
        return several && streams.errIsTerminal() ? Progress.line(complaints, "Adding", inputs) : Progress.none();
    }
}
