package org.hearsay.app.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hearsay.app.add.Keeper;
import org.hearsay.app.ask.Connecting;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.input.Input;
import org.hearsay.app.input.Inputs;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Batch;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.InputReader;
import org.hearsay.app.read.Outcome;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Wording;
import org.hearsay.app.web.guard.Secret;
import org.hearsay.article.Problem;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.evidence.Digest;
import org.hearsay.ledger.store.LedgerException;

/** Reads what is handed over in the browser, a few jobs at a time, and keeps it. Safe from any thread. */
public final class Intake implements AutoCloseable {

    /** Jobs that are read at once, so that a page needn't wait for a feed. */
    private static final int AT_ONCE = 2;

    /** The most jobs that wait, each with its bytes in memory. */
    private static final int WAITING = 20;

    /** The most jobs whose outcome is remembered. */
    private static final int REMEMBERED = 200;

    private static final int MARK = 8;

    private final Ledger ledger;
    private final InputReader reader;
    private final Supplier<PoliteFetcher> fetcher;
    private final int atOnce;
    private final Settings settings;
    private final Complaints complaints;
    private final ExecutorService threads;
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    /**
     * @param reader reads pages; closed by the caller, after this
     * @param fetcher fetches those on the web; likewise
     * @param atOnce inputs of a job that are read at once
     * @param complaints is told of what fails, beside whoever asked
     */
    public Intake(
            Ledger ledger,
            PageReader reader,
            Supplier<PoliteFetcher> fetcher,
            int atOnce,
            Settings settings,
            Complaints complaints) {
        this.ledger = ledger;
        // What is known is read again, so that its reader gets to its article.
        this.reader = new InputReader(reader, known -> false);
        this.fetcher = fetcher;
        this.atOnce = atOnce;
        this.settings = settings;
        this.complaints = complaints;
        threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("intake-", 0).factory());
    }

    /** Reads a page on the web, or what a feed there links to. */
    Job.State address(String address) {
        Inputs inputs = new Inputs(List.of(address), settings, InputStream.nullInputStream(), fetcher);
        return submit(address, inputs, inputs.count());
    }

    /** Reads all pages of a folder of this machine. Never asked for through the network. */
    public Job.State folder(Path folder) {
        Inputs inputs = new Inputs(List.of(folder.toString()), settings, InputStream.nullInputStream(), fetcher);
        return submit("the pages of " + folder.getFileName(), inputs, inputs.count());
    }

    /** Reads files and texts. */
    Job.State files(List<Given> files) {
        List<Input> inputs = files.stream()
                .map(file -> Inputs.given(
                        file.name(), Digest.sha256(file.bytes()).substring(0, MARK), file.bytes(), settings))
                .toList();
        String what = files.size() == 1 ? files.getFirst().name() : Wording.counted(files.size(), "file");
        return submit(what, inputs.iterator(), OptionalInt.of(inputs.size()));
    }

    /** Something that was handed over: a file with its name, or a text. */
    @SuppressWarnings("ArrayRecordComponent") // A file may be megabytes, and is handed on once and never altered.
    record Given(String name, byte[] bytes) {}

    private Job.State submit(String what, Iterator<Input> inputs, OptionalInt count) {
        Job job = new Job(Secret.random().value(), what, inputs, count);
        try {
            threads.execute(() -> run(job));
        } catch (RejectedExecutionException e) {
            throw RefusedException.unavailable(
                    503, "too much is being read already", "wait until some of it is done, or use 'hearsay add'");
        }
        synchronized (jobs) {
            jobs.put(job.id(), job);
            Iterator<Job> oldest = jobs.values().iterator();
            while (jobs.size() > REMEMBERED && oldest.hasNext()) {
                if (oldest.next().state().ended()) {
                    oldest.remove();
                }
            }
        }
        return job.state();
    }

    /** Finds the copies and the stories of articles that came in otherwise, while the site is up already. */
    public void connect() {
        threads.execute(() -> {
            try {
                Connecting.catchUp(ledger, complaints);
            } catch (LedgerException e) {
                complaints.say(String.valueOf(e.getMessage()));
            }
        });
    }

    /** Whether a job is done; one that nothing is known of is. */
    public boolean isDone(String id) {
        return state(id).map(Job.State::ended).orElse(true);
    }

    /** How far a job is; empty where there is none, or it was long ago. */
    Optional<Job.State> state(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id)).map(Job::state);
        }
    }

    private void run(Job job) {
        Keeper keeper = new Keeper(
                ledger,
                complaints,
                (name, page, reading, added) -> job.came(new Job.Came(
                        name,
                        added.article(),
                        Wording.counted(reading.statements().size(), "statement"))),
                InstantSource.system());
        try {
            new Batch(atOnce, reader).run(job.inputs(), outcome -> take(outcome, job, keeper));
            Connecting.catchUp(ledger, complaints);
        } catch (IOException | LedgerException | PageReader.UnavailableException e) {
            complaints.say(String.valueOf(e.getMessage()));
            job.came(new Job.Came(job.what(), null, String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            complaints.say("reading " + job.what() + " failed with " + e);
            job.came(new Job.Came(job.what(), null, "reading it failed; the program’s own output says more"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            job.ends();
        }
    }

    /** Failures are told here, and not kept: nobody can take again what came through a browser. */
    private void take(Outcome outcome, Job job, Keeper keeper) throws IOException {
        switch (outcome) {
            case Outcome.Done done
            when done.reading().article().body().isEmpty() -> {
                Problem why = done.reading().problems().isEmpty()
                        ? new Problem("there is no article in it", "page", "check that it is the article's own page")
                        : done.reading().problems().getFirst();
                failed(job, done.input().name(), why.what(), why.mend());
            }
            case Outcome.Failed failed -> failed(job, failed.name(), failed.what(), failed.mend());
            case Outcome.Done done -> keeper.accept(done);
            case Outcome.Known known -> keeper.accept(known);
        }
    }

    private void failed(Job job, String name, String what, String mend) {
        complaints.about(name, what, mend);
        job.came(new Job.Came(name, null, what + ": " + mend));
    }

    /** Lets what is being read come to its end, for a while. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                complaints.say("something was still being read, and isn't kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
