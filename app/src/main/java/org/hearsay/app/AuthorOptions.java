package org.hearsay.app;

import org.hearsay.app.correct.Correcting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that correct have in common. */
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class AuthorOptions {

    @Mixin
    private LedgerOption ledger;

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so (default: the user's name).")
    private @Nullable String author;

    @Option(names = "--note", paramLabel = "WORDS", description = "Why; kept with the correction.")
    private @Nullable String note;

    /** What corrects the ledger that was given, in the name of the author that was given. */
    Correcting correcting(String version) {
        return correcting(ledger, author, note, version);
    }

    /** What corrects a ledger in the name of an author, or else in the user's. */
    static Correcting correcting(LedgerOption ledger, @Nullable String author, @Nullable String note, String version) {
        String name = author == null || author.isBlank() ? System.getProperty("user.name", "unknown") : author;
        return new Correcting(ledger.folder(), name, note, version);
    }
}
