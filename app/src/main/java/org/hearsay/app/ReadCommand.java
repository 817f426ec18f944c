package org.hearsay.app;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.app.input.As;
import org.hearsay.app.input.ByteSize;
import org.hearsay.app.input.GivenDay;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.ReadRun;
import org.hearsay.app.read.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads inputs and prints what was read; nothing is kept. */
@Command(
        name = "read",
        description = "Read pages and print who said what in them. Nothing is kept.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:nothing was read",
            "2:the command line is wrong",
            "3:some inputs failed, each named on stderr with why; the others were read"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class ReadCommand implements Callable<Integer> {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 1_000;
    private static final int LONGEST_TIMEOUT = 3_600;
    private static final int MOST_THREADS = 256;

    private final Streams streams;
    private final Supplier<? extends PageReader> reader;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, folders (their .html, .htm and .txt, each also with .gz), http and https addresses,"
                    + " or - for standard input.")
    private List<String> inputs;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How to print: laid out for people, or a JSON object a line (default: text).")
    private Format format;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day the inputs were published, as in 2024-03-01; wins over what the pages say.")
    private @Nullable LocalDate published;

    @Option(
            names = "--as",
            paramLabel = "page|text|jsonl",
            description =
                    "Take the inputs as HTML, as plain text (offsets are then the file's own), or as lines of JSON"
                            + " with \"name\", \"url\", \"published\", \"charset\" and one of \"text\", \"html\", \"path\""
                            + " (default: by each one's name and content).")
    private @Nullable As as;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            description = "Leave out statements that are less sure than this, from 0 to 1 (default: 0).")
    private double minConfidence;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Columns of the text format (default: what fits the terminal).")
    private @Nullable Integer width;

    @Option(
            names = "--max-bytes",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "The most that one input may have after decompression, as in 300MB (default: 64MB).")
    private @Nullable ByteSize maxBytes;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The most that fetching one page may take (default: 30).")
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

    /** @param reader opens what reads the pages */
    ReadCommand(Streams streams, Supplier<? extends PageReader> reader) {
        this.streams = streams;
        this.reader = reader;
    }

    @Override
    public Integer call() throws InterruptedException {
        require(minConfidence >= 0 && minConfidence <= 1, "--min-confidence", minConfidence, "from 0 to 1");
        require(timeout >= 1 && timeout <= LONGEST_TIMEOUT, "--timeout", timeout, "from 1 to " + LONGEST_TIMEOUT);
        if (width != null) {
            require(width >= NARROWEST && width <= WIDEST, "--width", width, "from " + NARROWEST + " to " + WIDEST);
        }
        if (threads != null) {
            require(threads >= 1 && threads <= MOST_THREADS, "--threads", threads, "from 1 to " + MOST_THREADS);
        }
        ReadRun run = new ReadRun(
                inputs,
                settings(),
                Duration.ofSeconds(timeout),
                allowPrivate,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                minConfidence,
                format,
                width);
        try (PageReader open = reader.get()) {
            return run.run(streams, open).number();
        }
    }

    private Settings settings() {
        try {
            return new Settings(as, published, maxBytes == null ? Settings.USUAL : maxBytes);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--max-bytes': " + e.getMessage());
        }
    }

    private void require(boolean holds, String option, Object value, String range) {
        if (!holds) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + option + "': " + value + " is not " + range);
        }
    }

    /** Dates as ISO 8601 writes them, with or without a time. */
    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return GivenDay.of(written);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + written + "' is not a date; write it as year-month-day, as in 2024-03-01");
            }
        }
    }

    /** Sizes as people write them. */
    static final class SizeConverter implements ITypeConverter<ByteSize> {
        @Override
        public ByteSize convert(String written) {
            try {
                return ByteSize.parse(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
