package org.hearsay.app.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock on which waiting takes no time: whoever sleeps moves it on. */
public final class SimulatedClock implements WallClock {

    /** When it starts. */
    public static final Instant START = Instant.parse("2031-03-04T05:06:07Z");

    private final List<Duration> sleeps = new ArrayList<>();
    private Instant now = START;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (time.isPositive()) {
            sleeps.add(time);
            now = now.plus(time);
        }
    }

    /** Lets time pass, or go back. */
    public synchronized void move(Duration time) {
        now = now.plus(time);
    }

    /** How long was slept, each time that it was. */
    public synchronized List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }
}
