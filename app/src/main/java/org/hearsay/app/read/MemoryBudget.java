package org.hearsay.app.read;

import java.util.concurrent.Semaphore;

/**
 * How much of the inputs may be in memory at once. Shares are taken by one thread, in the inputs' order, and given back
 * in that order, so nobody waits for ever; an input that is larger than all there is takes all, and so is alone.
 */
final class MemoryBudget {

    /** What an input may take for each of its bytes: characters, the tree of a page, the reading, the JSON. */
    private static final int COST = 16;

    private static final int UNIT = 1_024;

    private final int units;
    private final Semaphore free;

    /** @param memory bytes that the inputs may take with all that is made of them */
    MemoryBudget(long memory) {
        this.units = Math.clamp(memory / COST / UNIT, 1, Integer.MAX_VALUE);
        this.free = new Semaphore(units);
    }

    /** The budget that fits the heap of this process. */
    static MemoryBudget ofThisProcess() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory());
    }

    /**
     * Takes a share, once those before it have left enough.
     *
     * @param size of the input in bytes
     * @return what is to be given back
     */
    int take(long size) throws InterruptedException {
        int share = Math.clamp(size / UNIT, 1, units);
        free.acquire(share);
        return share;
    }

    /** Waits, after a share that is all there is, until it is given back: finding the next input takes memory too. */
    void waitIfAll(int share) throws InterruptedException {
        if (share == units) {
            free.acquire(units);
            free.release(units);
        }
    }

    void giveBack(int share) {
        free.release(share);
    }
}
