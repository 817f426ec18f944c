package org.hearsay.app.add;

import org.hearsay.Reading;
import org.hearsay.app.read.ExitCode;
import org.hearsay.ledger.Added;

/** Counts what keeping came to. */
public final class KeptTally {

    private int added;
    private int versions;
    private int known;
    private int failed;
    private int statements;

    void count(Reading reading, Added what) {
        if (what.outcome() == Added.Outcome.SAME) {
            known++;
            return;
        }
        added++;
        versions += what.outcome() == Added.Outcome.NEW_VERSION ? 1 : 0;
        statements += reading.statements().size();
    }

    void countKnown() {
        known++;
    }

    void countFailure() {
        failed++;
    }

    /** How the run ends, by what it came to. */
    public ExitCode exitCode() {
        if (failed == 0) {
            return ExitCode.ALL_READ;
        }
        return added + known == 0 ? ExitCode.FAILED : ExitCode.SOME_FAILED;
    }

    /** On one line, for people. */
    @Override
    public String toString() {
        StringBuilder line =
                new StringBuilder("added ").append(counted(added, "article")).append(" with ");
        line.append(counted(statements, "statement"));
        if (versions > 0) {
            line.append(", ").append(versions).append(" of them new versions");
        }
        if (known > 0) {
            line.append("; ").append(known).append(" known already");
        }
        if (failed > 0) {
            line.append("; ").append(failed).append(" failed");
        }
        return line.toString();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
