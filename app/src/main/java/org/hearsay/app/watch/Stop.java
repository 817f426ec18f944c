package org.hearsay.app.watch;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;

/** Tells threads to end: at once where they only wait, and after what they have in hand where they work. */
public final class Stop {

    private final Set<Thread> waiting = new HashSet<>();
    private boolean told;

    /** Tells it, once and for all. */
    public synchronized void tell() {
        told = true;
        waiting.forEach(Thread::interrupt);
    }

    /** Whether it was told. */
    public synchronized boolean isTold() {
        return told;
    }

    /**
     * Does something that may be given up.
     *
     * @throws InterruptedException where it was told to stop, before or meanwhile
     */
    <T> T giveUpWhenTold(Callable<T> work) throws Exception {
        begin();
        try {
            return work.call();
        } finally {
            end();
        }
    }

    private synchronized void begin() throws InterruptedException {
        if (told) {
            throw new InterruptedException("told to stop");
        }
        waiting.add(Thread.currentThread());
    }

    /** From here on the thread is not interrupted; where it was too late, that is taken back. */
    private synchronized void end() {
        waiting.remove(Thread.currentThread());
        if (told) {
            Thread.interrupted();
        }
    }
}
