package org.hearsay.app.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time, and waiting for it to pass. Safe from any thread; in tests a day may pass in a moment. */
public interface WallClock extends InstantSource {

    /**
     * Waits.
     *
     * @param time returns at once where it is not above 0
     */
    void sleep(Duration time) throws InterruptedException;

    /** The time of this machine. */
    static WallClock real() {
        return new WallClock() {
            @Override
            public Instant instant() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                if (time.isPositive()) {
                    Thread.sleep(time);
                }
            }
        };
    }
}
