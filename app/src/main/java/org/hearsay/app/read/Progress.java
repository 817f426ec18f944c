package org.hearsay.app.read;

import java.util.OptionalInt;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run has come, to whoever waits for it. */
public interface Progress extends AutoCloseable {

    /** One more input is done. */
    void step();

    /** Takes the line away. */
    @Override
    void close();

    /** Shows nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }

    /**
     * A line that is drawn anew about once a second, with how fast it goes and how long it may take.
     *
     * @param task what is done
     * @param inputs how many there are, where that is known
     */
    static Progress line(Complaints complaints, String task, OptionalInt inputs) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(inputs.orElse(-1))
                .setConsumer(new DelegatingProgressBarConsumer(complaints::progress, 72))
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
                complaints.endProgress();
            }
        };
    }
}
