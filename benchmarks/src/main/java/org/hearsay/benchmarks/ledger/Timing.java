package org.hearsay.benchmarks.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long something took.
 *
 * @param seconds by the clock
 * @param processorSeconds that the process's threads computed for: what is left of a busy machine's noise
 */
record Timing(double seconds, double processorSeconds) {

    static final Timing NONE = new Timing(0, 0);

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Does some work. */
    static Timing of(Runnable work) {
        long start = System.nanoTime();
        long computed = SYSTEM.getProcessCpuTime();
        work.run();
        return new Timing((System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - computed) / 1e9);
    }

    /** Does some work that takes no other thread, and too short a time for the process's clock to tell. */
    static Timing ofThread(Runnable work) {
        long start = System.nanoTime();
        long computed = THREADS.getCurrentThreadCpuTime();
        work.run();
        return new Timing((System.nanoTime() - start) / 1e9, (THREADS.getCurrentThreadCpuTime() - computed) / 1e9);
    }

    Timing plus(Timing other) {
        return new Timing(seconds + other.seconds, processorSeconds + other.processorSeconds);
    }
}
