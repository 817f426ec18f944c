package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to use the writer's connection. Threads that add pages don't queue for it one by one: whoever has it
 * writes for all that wait, and only they are woken, so that a hundred threads cost no more than two.
 */
final class Turns {

    /** The most pages of one transaction: more gain little, and the others wait for them. */
    private static final int GROUP = 64;

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<PendingPage> pending = new ConcurrentLinkedQueue<>();

    /** What writes a group of pages, and settles each. */
    @FunctionalInterface
    interface Writer<X extends Exception> {
        void write(List<PendingPage> group) throws X;
    }

    /** Waits for this thread's turn; {@link #unlock} ends it. */
    void lock() {
        lock.lock();
    }

    /** Ends this thread's turn. Whoever came meanwhile is told. */
    void unlock() {
        lock.unlock();
        PendingPage next = pending.peek();
        if (next != null && !lock.isHeldByCurrentThread()) {
            next.wake();
        }
    }

    /** Has a page written, by this thread or by another; it is settled when this returns. */
    <X extends Exception> void write(PendingPage page, Writer<X> writer) throws X {
        pending.add(page);
        boolean interrupted = false;
        while (!page.isSettled()) {
            if (lock.tryLock()) {
                try {
                    if (!page.isSettled()) {
                        write(group(), writer);
                    }
                } finally {
                    unlock();
                }
            } else {
                LockSupport.park(this);
                // What was begun is seen through: the page may be half-way to the disk.
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <X extends Exception> void write(List<PendingPage> group, Writer<X> writer) throws X {
        try {
            writer.write(group);
        } finally {
            // Their threads would wait for ever.
            group.stream()
                    .filter(page -> !page.isSettled())
                    .forEach(page -> page.settle(new IllegalStateException("the thread that wrote it failed")));
        }
    }

    private List<PendingPage> group() {
        List<PendingPage> group = new ArrayList<>();
        for (PendingPage page = pending.poll(); page != null; page = group.size() < GROUP ? pending.poll() : null) {
            group.add(page);
        }
        return group;
    }
}
