package org.hearsay.app;

import java.time.Duration;
import org.hearsay.app.input.ByteSize;
import org.hearsay.app.input.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that keep pages have in common. */
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class InputOptions {

    private static final int LONGEST_TIMEOUT = 3_600;
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--max-bytes",
            paramLabel = "SIZE",
            converter = ReadCommand.SizeConverter.class,
            description = "The most that one input may have after decompression, as in 300MB (default: 64MB).")
    private @Nullable ByteSize maxBytes;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The most that fetching one page may take, without waiting for its turn (default: 30).")
    private int timeout;

    @Option(
            names = "--allow-private",
            description = "Fetch from private, loopback and other addresses that are not of the public internet, too.")
    private boolean allowPrivate;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many inputs to read at once (default: as many as there are processors).")
    private @Nullable Integer threads;

    Duration timeout() {
        require(timeout >= 1 && timeout <= LONGEST_TIMEOUT, "--timeout", timeout, "from 1 to " + LONGEST_TIMEOUT);
        return Duration.ofSeconds(timeout);
    }

    boolean allowPrivate() {
        return allowPrivate;
    }

    int threads() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        require(threads >= 1 && threads <= MOST_THREADS, "--threads", threads, "from 1 to " + MOST_THREADS);
        return threads;
    }

    ByteSize maxBytes() {
        ByteSize given = maxBytes == null ? Settings.USUAL : maxBytes;
        require(given.bytes() <= Settings.MOST.bytes(), "--max-bytes", given, "at most " + Settings.MOST.bytes());
        return given;
    }

    /** Ends with the command line being wrong where this doesn't hold. */
    void require(boolean holds, String option, Object value, String range) {
        if (!holds) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + option + "': " + value + " is not " + range);
        }
    }
}
