package org.hearsay.app;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.hearsay.app.watch.WatchRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Watches feeds and keeps what they link to in the ledger. */
@Command(
        name = "watch",
        description = "Ask feeds again and again, and keep the pages that they link to in the ledger. Ctrl-C ends it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was ended",
            "1:it could not begin, or not go on",
            "2:the command line is wrong",
            "130:it was ended by Ctrl-C, after the pages in hand were kept"
        })
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class WatchCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<? extends PageReader> reader;

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "Addresses of feeds (RSS, Atom, JSON Feed), or files that list them (OPML).")
    private List<String> feeds;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = TimeConverter.class,
            description = "How long to wait after a feed has answered, as in 90s, 15m or 2h (default: 15m). A feed that"
                    + " fails is asked less and less often, down to twice a day.")
    private Duration every;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Print nothing but a summary on stderr, or a JSON object for each page that was added"
                    + " (default: text).")
    private Format format;

    @Mixin
    private InputOptions options;

    /** @param reader opens what reads the pages */
    WatchCommand(Streams streams, Supplier<? extends PageReader> reader) {
        this.streams = streams;
        this.reader = reader;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        WatchRun run = new WatchRun(
                feeds,
                every,
                ledger.folder(),
                new Settings(null, null, options.maxBytes()),
                options.timeout(),
                options.allowPrivate(),
                options.threads(),
                format,
                Version.ofProgram());
        try (PageReader open = reader.get()) {
            return run.run(streams, open).number();
        }
    }

    /** Times as people write them. */
    static final class TimeConverter implements ITypeConverter<Duration> {

        private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})(s|m|h|d)");
        private static final Duration SHORTEST = Duration.ofSeconds(10);

        @Override
        public Duration convert(String written) {
            Matcher parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new TypeConversionException("'" + written + "' is not a time like 90s, 15m or 2h");
            }
            long number = Long.parseLong(parts.group(1));
            Duration time = switch (parts.group(2)) {
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
            if (time.compareTo(SHORTEST) < 0 || time.compareTo(Duration.ofDays(30)) > 0) {
                throw new TypeConversionException("'" + written + "' is not from 10s to 30d");
            }
            return time;
        }
    }
}
