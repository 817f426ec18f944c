package org.hearsay.app.read;

import java.time.Duration;
import org.hearsay.Reading;
import org.hearsay.app.terminal.Summary;
import org.hearsay.sourcing.Sourcing;

/** Counts what a run came to. */
final class Tally {

    private int articles;
    private int failed;
    private int statements;
    private int unnamed;

    void count(Reading reading) {
        articles++;
        statements += reading.statements().size();
        unnamed += Math.toIntExact(reading.statements().stream()
                .filter(statement -> statement.sourcing().kind() == Sourcing.Kind.UNNAMED)
                .count());
    }

    void countFailure() {
        failed++;
    }

    Summary summary(Duration took) {
        return new Summary(articles, failed, statements, unnamed, took);
    }

    /** How the run ends, by what it came to. */
    ExitCode exitCode() {
        if (failed == 0) {
            return ExitCode.ALL_READ;
        }
        return articles == 0 ? ExitCode.FAILED : ExitCode.SOME_FAILED;
    }
}
