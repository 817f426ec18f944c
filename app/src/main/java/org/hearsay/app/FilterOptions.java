package org.hearsay.app;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.app.ask.Filters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to find, for the commands that choose among what is in the ledger. */
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class FilterOptions {

    @Option(names = "--by", paramLabel = "VOICE", description = "Statements of voices whose name has these words.")
    private @Nullable String by;

    @Option(names = "--about", paramLabel = "WORDS", description = "Statements with these words in what is said.")
    private @Nullable String about;

    @Option(names = "--outlet", paramLabel = "NAME", description = "What this outlet published.")
    private @Nullable String outlet;

    @Option(
            names = "--story",
            paramLabel = "NUMBER",
            description = "In articles of this story, by the number that 'hearsay stories' gives it.")
    private @Nullable Long story;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = ReadCommand.DateConverter.class,
            description = "From this day on, by when it was said, where that is unknown by when it was published.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = ReadCommand.DateConverter.class,
            description = "Up to this day and on it.")
    private @Nullable LocalDate until;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            description = "says, denies, confirms, no-comment, no-response, asks, demands, promises, warns, accuses,"
                    + " believes, reports or announces; may be given more than once.")
    private List<String> acts = List.of();

    @Option(
            names = "--sourcing",
            paramLabel = "KIND",
            description = "named, unnamed, document, media or none; may be given more than once.")
    private List<String> sourcing = List.of();

    @Option(
            names = "--quotation",
            paramLabel = "KIND",
            description = "direct, indirect or mixed; may be given more than once.")
    private List<String> quotations = List.of();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            description = "Leave out statements that are less sure than this, from 0 to 1 (default: 0).")
    private double minConfidence;

    Filters filters(@Nullable String words) {
        return new Filters(words, by, about, outlet, story, since, until, acts, sourcing, quotations, minConfidence);
    }
}
