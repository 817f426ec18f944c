package org.hearsay.app.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Streams;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerFolder;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/** Something to be asked of an open ledger. */
interface Question {

    /**
     * Asks it.
     *
     * @param complaints for what the user has to know beside the answer
     * @throws IOException where the output takes no more
     */
    ExitCode ask(Ledger ledger, Complaints complaints) throws IOException;

    /**
     * Opens the ledger, asks, and closes it; what goes wrong is told. No ledger is made where there is none.
     *
     * @param given the folder that the user named
     * @param version of the program
     */
    static ExitCode run(@Nullable Path given, String version, Streams streams, Question question) {
        Complaints complaints = new Complaints(streams.err());
        Path folder = LedgerFolder.of(given);
        if (!Files.exists(folder.resolve("ledger.db"))) {
            complaints.say("there is no ledger in " + folder
                    + ": 'hearsay add' makes one, and --ledger or HEARSAY_LEDGER names another");
            return ExitCode.FAILED;
        }
        try (Ledger ledger = Ledger.open(folder, LedgerSettings.of(version))) {
            return question.ask(ledger, complaints);
        } catch (LedgerException e) {
            complaints.say(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        } catch (IOException e) {
            complaints.say("the output could not be written: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }
}
