package org.hearsay.app.serve;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.read.ExitCode;

/** Runs something that goes on until the process is told to end, as by Ctrl-C, and lets it close what it has open then. */
final class UntilEnded {

    /** How long closing may take, in seconds, before the process ends without. */
    private static final int LONGEST = 40;

    private UntilEnded() {}

    /** Something that waits. */
    interface Work {
        ExitCode run() throws InterruptedException;
    }

    /** Does it; that it is interrupted is how it ends. */
    static ExitCode run(Work work) {
        Thread runs = Thread.currentThread();
        CountDownLatch closed = new CountDownLatch(1);
        Thread end = new Thread(() -> end(runs, closed), "end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return work.run();
        } catch (InterruptedException e) {
            return ExitCode.ALL_READ;
        } finally {
            closed.countDown();
            forget(end);
        }
    }

    private static void end(Thread runs, CountDownLatch closed) {
        runs.interrupt();
        try {
            if (!closed.await(LONGEST, TimeUnit.SECONDS)) {
                System.err.println("hearsay: closing took too long, and was left");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The process is ending, and this is what it waited for.
        }
    }
}
