package org.hearsay.app.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.hearsay.app.input.Input;

/**
 * Loads and reads inputs by several threads and gives their outcomes in the inputs' order, each as soon as it and
 * those before it are there. At most {@value #AHEAD} inputs a thread are under way or wait for their turn, so memory
 * doesn't grow with the number of inputs; fewer where they are large.
 */
public final class Batch {

    private static final int AHEAD = 3;

    private final int threads;
    private final InputReader reader;
    private final MemoryBudget budget;

    /**
     * @param threads that load and read, at least 1
     * @param reader reads the pages
     * @param budget for what is under way
     */
    Batch(int threads, PageReader reader, MemoryBudget budget) {
        this(threads, new InputReader(reader, page -> false), budget);
    }

    /**
     * With as much memory as this process may take.
     *
     * @param threads that load and read, at least 1
     * @param reader loads and reads the inputs
     */
    public Batch(int threads, InputReader reader) {
        this(threads, reader, MemoryBudget.ofThisProcess());
    }

    private Batch(int threads, InputReader reader, MemoryBudget budget) {
        this.threads = threads;
        this.reader = reader;
        this.budget = budget;
    }

    /** An input that is under way, and what it takes of the budget. */
    private record Pending(Future<Outcome> outcome, int share) {}

    /** Takes outcomes. */
    @FunctionalInterface
    public interface Sink {
        void accept(Outcome outcome) throws IOException;
    }

    /**
     * Reads all inputs. The sink is called by this thread, the iterator by another one.
     *
     * @throws IOException the one that the sink throws; what is under way then is left
     * @throws PageReader.UnavailableException where no page can be read at all
     */
    public void run(Iterator<Input> inputs, Sink sink) throws IOException, InterruptedException {
        BlockingQueue<Optional<Pending>> pending = new ArrayBlockingQueue<>(AHEAD * threads);
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("read-", 0).daemon().factory());
        Thread feeder = Thread.ofVirtual().name("inputs").start(() -> feed(inputs, workers, pending));
        try {
            for (var next = pending.take(); next.isPresent(); next = pending.take()) {
                sink.accept(next.get().outcome().get());
                budget.giveBack(next.get().share());
            }
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException cause -> cause;
                case OutOfMemoryError cause ->
                    new PageReader.UnavailableException(
                            "there is not enough memory to go on (allow more with HEARSAY_JAVA_OPTS=-Xmx4g)", cause);
                case null, default -> new IllegalStateException(e);
            };
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    /** Hands the inputs out, and nothing after the last one. */
    private void feed(Iterator<Input> inputs, ExecutorService workers, BlockingQueue<Optional<Pending>> pending) {
        try {
            try {
                while (inputs.hasNext()) {
                    Input input = inputs.next();
                    int share = budget.take(input.size());
                    pending.put(Optional.of(new Pending(workers.submit(() -> reader.outcome(input)), share)));
                    budget.waitIfAll(share);
                }
            } catch (RejectedExecutionException stopped) {
                return;
            } catch (RuntimeException | Error e) {
                pending.put(Optional.of(new Pending(CompletableFuture.failedFuture(e), 0)));
            }
            pending.put(Optional.empty());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
