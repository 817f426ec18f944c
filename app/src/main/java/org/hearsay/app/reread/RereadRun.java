package org.hearsay.app.reread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.PageReader;
import org.hearsay.app.read.Streams;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerFolder;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.reread.Changes;
import org.hearsay.ledger.reread.Rereading;
import org.hearsay.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the evidence of a ledger again, one article after the other, so that most of the machine is left to other work. A
 * run that is ended goes on where it was when it is started anew.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param all whether to read what this version of the program has read, too
 * @param limit how many articles to read at most
 * @param dryRun whether to tell what would change, and change nothing
 * @param version of the program
 */
public record RereadRun(@Nullable Path ledger, boolean all, long limit, boolean dryRun, String version) {

    private static final class Tally {
        private int read;
        private int different;
        private int added;
        private int removed;
        private int changed;
        private int failed;

        void count(Changes changes) {
            read++;
            different += changes.isNone() ? 0 : 1;
            added += changes.added();
            removed += changes.removed();
            changed += changes.changed().size();
        }
    }

    /**
     * Does it.
     *
     * @param reader reads the pages; not closed by this
     */
    public ExitCode run(Streams streams, PageReader reader) {
        Complaints complaints = new Complaints(streams.err());
        Tally tally = new Tally();
        try (Ledger open = Ledger.open(LedgerFolder.of(ledger), LedgerSettings.of(version))) {
            Rereading rereading = new Rereading(open, version, InstantSource.system());
            List<Long> due = rereading.due(all).stream().limit(limit).toList();
            for (long article : due) {
                Changes changes = reread(open, rereading, reader, article, complaints);
                if (changes == null) {
                    tally.failed++;
                } else {
                    tally.count(changes);
                    tell(changes, streams);
                }
            }
        } catch (LedgerException | PageReader.UnavailableException e) {
            complaints.say(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        } catch (IOException e) {
            complaints.say("the output could not be written, so nothing more is read: " + e.getMessage());
            return ExitCode.FAILED;
        }
        complaints.say((dryRun ? "would have read " : "read ") + counted(tally.read, "article") + " again, "
                + tally.different + " of them with changes: " + counted(tally.added, "statement") + " added, "
                + tally.removed + " removed, " + tally.changed + " changed"
                + (tally.failed == 0 ? "" : "; " + tally.failed + " failed"));
        return tally.failed == 0 ? ExitCode.ALL_READ : tally.read == 0 ? ExitCode.FAILED : ExitCode.SOME_FAILED;
    }

    /** One article that can't be read keeps the reading that it has, and the others go on. */
    private @Nullable Changes reread(
            Ledger open, Rereading rereading, PageReader reader, long article, Complaints complaints) {
        try {
            Reading before = open.reading(article);
            Reading after = reader.read(before.page());
            return dryRun ? rereading.compare(article, before, after) : rereading.replace(article, before, after);
        } catch (LedgerException e) {
            if (e.reason() == LedgerException.Reason.FULL || e.reason() == LedgerException.Reason.BUSY) {
                throw e;
            }
            complaints.about("article " + article, String.valueOf(e.getMessage()), "it keeps the reading that it has");
        } catch (PageReader.UnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            complaints.about("article " + article, "reading it failed: " + e, "it keeps the reading that it has");
        }
        return null;
    }

    private static void tell(Changes changes, Streams streams) throws IOException {
        if (changes.isNone()) {
            return;
        }
        StringBuilder lines = new StringBuilder("article " + changes.article() + ": " + changes + "\n");
        for (Changes.Changed one : changes.changed()) {
            lines.append("  ")
                    .append(changes.article())
                    .append('.')
                    .append(one.number())
                    .append(' ');
            lines.append(one.fields().stream().collect(Collectors.joining(", ")))
                    .append('\n');
        }
        streams.out().write(lines.toString().getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
